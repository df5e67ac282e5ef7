package dev.tidings.messaging.callerid;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.util.Optional;

/** The facts of the OutgoingCallerId resource and its validation: paths, parameters, models. */
final class OutgoingCallerIdOperations {
    private static final String CALLER_IDS = "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json";
    private static final String CALLER_ID = "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json";

    private final Api api;

    private OutgoingCallerIdOperations(Api api) {
        this.api = api;
    }

    static OutgoingCallerIdOperations of(TidingsClient client) {
        return new OutgoingCallerIdOperations(Api.of(client, "api"));
    }

    OutgoingCallerIdOperations with(RequestOptions options) {
        return new OutgoingCallerIdOperations(api.with(options));
    }

    Operation<ValidationRequest> validate(String phoneNumber, ValidationRequestParams p) {
        return api.create(ValidationRequest.class, CALLER_IDS)
                .form("PhoneNumber", Check.given("phoneNumber", phoneNumber))
                .form("FriendlyName", p.friendlyName())
                .form("CallDelay", p.callDelay())
                .form("Extension", p.extension())
                .form("StatusCallback", p.statusCallback())
                .form("StatusCallbackMethod", p.statusCallbackMethod());
    }

    Operation<OutgoingCallerId> fetch(PhoneNumberSid sid) {
        return api.fetch(OutgoingCallerId.class, CALLER_ID, sid.toString());
    }

    ListOperation<OutgoingCallerId> list(OutgoingCallerIdListParams p) {
        return api.list(OutgoingCallerId.class, "outgoing_caller_ids", CALLER_IDS)
                .query("PhoneNumber", p.phoneNumber())
                .query("FriendlyName", p.friendlyName())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<OutgoingCallerId> update(PhoneNumberSid sid, String friendlyName) {
        Check.length("friendlyName", Optional.of(friendlyName), 64);
        return api.update(OutgoingCallerId.class, CALLER_ID, sid.toString())
                .form("FriendlyName", friendlyName)
                .repeatable();
    }

    Operation<Void> delete(PhoneNumberSid sid) {
        return api.delete(CALLER_ID, sid.toString());
    }
}
