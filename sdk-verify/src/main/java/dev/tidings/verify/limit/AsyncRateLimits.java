package dev.tidings.verify.limit;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The rate limits of one Verify service; no method waits for the backend's answer, and what {@link RateLimits} throws
 * its futures fail with.
 */
public final class AsyncRateLimits {
    private final RateLimitOperations operations;

    private AsyncRateLimits(RateLimitOperations operations) {
        this.operations = operations;
    }

    /** The rate limits of one Verify service, called through {@code client}. */
    public static AsyncRateLimits of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncRateLimits(RateLimitOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncRateLimits with(RequestOptions options) {
        return new AsyncRateLimits(operations.with(options));
    }

    /**
     * Has verifications counted by what they call {@code uniqueName}: letters, digits, dots, underscores and dashes.
     */
    public CompletableFuture<RateLimit> create(String uniqueName) {
        return operations.create(uniqueName, Optional.empty()).callAsync();
    }

    /**
     * Has verifications counted by what they call {@code uniqueName}: letters, digits, dots, underscores and dashes.
     */
    public CompletableFuture<RateLimit> create(String uniqueName, String description) {
        return operations.create(uniqueName, Optional.of(description)).callAsync();
    }

    /** Fetches the rate limit. */
    public CompletableFuture<RateLimit> fetch(RateLimitSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the rate limit. */
    public CompletableFuture<RateLimit> fetch(String sid) {
        return fetch(RateLimitSid.of(sid));
    }

    /** Lists rate limits. */
    public AsyncListing<RateLimit> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists rate limits. */
    public AsyncListing<RateLimit> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists rate limits. */
    public AsyncListing<RateLimit> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Says anew what the rate limit is for. */
    public CompletableFuture<RateLimit> update(RateLimitSid sid, String description) {
        return operations.update(sid, description).callAsync();
    }

    /** Says anew what the rate limit is for. */
    public CompletableFuture<RateLimit> update(String sid, String description) {
        return update(RateLimitSid.of(sid), description);
    }

    /** Deletes the rate limit and its buckets. */
    public CompletableFuture<Void> delete(RateLimitSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the rate limit and its buckets. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(RateLimitSid.of(sid));
    }

    /** The buckets of the rate limit. */
    public AsyncBuckets buckets(RateLimitSid limit) {
        return new AsyncBuckets(operations.buckets(limit));
    }

    /** The buckets of the rate limit. */
    public AsyncBuckets buckets(String limit) {
        return buckets(RateLimitSid.of(limit));
    }
}
