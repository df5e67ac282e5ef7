package dev.tidings.verify.limit;

import dev.tidings.core.ListParams;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.time.Duration;
import java.util.Optional;

/** The facts of the Bucket resource: paths, parameters, model. */
final class BucketOperations {
    private static final String BUCKETS = "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets";
    private static final String BUCKET = "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}";

    private final Api api;
    private final String service;
    private final String limit;

    BucketOperations(Api api, String service, String limit) {
        this.api = api;
        this.service = service;
        this.limit = limit;
    }

    Operation<Bucket> create(int max, Duration interval) {
        return filled(api.create(Bucket.class, BUCKETS, service, limit), max, interval);
    }

    Operation<Bucket> fetch(BucketSid sid) {
        return api.fetch(Bucket.class, BUCKET, service, limit, sid.toString());
    }

    ListOperation<Bucket> list(ListParams p) {
        return api.list(Bucket.class, "buckets", BUCKETS, service, limit)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Bucket> update(BucketSid sid, int max, Duration interval) {
        return filled(api.update(Bucket.class, BUCKET, service, limit, sid.toString()), max, interval)
                .repeatable();
    }

    Operation<Void> delete(BucketSid sid) {
        return api.delete(BUCKET, service, limit, sid.toString());
    }

    private static Operation<Bucket> filled(Operation<Bucket> call, int max, Duration interval) {
        Check.range("max", Optional.of(max), 1, Integer.MAX_VALUE);
        Check.seconds("interval", Optional.of(interval), 1, Integer.MAX_VALUE);
        return call.form("Max", max).form("Interval", interval.toSeconds());
    }
}
