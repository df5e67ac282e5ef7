package dev.tidings.messaging.callerid;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The numbers of others that the account has shown to be its own; no method waits for the backend's answer, and what
 * {@link OutgoingCallerIds} throws its futures fail with.
 */
public final class AsyncOutgoingCallerIds {
    private final OutgoingCallerIdOperations operations;

    private AsyncOutgoingCallerIds(OutgoingCallerIdOperations operations) {
        this.operations = operations;
    }

    /** The outgoing caller ids of the account that {@code client} acts on. */
    public static AsyncOutgoingCallerIds of(TidingsClient client) {
        return new AsyncOutgoingCallerIds(OutgoingCallerIdOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncOutgoingCallerIds with(RequestOptions options) {
        return new AsyncOutgoingCallerIds(operations.with(options));
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public CompletableFuture<ValidationRequest> validate(String phoneNumber) {
        return validate(phoneNumber, UnaryOperator.identity());
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public CompletableFuture<ValidationRequest> validate(
            String phoneNumber, UnaryOperator<ValidationRequestParams.Builder> describe) {
        return validate(
                phoneNumber, describe.apply(ValidationRequestParams.builder()).build());
    }

    /** Has the number, in E.164 form, called and asked for a code; once it is keyed in, the number is a caller id. */
    public CompletableFuture<ValidationRequest> validate(String phoneNumber, ValidationRequestParams params) {
        return operations.validate(phoneNumber, params).callAsync();
    }

    /** Fetches the caller id. */
    public CompletableFuture<OutgoingCallerId> fetch(PhoneNumberSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the caller id. */
    public CompletableFuture<OutgoingCallerId> fetch(String sid) {
        return fetch(PhoneNumberSid.of(sid));
    }

    /** Lists caller ids. */
    public AsyncListing<OutgoingCallerId> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists caller ids. */
    public AsyncListing<OutgoingCallerId> list(UnaryOperator<OutgoingCallerIdListParams.Builder> describe) {
        return list(describe.apply(OutgoingCallerIdListParams.builder()).build());
    }

    /** Lists caller ids. */
    public AsyncListing<OutgoingCallerId> list(OutgoingCallerIdListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes what people call it, up to 64 characters. */
    public CompletableFuture<OutgoingCallerId> update(PhoneNumberSid sid, String friendlyName) {
        return operations.update(sid, friendlyName).callAsync();
    }

    /** Changes what people call it, up to 64 characters. */
    public CompletableFuture<OutgoingCallerId> update(String sid, String friendlyName) {
        return update(PhoneNumberSid.of(sid), friendlyName);
    }

    /** Deletes the caller id. */
    public CompletableFuture<Void> delete(PhoneNumberSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the caller id. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(PhoneNumberSid.of(sid));
    }
}
