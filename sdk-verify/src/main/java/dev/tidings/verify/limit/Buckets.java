package dev.tidings.verify.limit;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The buckets of one rate limit; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Buckets {
    private final BucketOperations operations;

    Buckets(BucketOperations operations) {
        this.operations = operations;
    }

    /**
     * Has no more than {@code max} verifications started in {@code interval}, whole seconds, for each value of the
     * limit; more are refused (20429). No two buckets of a limit may have the same interval (60211).
     */
    public Bucket create(int max, Duration interval) {
        return operations.create(max, interval).call();
    }

    /** Fetches the bucket. */
    public Bucket fetch(BucketSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the bucket. */
    public Bucket fetch(String sid) {
        return fetch(BucketSid.of(sid));
    }

    /** Lists buckets. */
    public Listing<Bucket> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists buckets. */
    public Listing<Bucket> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists buckets. */
    public Listing<Bucket> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes how many may be started in which time. */
    public Bucket update(BucketSid sid, int max, Duration interval) {
        return operations.update(sid, max, interval).call();
    }

    /** Changes how many may be started in which time. */
    public Bucket update(String sid, int max, Duration interval) {
        return update(BucketSid.of(sid), max, interval);
    }

    /** Deletes the bucket. */
    public void delete(BucketSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the bucket. */
    public void delete(String sid) {
        delete(BucketSid.of(sid));
    }
}
