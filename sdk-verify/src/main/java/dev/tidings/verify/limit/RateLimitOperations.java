package dev.tidings.verify.limit;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Optional;

/** The facts of the RateLimit resource: paths, parameters, model. */
final class RateLimitOperations {
    private static final String LIMITS = "/v2/Services/{ServiceSid}/RateLimits";
    private static final String LIMIT = "/v2/Services/{ServiceSid}/RateLimits/{Sid}";

    private final Api api;
    private final String service;

    private RateLimitOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static RateLimitOperations of(TidingsClient client, VerifyServiceSid service) {
        return new RateLimitOperations(Api.of(client, "verify"), service.toString());
    }

    RateLimitOperations with(RequestOptions options) {
        return new RateLimitOperations(api.with(options), service);
    }

    Operation<RateLimit> create(String uniqueName, Optional<String> description) {
        if (!uniqueName.matches("[A-Za-z0-9._-]+")) { // 60209
            throw Check.refused("uniqueName is '" + uniqueName + "': it must be letters, digits, dots, underscores and"
                    + " dashes");
        }
        return api.create(RateLimit.class, LIMITS, service)
                .form("UniqueName", uniqueName)
                .form("Description", description);
    }

    Operation<RateLimit> fetch(RateLimitSid sid) {
        return api.fetch(RateLimit.class, LIMIT, service, sid.toString());
    }

    ListOperation<RateLimit> list(ListParams p) {
        return api.list(RateLimit.class, "rate_limits", LIMITS, service)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<RateLimit> update(RateLimitSid sid, String description) {
        return api.update(RateLimit.class, LIMIT, service, sid.toString())
                .form("Description", description)
                .repeatable();
    }

    Operation<Void> delete(RateLimitSid sid) {
        return api.delete(LIMIT, service, sid.toString());
    }

    /** The buckets of a rate limit. */
    BucketOperations buckets(RateLimitSid limit) {
        return new BucketOperations(api, service, limit.toString());
    }
}
