package dev.tidings.messaging.number;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.core.value.AccountSid;
import java.util.Optional;

/** The facts of the IncomingPhoneNumber resource, whole or of one type of numbers: paths, parameters, model. */
final class IncomingPhoneNumberOperations {
    private static final String NUMBERS = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json";
    private static final String NUMBER = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json";
    private static final String NUMBERS_OF_TYPE = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Type}.json";

    private final Api api;
    private final Optional<NumberType> type;

    private IncomingPhoneNumberOperations(Api api, Optional<NumberType> type) {
        this.api = api;
        this.type = type;
    }

    static IncomingPhoneNumberOperations of(TidingsClient client) {
        return new IncomingPhoneNumberOperations(Api.of(client, "api"), Optional.empty());
    }

    IncomingPhoneNumberOperations with(RequestOptions options) {
        return new IncomingPhoneNumberOperations(api.with(options), type);
    }

    IncomingPhoneNumberOperations ofType(NumberType different) {
        return new IncomingPhoneNumberOperations(api, Optional.of(different));
    }

    Operation<IncomingPhoneNumber> create(String phoneNumber, IncomingPhoneNumberParams p) {
        return settings(buy().form("PhoneNumber", Check.given("phoneNumber", phoneNumber)), p);
    }

    Operation<IncomingPhoneNumber> createInAreaCode(String areaCode, IncomingPhoneNumberParams p) {
        if (type.isPresent()) { // 21457
            throw Check.refused("areaCode is '" + areaCode + "' among numbers of type " + type.get()
                    + ": an area code can only be asked for where no type is");
        }
        if (!areaCode.matches("[0-9]{3}")) { // 21451
            throw Check.refused("areaCode is '" + areaCode + "': it must be three digits");
        }
        return settings(buy().form("AreaCode", areaCode), p);
    }

    Operation<IncomingPhoneNumber> fetch(PhoneNumberSid sid) {
        return api.fetch(IncomingPhoneNumber.class, NUMBER, sid.toString());
    }

    ListOperation<IncomingPhoneNumber> list(IncomingPhoneNumberListParams p) {
        ListOperation<IncomingPhoneNumber> list = type.isPresent()
                ? api.list(
                        IncomingPhoneNumber.class,
                        "incoming_phone_numbers",
                        NUMBERS_OF_TYPE,
                        type.get().toString())
                : api.list(IncomingPhoneNumber.class, "incoming_phone_numbers", NUMBERS);
        return list.query("PhoneNumber", p.phoneNumber())
                .query("FriendlyName", p.friendlyName())
                .query("Beta", p.beta())
                .query("Origin", p.origin())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<IncomingPhoneNumber> update(PhoneNumberSid sid, IncomingPhoneNumberParams p) {
        return settings(api.update(IncomingPhoneNumber.class, NUMBER, sid.toString()), p)
                .repeatable();
    }

    /** Not repeatable: once it worked, the number is no longer where it is looked for. */
    Operation<IncomingPhoneNumber> transfer(PhoneNumberSid sid, AccountSid to, IncomingPhoneNumberParams p) {
        return settings(
                api.update(IncomingPhoneNumber.class, NUMBER, sid.toString()).form("AccountSid", to), p);
    }

    Operation<Void> delete(PhoneNumberSid sid) {
        return api.delete(NUMBER, sid.toString());
    }

    private Operation<IncomingPhoneNumber> buy() {
        return type.isPresent()
                ? api.create(
                        IncomingPhoneNumber.class, NUMBERS_OF_TYPE, type.get().toString())
                : api.create(IncomingPhoneNumber.class, NUMBERS);
    }

    private static Operation<IncomingPhoneNumber> settings(
            Operation<IncomingPhoneNumber> call, IncomingPhoneNumberParams p) {
        return call.form("FriendlyName", p.friendlyName())
                .form("SmsApplicationSid", p.smsApplicationSid())
                .form("SmsUrl", p.smsUrl())
                .form("SmsMethod", p.smsMethod())
                .form("SmsFallbackUrl", p.smsFallbackUrl())
                .form("SmsFallbackMethod", p.smsFallbackMethod())
                .form("StatusCallback", p.statusCallback())
                .form("StatusCallbackMethod", p.statusCallbackMethod())
                .form("VoiceReceiveMode", p.voiceReceiveMode())
                .form("VoiceApplicationSid", p.voiceApplicationSid())
                .form("VoiceUrl", p.voiceUrl())
                .form("VoiceMethod", p.voiceMethod())
                .form("VoiceFallbackUrl", p.voiceFallbackUrl())
                .form("VoiceFallbackMethod", p.voiceFallbackMethod())
                .form("VoiceCallerIdLookup", p.voiceCallerIdLookup())
                .form("TrunkSid", p.trunkSid())
                .form("EmergencyStatus", p.emergencyStatus())
                .form("EmergencyAddressSid", p.emergencyAddressSid())
                .form("AddressSid", p.addressSid())
                .form("IdentitySid", p.identitySid())
                .form("BundleSid", p.bundleSid())
                .form("ApiVersion", p.apiVersion());
    }
}
