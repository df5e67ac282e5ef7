package dev.tidings.lookup.override;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.lookup.data.LineType;
import java.util.concurrent.CompletableFuture;

/**
 * What an account knows better about the type of lines; no method waits for the backend's answer, and what {@link LineTypeOverrides} throws its futures fail with.
 */
public final class AsyncLineTypeOverrides {
    private final LineTypeOverrideOperations operations;

    private AsyncLineTypeOverrides(LineTypeOverrideOperations operations) {
        this.operations = operations;
    }

    /** The overrides of the account that {@code client} acts on. */
    public static AsyncLineTypeOverrides of(TidingsClient client) {
        return new AsyncLineTypeOverrides(LineTypeOverrideOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncLineTypeOverrides with(RequestOptions options) {
        return new AsyncLineTypeOverrides(operations.with(options));
    }

    /** Says from now on that the number, in E.164 form, is of this type; there must be no override yet. */
    public CompletableFuture<LineTypeOverride> create(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return operations.create(phoneNumber, lineType, reason).callAsync();
    }

    /** Says from now on that the number, in E.164 form, is of this type; there must be no override yet. */
    public CompletableFuture<LineTypeOverride> create(String phoneNumber, LineType lineType, String reason) {
        return create(PhoneNumber.of(phoneNumber), lineType, reason);
    }

    /** Fetches what the account says of the number. */
    public CompletableFuture<LineTypeOverride> fetch(PhoneNumber phoneNumber) {
        return operations.fetch(phoneNumber).callAsync();
    }

    /** Fetches what the account says of the number, in E.164 form. */
    public CompletableFuture<LineTypeOverride> fetch(String phoneNumber) {
        return fetch(PhoneNumber.of(phoneNumber));
    }

    /** Changes what the account says of the number. */
    public CompletableFuture<LineTypeOverride> update(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return operations.update(phoneNumber, lineType, reason).callAsync();
    }

    /** Changes what the account says of the number, in E.164 form. */
    public CompletableFuture<LineTypeOverride> update(String phoneNumber, LineType lineType, String reason) {
        return update(PhoneNumber.of(phoneNumber), lineType, reason);
    }

    /** Leaves it to Lookup again. */
    public CompletableFuture<Void> delete(PhoneNumber phoneNumber) {
        return operations.delete(phoneNumber).callAsync();
    }

    /** Leaves it to Lookup again; the number is in E.164 form. */
    public CompletableFuture<Void> delete(String phoneNumber) {
        return delete(PhoneNumber.of(phoneNumber));
    }
}
