package dev.tidings.verify.limit;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rate limits of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class RateLimits {
    private final RateLimitOperations operations;

    private RateLimits(RateLimitOperations operations) {
        this.operations = operations;
    }

    /** The rate limits of one Verify service, called through {@code client}. */
    public static RateLimits of(TidingsClient client, VerifyServiceSid service) {
        return new RateLimits(RateLimitOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public RateLimits with(RequestOptions options) {
        return new RateLimits(operations.with(options));
    }

    /**
     * Has verifications counted by what they call {@code uniqueName}: letters, digits, dots, underscores and dashes.
     */
    public RateLimit create(String uniqueName) {
        return operations.create(uniqueName, Optional.empty()).call();
    }

    /**
     * Has verifications counted by what they call {@code uniqueName}: letters, digits, dots, underscores and dashes.
     */
    public RateLimit create(String uniqueName, String description) {
        return operations.create(uniqueName, Optional.of(description)).call();
    }

    /** Fetches the rate limit. */
    public RateLimit fetch(RateLimitSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the rate limit. */
    public RateLimit fetch(String sid) {
        return fetch(RateLimitSid.of(sid));
    }

    /** Lists rate limits. */
    public Listing<RateLimit> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists rate limits. */
    public Listing<RateLimit> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists rate limits. */
    public Listing<RateLimit> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Says anew what the rate limit is for. */
    public RateLimit update(RateLimitSid sid, String description) {
        return operations.update(sid, description).call();
    }

    /** Says anew what the rate limit is for. */
    public RateLimit update(String sid, String description) {
        return update(RateLimitSid.of(sid), description);
    }

    /** Deletes the rate limit and its buckets. */
    public void delete(RateLimitSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the rate limit and its buckets. */
    public void delete(String sid) {
        delete(RateLimitSid.of(sid));
    }

    /** The buckets of the rate limit. */
    public Buckets buckets(RateLimitSid limit) {
        return new Buckets(operations.buckets(limit));
    }

    /** The buckets of the rate limit. */
    public Buckets buckets(String limit) {
        return buckets(RateLimitSid.of(limit));
    }
}
