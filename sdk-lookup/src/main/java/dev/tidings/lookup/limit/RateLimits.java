package dev.tidings.lookup.limit;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.lookup.data.LookupField;
import java.time.Duration;
import java.util.List;

/**
 * How often an account may look up what; every method waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class RateLimits {
    private final RateLimitOperations operations;

    private RateLimits(RateLimitOperations operations) {
        this.operations = operations;
    }

    /** The limits of the account that {@code client} acts on. */
    public static RateLimits of(TidingsClient client) {
        return new RateLimits(RateLimitOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public RateLimits with(RequestOptions options) {
        return new RateLimits(operations.with(options));
    }

    /** Fetches the rules for these data packages; for all, if none is named. Those of the backend are among them. */
    public List<RateLimit> fetchAll(LookupField... fields) {
        return operations.fetchAll(fields).call();
    }

    /** Fetches the rule that is named {@code bucket}. */
    public RateLimit fetch(LookupField field, String bucket) {
        return operations.fetch(field, bucket).call();
    }

    /** Sets the rule that is named {@code bucket}: so many lookups in so many whole seconds. */
    public RateLimit update(LookupField field, String bucket, int limit, Duration ttl) {
        return operations.update(field, bucket, limit, ttl).call();
    }

    /** Takes the rule away. */
    public void delete(LookupField field, String bucket) {
        operations.delete(field, bucket).call();
    }
}
