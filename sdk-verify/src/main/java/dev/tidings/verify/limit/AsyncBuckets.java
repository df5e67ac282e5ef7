package dev.tidings.verify.limit;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The buckets of one rate limit; no method waits for the backend's answer, and what {@link Buckets} throws its futures
 * fail with.
 */
public final class AsyncBuckets {
    private final BucketOperations operations;

    AsyncBuckets(BucketOperations operations) {
        this.operations = operations;
    }

    /**
     * Has no more than {@code max} verifications started in {@code interval}, whole seconds, for each value of the
     * limit; more are refused (20429). No two buckets of a limit may have the same interval (60211).
     */
    public CompletableFuture<Bucket> create(int max, Duration interval) {
        return operations.create(max, interval).callAsync();
    }

    /** Fetches the bucket. */
    public CompletableFuture<Bucket> fetch(BucketSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the bucket. */
    public CompletableFuture<Bucket> fetch(String sid) {
        return fetch(BucketSid.of(sid));
    }

    /** Lists buckets. */
    public AsyncListing<Bucket> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists buckets. */
    public AsyncListing<Bucket> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists buckets. */
    public AsyncListing<Bucket> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes how many may be started in which time. */
    public CompletableFuture<Bucket> update(BucketSid sid, int max, Duration interval) {
        return operations.update(sid, max, interval).callAsync();
    }

    /** Changes how many may be started in which time. */
    public CompletableFuture<Bucket> update(String sid, int max, Duration interval) {
        return update(BucketSid.of(sid), max, interval);
    }

    /** Deletes the bucket. */
    public CompletableFuture<Void> delete(BucketSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the bucket. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(BucketSid.of(sid));
    }
}
