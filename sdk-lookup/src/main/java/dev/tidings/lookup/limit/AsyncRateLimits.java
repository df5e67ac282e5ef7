package dev.tidings.lookup.limit;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.lookup.data.LookupField;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * How often an account may look up what; no method waits for the backend's answer, and what {@link RateLimits} throws its futures fail with.
 */
public final class AsyncRateLimits {
    private final RateLimitOperations operations;

    private AsyncRateLimits(RateLimitOperations operations) {
        this.operations = operations;
    }

    /** The limits of the account that {@code client} acts on. */
    public static AsyncRateLimits of(TidingsClient client) {
        return new AsyncRateLimits(RateLimitOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncRateLimits with(RequestOptions options) {
        return new AsyncRateLimits(operations.with(options));
    }

    /** Fetches the rules for these data packages; for all, if none is named. Those of the backend are among them. */
    public CompletableFuture<List<RateLimit>> fetchAll(LookupField... fields) {
        return operations.fetchAll(fields).callAsync();
    }

    /** Fetches the rule that is named {@code bucket}. */
    public CompletableFuture<RateLimit> fetch(LookupField field, String bucket) {
        return operations.fetch(field, bucket).callAsync();
    }

    /** Sets the rule that is named {@code bucket}: so many lookups in so many whole seconds. */
    public CompletableFuture<RateLimit> update(LookupField field, String bucket, int limit, Duration ttl) {
        return operations.update(field, bucket, limit, ttl).callAsync();
    }

    /** Takes the rule away. */
    public CompletableFuture<Void> delete(LookupField field, String bucket) {
        return operations.delete(field, bucket).callAsync();
    }
}
