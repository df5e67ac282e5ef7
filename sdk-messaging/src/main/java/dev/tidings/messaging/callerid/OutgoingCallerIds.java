package dev.tidings.messaging.callerid;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.util.function.UnaryOperator;

/**
 * The numbers of others that the account has shown to be its own; every method waits for the backend's answer, and
 * fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class OutgoingCallerIds {
    private final OutgoingCallerIdOperations operations;

    private OutgoingCallerIds(OutgoingCallerIdOperations operations) {
        this.operations = operations;
    }

    /** The outgoing caller ids of the account that {@code client} acts on. */
    public static OutgoingCallerIds of(TidingsClient client) {
        return new OutgoingCallerIds(OutgoingCallerIdOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public OutgoingCallerIds with(RequestOptions options) {
        return new OutgoingCallerIds(operations.with(options));
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public ValidationRequest validate(String phoneNumber) {
        return validate(phoneNumber, UnaryOperator.identity());
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public ValidationRequest validate(String phoneNumber, UnaryOperator<ValidationRequestParams.Builder> describe) {
        return validate(
                phoneNumber, describe.apply(ValidationRequestParams.builder()).build());
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public ValidationRequest validate(String phoneNumber, ValidationRequestParams params) {
        return operations.validate(phoneNumber, params).call();
    }

    /** Fetches the caller id. */
    public OutgoingCallerId fetch(PhoneNumberSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the caller id. */
    public OutgoingCallerId fetch(String sid) {
        return fetch(PhoneNumberSid.of(sid));
    }

    /** Lists caller ids. */
    public Listing<OutgoingCallerId> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists caller ids. */
    public Listing<OutgoingCallerId> list(UnaryOperator<OutgoingCallerIdListParams.Builder> describe) {
        return list(describe.apply(OutgoingCallerIdListParams.builder()).build());
    }

    /** Lists caller ids. */
    public Listing<OutgoingCallerId> list(OutgoingCallerIdListParams params) {
        return operations.list(params).listing();
    }

    /** Changes what people call it, up to 64 characters. */
    public OutgoingCallerId update(PhoneNumberSid sid, String friendlyName) {
        return operations.update(sid, friendlyName).call();
    }

    /** Changes what people call it, up to 64 characters. */
    public OutgoingCallerId update(String sid, String friendlyName) {
        return update(PhoneNumberSid.of(sid), friendlyName);
    }

    /** Deletes the caller id. */
    public void delete(PhoneNumberSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the caller id. */
    public void delete(String sid) {
        delete(PhoneNumberSid.of(sid));
    }
}
