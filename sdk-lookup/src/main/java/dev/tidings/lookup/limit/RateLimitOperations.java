package dev.tidings.lookup.limit;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.lookup.data.LookupField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of the RateLimit resource and its buckets: paths, bodies, model. */
final class RateLimitOperations {
    private static final String LIMITS = "/v2/RateLimits";
    private static final String BUCKET = "/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}";

    private final Api api;

    private RateLimitOperations(Api api) {
        this.api = api;
    }

    static RateLimitOperations of(TidingsClient client) {
        return new RateLimitOperations(Api.of(client, "lookups"));
    }

    RateLimitOperations with(RequestOptions options) {
        return new RateLimitOperations(api.with(options));
    }

    Operation<List<RateLimit>> fetchAll(LookupField... fields) {
        return api.fetchAll(RateLimit.class, "rate_limits", LIMITS).query("Fields", List.of(fields));
    }

    Operation<RateLimit> fetch(LookupField field, String bucket) {
        return api.fetch(RateLimit.class, BUCKET, field.toString(), bucket);
    }

    Operation<RateLimit> update(LookupField field, String bucket, int limit, Duration ttl) {
        Check.range("limit", Optional.of(limit), 0, Integer.MAX_VALUE);
        Check.seconds("ttl", Optional.of(ttl), 1, Integer.MAX_VALUE);
        return api.replace(RateLimit.class, BUCKET, field.toString(), bucket)
                .json(Map.of("limit", limit, "ttl", ttl.toSeconds()));
    }

    Operation<Void> delete(LookupField field, String bucket) {
        return api.delete(BUCKET, field.toString(), bucket);
    }
}
