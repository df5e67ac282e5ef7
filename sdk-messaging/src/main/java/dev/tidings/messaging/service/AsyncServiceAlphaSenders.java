package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The alphanumeric senders in the pool of one service; no method waits for the backend's answer, and what {@link
 * ServiceAlphaSenders} throws its futures fail with.
 */
public final class AsyncServiceAlphaSenders {
    private final PoolOperations<ServiceAlphaSender> operations;

    AsyncServiceAlphaSenders(PoolOperations<ServiceAlphaSender> operations) {
        this.operations = operations;
    }

    /**
     * Puts a name that recipients see into the pool: 1 to 11 letters, digits, spaces and {@code - + _ &}, not digits
     * alone.
     */
    public CompletableFuture<ServiceAlphaSender> create(String alphaSender) {
        return operations.create(alphaSender).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceAlphaSender> fetch(AlphaSenderSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceAlphaSender> fetch(String sid) {
        return fetch(AlphaSenderSid.of(sid));
    }

    /** Lists the senders. */
    public AsyncListing<ServiceAlphaSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceAlphaSender> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceAlphaSender> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(AlphaSenderSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(AlphaSenderSid.of(sid));
    }
}
