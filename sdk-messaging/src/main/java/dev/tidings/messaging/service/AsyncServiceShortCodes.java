package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.messaging.number.ShortCodeSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The short codes in the pool of one service; no method waits for the backend's answer, and what {@link
 * ServiceShortCodes} throws its futures fail with.
 */
public final class AsyncServiceShortCodes {
    private final PoolOperations<ServiceShortCode> operations;

    AsyncServiceShortCodes(PoolOperations<ServiceShortCode> operations) {
        this.operations = operations;
    }

    /** Puts a short code of the account into the pool. */
    public CompletableFuture<ServiceShortCode> create(ShortCodeSid sid) {
        return operations.create(sid).callAsync();
    }

    /** Puts a short code of the account into the pool. */
    public CompletableFuture<ServiceShortCode> create(String sid) {
        return create(ShortCodeSid.of(sid));
    }

    /** Fetches the short code. */
    public CompletableFuture<ServiceShortCode> fetch(ShortCodeSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the short code. */
    public CompletableFuture<ServiceShortCode> fetch(String sid) {
        return fetch(ShortCodeSid.of(sid));
    }

    /** Lists the short codes. */
    public AsyncListing<ServiceShortCode> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the short codes. */
    public AsyncListing<ServiceShortCode> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the short codes. */
    public AsyncListing<ServiceShortCode> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Takes the short code out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(ShortCodeSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Takes the short code out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ShortCodeSid.of(sid));
    }
}
