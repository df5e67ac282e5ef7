package dev.tidings.verify.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;

/**
 * The numbers of an account that neither Fraud Guard nor geo permissions stop; 30 calls a minute; no method waits for
 * the backend's answer, and what {@link SafeList} throws its futures fail with.
 */
public final class AsyncSafeList {
    private final SafeListOperations operations;

    private AsyncSafeList(SafeListOperations operations) {
        this.operations = operations;
    }

    /**
     * The numbers of an account that neither Fraud Guard nor geo permissions stop; 30 calls a minute, called through
     * {@code client}.
     */
    public static AsyncSafeList of(TidingsClient client) {
        return new AsyncSafeList(SafeListOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncSafeList with(RequestOptions options) {
        return new AsyncSafeList(operations.with(options));
    }

    /** Puts a number, in E.164 form, on the list; one that is on it is refused (60411). */
    public CompletableFuture<SafeListNumber> create(String phoneNumber) {
        return operations.create(phoneNumber).callAsync();
    }

    /** Fetches the number, if it is on the list. */
    public CompletableFuture<SafeListNumber> fetch(String phoneNumber) {
        return operations.fetch(phoneNumber).callAsync();
    }

    /** Takes the number off the list. */
    public CompletableFuture<Void> delete(String phoneNumber) {
        return operations.delete(phoneNumber).callAsync();
    }
}
