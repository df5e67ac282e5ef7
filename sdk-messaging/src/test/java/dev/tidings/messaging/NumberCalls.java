package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.API;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.number.AvailablePhoneNumberListParams;
import dev.tidings.messaging.number.EmergencyStatus;
import dev.tidings.messaging.number.IncomingPhoneNumberParams;
import dev.tidings.messaging.number.NumberType;
import dev.tidings.messaging.number.VoiceReceiveMode;
import java.util.List;

/** Numbers that can be bought, those that were, and short codes, with all they can say. */
final class NumberCalls {
    private static final String ACCOUNT = "/2010-04-01/Accounts/" + Wire.ACCOUNT;
    private static final String AVAILABLE = ACCOUNT + "/AvailablePhoneNumbers";
    private static final String NUMBERS = ACCOUNT + "/IncomingPhoneNumbers";
    private static final String SID = "PN00000000000000000000000000000001";
    private static final String NUMBER = NUMBERS + '/' + SID + ".json";
    private static final String NAMED = named(SID);
    private static final String CODES = ACCOUNT + "/SMS/ShortCodes";
    private static final String CODE_SID = "SC00000000000000000000000000000001";
    private static final String CODE = CODES + '/' + CODE_SID + ".json";
    private static final String SEARCH =
            "AreaCode=415&Contains=*tidings%&SmsEnabled=true&MmsEnabled=true&VoiceEnabled=false"
                    + "&FaxEnabled=false&ExcludeAllAddressRequired=true&ExcludeLocalAddressRequired=false"
                    + "&ExcludeForeignAddressRequired=false&Beta=false&NearNumber=+14155550100"
                    + "&NearLatLong=37.78,-122.39&Distance=50&InPostalCode=94105&InRegion=CA"
                    + "&InRateCenter=SNFC&InLata=722&InLocality=San Francisco&PageSize=7";
    private static final String SETTINGS = "FriendlyName=Desk&SmsApplicationSid=AP00000000000000000000000000000001"
            + "&SmsUrl=https://example.com/in&SmsMethod=GET&SmsFallbackUrl=https://example.com/f"
            + "&SmsFallbackMethod=POST&StatusCallback=https://example.com/s&StatusCallbackMethod=GET"
            + "&VoiceReceiveMode=voice&VoiceApplicationSid=AP00000000000000000000000000000002"
            + "&VoiceUrl=https://example.com/v&VoiceMethod=GET"
            + "&VoiceFallbackUrl=https://example.com/vf&VoiceFallbackMethod=POST"
            + "&VoiceCallerIdLookup=false&TrunkSid=TK00000000000000000000000000000001"
            + "&EmergencyStatus=Inactive&EmergencyAddressSid=AD00000000000000000000000000000002"
            + "&AddressSid=AD00000000000000000000000000000001"
            + "&IdentitySid=RI00000000000000000000000000000001"
            + "&BundleSid=BU00000000000000000000000000000001&ApiVersion=2010-04-01";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            API.call("ListAvailablePhoneNumberCountry", AVAILABLE + ".json")
                    .says("PageSize=7")
                    .lists("countries")
                    .by(
                            (m, o) -> m.availablePhoneNumbers().with(o).listCountries(q -> q.pageSize(7)),
                            (m, o) -> m.availablePhoneNumbers().with(o).listCountries(q -> q.pageSize(7))),
            API.call("FetchAvailablePhoneNumberCountry", AVAILABLE + "/US.json")
                    .answers("{\"country_code\":\"US\"}")
                    .by(
                            (m, o) -> m.availablePhoneNumbers().with(o).fetchCountry("us"),
                            (m, o) -> m.availablePhoneNumbers().with(o).fetchCountry("us")),
            API.call("ListAvailablePhoneNumberLocal", AVAILABLE + "/US/Local.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.LOCAL, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.LOCAL, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberTollFree", AVAILABLE + "/US/TollFree.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.TOLL_FREE, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.TOLL_FREE, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberMobile", AVAILABLE + "/US/Mobile.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.MOBILE, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.MOBILE, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberNational", AVAILABLE + "/US/National.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.NATIONAL, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.NATIONAL, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberMachineToMachine", AVAILABLE + "/US/MachineToMachine.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.MACHINE_TO_MACHINE, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.MACHINE_TO_MACHINE, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberSharedCost", AVAILABLE + "/US/SharedCost.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.SHARED_COST, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.SHARED_COST, NumberCalls::everything)),
            API.call("ListAvailablePhoneNumberVoip", AVAILABLE + "/US/Voip.json")
                    .says(SEARCH)
                    .lists("available_phone_numbers")
                    .by(
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.VOIP, NumberCalls::everything),
                            (m, o) -> m.availablePhoneNumbers()
                                    .with(o)
                                    .list("US", NumberType.VOIP, NumberCalls::everything)),
            API.call("CreateIncomingPhoneNumber", NUMBERS + ".json")
                    .says("PhoneNumber=+14155550100&" + SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers().with(o).create("+14155550100", NumberCalls::everything),
                            (m, o) -> m.incomingPhoneNumbers().with(o).create("+14155550100", NumberCalls::everything)),
            API.call("CreateIncomingPhoneNumber", NUMBERS + ".json")
                    .named("in an area")
                    .says("AreaCode=415")
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers().with(o).createInAreaCode("415"),
                            (m, o) -> m.incomingPhoneNumbers().with(o).createInAreaCode("415")),
            API.call("FetchIncomingPhoneNumber", NUMBER)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers().with(o).fetch(SID),
                            (m, o) -> m.incomingPhoneNumbers().with(o).fetch(SID)),
            API.call("ListIncomingPhoneNumber", NUMBERS + ".json")
                    .says("PhoneNumber=415***&FriendlyName=Desk&Beta=false&Origin=hosted&PageSize=7")
                    .lists("incoming_phone_numbers")
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7)),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7))),
            API.call("UpdateIncomingPhoneNumber", NUMBER)
                    .says(SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers().with(o).update(SID, NumberCalls::everything),
                            (m, o) -> m.incomingPhoneNumbers().with(o).update(SID, NumberCalls::everything)),
            API.call("UpdateIncomingPhoneNumber", NUMBER)
                    .named("transfer")
                    .says("AccountSid=AC00000000000000000000000000000003&AddressSid=AD00000000000000000000000000000003")
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .transfer(
                                            SID,
                                            "AC00000000000000000000000000000003",
                                            p -> p.addressSid("AD00000000000000000000000000000003")),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .transfer(
                                            SID,
                                            "AC00000000000000000000000000000003",
                                            p -> p.addressSid("AD00000000000000000000000000000003"))),
            API.call("DeleteIncomingPhoneNumber", NUMBER)
                    .doing(
                            (m, o) -> m.incomingPhoneNumbers().with(o).delete(SID),
                            (m, o) -> m.incomingPhoneNumbers().with(o).delete(SID)),
            API.call("CreateIncomingPhoneNumberLocal", NUMBERS + "/Local.json")
                    .says("PhoneNumber=+14155550100&" + SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.LOCAL)
                                    .create("+14155550100", NumberCalls::everything),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.LOCAL)
                                    .create("+14155550100", NumberCalls::everything)),
            API.call("ListIncomingPhoneNumberLocal", NUMBERS + "/Local.json")
                    .says("PhoneNumber=415***&FriendlyName=Desk&Beta=false&Origin=hosted&PageSize=7")
                    .lists("incoming_phone_numbers")
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.LOCAL)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7)),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.LOCAL)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7))),
            API.call("CreateIncomingPhoneNumberMobile", NUMBERS + "/Mobile.json")
                    .says("PhoneNumber=+14155550100&" + SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.MOBILE)
                                    .create("+14155550100", NumberCalls::everything),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.MOBILE)
                                    .create("+14155550100", NumberCalls::everything)),
            API.call("ListIncomingPhoneNumberMobile", NUMBERS + "/Mobile.json")
                    .says("PhoneNumber=415***&FriendlyName=Desk&Beta=false&Origin=hosted&PageSize=7")
                    .lists("incoming_phone_numbers")
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.MOBILE)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7)),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.MOBILE)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7))),
            API.call("CreateIncomingPhoneNumberTollFree", NUMBERS + "/TollFree.json")
                    .says("PhoneNumber=+14155550100&" + SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.TOLL_FREE)
                                    .create("+14155550100", NumberCalls::everything),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.TOLL_FREE)
                                    .create("+14155550100", NumberCalls::everything)),
            API.call("ListIncomingPhoneNumberTollFree", NUMBERS + "/TollFree.json")
                    .says("PhoneNumber=415***&FriendlyName=Desk&Beta=false&Origin=hosted&PageSize=7")
                    .lists("incoming_phone_numbers")
                    .by(
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.TOLL_FREE)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7)),
                            (m, o) -> m.incomingPhoneNumbers()
                                    .with(o)
                                    .ofType(NumberType.TOLL_FREE)
                                    .list(q -> q.phoneNumber("415***")
                                            .friendlyName("Desk")
                                            .beta(false)
                                            .origin("hosted")
                                            .pageSize(7))),
            API.call("FetchShortCode", CODE)
                    .answers(named(CODE_SID))
                    .by(
                            (m, o) -> m.shortCodes().with(o).fetch(CODE_SID),
                            (m, o) -> m.shortCodes().with(o).fetch(CODE_SID)),
            API.call("ListShortCode", CODES + ".json")
                    .says("ShortCode=555**&FriendlyName=Desk&PageSize=7")
                    .lists("short_codes")
                    .by(
                            (m, o) -> m.shortCodes()
                                    .with(o)
                                    .list(q -> q.shortCode("555**")
                                            .friendlyName("Desk")
                                            .pageSize(7)),
                            (m, o) -> m.shortCodes()
                                    .with(o)
                                    .list(q -> q.shortCode("555**")
                                            .friendlyName("Desk")
                                            .pageSize(7))),
            API.call("UpdateShortCode", CODE)
                    .says(
                            "FriendlyName=Desk&SmsUrl=https://example.com/in&SmsMethod=GET&SmsFallbackUrl=https://example.com/f&SmsFallbackMethod=POST&ApiVersion=2010-04-01")
                    .answers(named(CODE_SID))
                    .by(
                            (m, o) -> m.shortCodes()
                                    .with(o)
                                    .update(
                                            CODE_SID,
                                            p -> p.friendlyName("Desk")
                                                    .smsUrl("https://example.com/in")
                                                    .smsMethod(WebhookMethod.GET)
                                                    .smsFallbackUrl("https://example.com/f")
                                                    .smsFallbackMethod(WebhookMethod.POST)
                                                    .apiVersion("2010-04-01")),
                            (m, o) -> m.shortCodes()
                                    .with(o)
                                    .update(
                                            CODE_SID,
                                            p -> p.friendlyName("Desk")
                                                    .smsUrl("https://example.com/in")
                                                    .smsMethod(WebhookMethod.GET)
                                                    .smsFallbackUrl("https://example.com/f")
                                                    .smsFallbackMethod(WebhookMethod.POST)
                                                    .apiVersion("2010-04-01"))));

    private NumberCalls() {}

    private static AvailablePhoneNumberListParams.Builder everything(AvailablePhoneNumberListParams.Builder search) {
        return search.areaCode(415)
                .contains("*tidings%")
                .smsEnabled(true)
                .mmsEnabled(true)
                .voiceEnabled(false)
                .faxEnabled(false)
                .excludeAllAddressRequired(true)
                .excludeLocalAddressRequired(false)
                .excludeForeignAddressRequired(false)
                .beta(false)
                .nearNumber("+14155550100")
                .nearLatLong(37.78, -122.39)
                .distance(50)
                .inPostalCode("94105")
                .inRegion("CA")
                .inRateCenter("SNFC")
                .inLata("722")
                .inLocality("San Francisco")
                .pageSize(7);
    }

    private static IncomingPhoneNumberParams.Builder everything(IncomingPhoneNumberParams.Builder number) {
        return number.friendlyName("Desk")
                .smsApplicationSid("AP00000000000000000000000000000001")
                .smsUrl("https://example.com/in")
                .smsMethod(WebhookMethod.GET)
                .smsFallbackUrl("https://example.com/f")
                .smsFallbackMethod(WebhookMethod.POST)
                .statusCallback("https://example.com/s")
                .statusCallbackMethod(WebhookMethod.GET)
                .voiceReceiveMode(VoiceReceiveMode.VOICE)
                .voiceApplicationSid("AP00000000000000000000000000000002")
                .voiceUrl("https://example.com/v")
                .voiceMethod(WebhookMethod.GET)
                .voiceFallbackUrl("https://example.com/vf")
                .voiceFallbackMethod(WebhookMethod.POST)
                .voiceCallerIdLookup(false)
                .trunkSid("TK00000000000000000000000000000001")
                .emergencyStatus(EmergencyStatus.INACTIVE)
                .emergencyAddressSid("AD00000000000000000000000000000002")
                .addressSid("AD00000000000000000000000000000001")
                .identitySid("RI00000000000000000000000000000001")
                .bundleSid("BU00000000000000000000000000000001")
                .apiVersion("2010-04-01");
    }
}
