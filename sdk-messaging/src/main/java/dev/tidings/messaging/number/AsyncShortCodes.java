package dev.tidings.messaging.number;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The short codes of an account, which are rented and given up through the backend's people; no method waits for the
 * backend's answer, and what {@link ShortCodes} throws its futures fail with.
 */
public final class AsyncShortCodes {
    private final ShortCodeOperations operations;

    private AsyncShortCodes(ShortCodeOperations operations) {
        this.operations = operations;
    }

    /** The short codes of the account that {@code client} acts on. */
    public static AsyncShortCodes of(TidingsClient client) {
        return new AsyncShortCodes(ShortCodeOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncShortCodes with(RequestOptions options) {
        return new AsyncShortCodes(operations.with(options));
    }

    /** Fetches the short code. */
    public CompletableFuture<ShortCode> fetch(ShortCodeSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the short code. */
    public CompletableFuture<ShortCode> fetch(String sid) {
        return fetch(ShortCodeSid.of(sid));
    }

    /** Lists short codes. */
    public AsyncListing<ShortCode> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists short codes. */
    public AsyncListing<ShortCode> list(UnaryOperator<ShortCodeListParams.Builder> describe) {
        return list(describe.apply(ShortCodeListParams.builder()).build());
    }

    /** Lists short codes. */
    public AsyncListing<ShortCode> list(ShortCodeListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the short code's settings. */
    public CompletableFuture<ShortCode> update(
            ShortCodeSid sid, UnaryOperator<ShortCodeUpdateParams.Builder> describe) {
        return update(sid, describe.apply(ShortCodeUpdateParams.builder()).build());
    }

    /** Changes the short code's settings. */
    public CompletableFuture<ShortCode> update(String sid, UnaryOperator<ShortCodeUpdateParams.Builder> describe) {
        return update(ShortCodeSid.of(sid), describe);
    }

    /** Changes the short code's settings. */
    public CompletableFuture<ShortCode> update(ShortCodeSid sid, ShortCodeUpdateParams params) {
        return operations.update(sid, params).callAsync();
    }
}
