package dev.tidings.mock.limit;

import dev.tidings.mock.verify.SlidingCounts;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rate limits of Verify services and their buckets, and who has used them up.
 *
 * <p>A bucket's interval slides: a verification is refused if there were {@code max} in the interval that ends with it. Which
 * kind of window the real backend has is not published; with this one no stretch of an interval's length holds more than
 * {@code max}, whichever it is. What is refused is not counted.
 */
public final class RateLimits {
    private final Table<RateLimit> limits;
    private final Table<Bucket> buckets;
    private final SlidingCounts counts;
    private LimitCaps caps = LimitCaps.USUAL;

    private RateLimits(World world) {
        this.limits = world.table("limit.rate_limits", RateLimit.class, RateLimit::sid, RateLimit::serviceSid);
        this.buckets = world.table("limit.buckets", Bucket.class, Bucket::sid, Bucket::rateLimitSid);
        this.counts = SlidingCounts.in(world, "limit.counts");
        world.keep(new Part<>("limit.caps", LimitCaps.class, () -> caps, saved -> caps = saved));
    }

    /** The limits in {@code world}, which has none yet; those of a service end with it. */
    public static RateLimits in(World world, VerifyServices services) {
        RateLimits made = new RateLimits(world);
        services.onDelete(
                (tx, service) -> made.limits.newestFirst(service.sid()).forEach(each -> made.delete(tx, each)));
        return made;
    }

    /** How many limits and buckets there may be. */
    public LimitCaps caps() {
        return caps;
    }

    /** Lets there be so many; what there is more stays. */
    public void caps(Transaction tx, LimitCaps next) {
        tx.apply(() -> caps = next);
    }

    /**
     * Counts one verification to be started. Nothing is counted if it is refused, or if the command fails later.
     *
     * @param valueByUniqueName the metered value for each limit, such as the user's IP address
     * @return names that no limit of the service has, and which are ignored: that they are is unconfirmed
     * @throws ApiError 20429 if a bucket is full
     */
    public List<String> count(Transaction tx, VerifyService service, Map<String, String> valueByUniqueName) {
        List<String> unknown = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        valueByUniqueName.forEach((name, value) -> {
            Optional<RateLimit> limit = named(service.sid(), name);
            if (limit.isEmpty()) {
                unknown.add(name);
            } else {
                for (Bucket each : buckets.oldestFirst(limit.get().sid())) {
                    String key = each.key(value);
                    if (counts.within(tx, key, each.interval()) >= each.max()) {
                        throw new ApiError(20429, 429, "Too many requests");
                    }
                    counted.add(key);
                }
            }
        });
        counted.forEach(key -> counts.add(tx, key));
        return unknown;
    }

    private Optional<RateLimit> named(String serviceSid, String uniqueName) {
        for (RateLimit each : limits.oldestFirst(serviceSid)) {
            if (each.uniqueName().equals(uniqueName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * A new limit without buckets, which holds nobody back.
     *
     * @throws ApiError 60207 if the service has as many as it may have; 60208 if it has one of that name
     */
    RateLimit add(Transaction tx, VerifyService service, String uniqueName, @Nullable String description) {
        if (named(service.sid(), uniqueName).isPresent()) {
            throw ApiError.badRequest(60208, "A rate limit with UniqueName " + uniqueName + " exists in this service");
        }
        if (limits.size(service.sid()) >= caps.rateLimits()) {
            throw ApiError.badRequest(
                    60207, "Max number of rate limits reached: a service has at most " + caps.rateLimits());
        }
        RateLimit limit = new RateLimit(
                tx.newSid("RK"), service.sid(), service.accountSid(), uniqueName, description, tx.now(), tx.now());
        tx.insert(limits, limit);
        return limit;
    }

    RateLimit describe(Transaction tx, RateLimit limit, @Nullable String description) {
        RateLimit changed = new RateLimit(
                limit.sid(),
                limit.serviceSid(),
                limit.accountSid(),
                limit.uniqueName(),
                description,
                limit.created(),
                tx.now());
        tx.put(limits, changed);
        return changed;
    }

    /** Ends a limit and its buckets. */
    void delete(Transaction tx, RateLimit limit) {
        buckets.newestFirst(limit.sid()).forEach(each -> delete(tx, each));
        Row<RateLimit> row = limits.row(limit.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /**
     * The limit {@code sid} of {@code service}.
     *
     * @throws ApiError 20404 if there is none
     */
    RateLimit get(VerifyService service, String sid) {
        return limits.find(sid)
                .filter(each -> each.serviceSid().equals(service.sid()))
                .orElseThrow(() -> ApiError.notFound(service.path() + "/RateLimits/" + sid));
    }

    Page<RateLimit> page(VerifyService service, PageRequest request) {
        return Listing.page(limits, service.sid(), request, any -> true);
    }

    /**
     * A new bucket.
     *
     * @throws ApiError 60210 if the limit has as many as it may have; 60211 if it has one with that interval
     */
    Bucket add(Transaction tx, RateLimit limit, int max, Duration interval) {
        Bucket bucket = new Bucket(
                tx.newSid("BL"),
                limit.sid(),
                limit.serviceSid(),
                limit.accountSid(),
                max,
                interval,
                tx.now(),
                tx.now());
        requireOwnInterval(bucket);
        if (buckets.size(limit.sid()) >= caps.buckets()) {
            throw ApiError.badRequest(
                    60210, "Max number of buckets reached: a rate limit has at most " + caps.buckets());
        }
        tx.insert(buckets, bucket);
        return bucket;
    }

    /**
     * Changes a bucket; what it has counted stays counted.
     *
     * @throws ApiError 60211 if another one has the interval
     */
    Bucket change(Transaction tx, Bucket present, int max, Duration interval) {
        Bucket changed = new Bucket(
                present.sid(),
                present.rateLimitSid(),
                present.serviceSid(),
                present.accountSid(),
                max,
                interval,
                present.created(),
                tx.now());
        requireOwnInterval(changed);
        tx.put(buckets, changed);
        return changed;
    }

    private void requireOwnInterval(Bucket bucket) {
        for (Bucket each : buckets.oldestFirst(bucket.rateLimitSid())) {
            if (each.interval().equals(bucket.interval()) && !each.sid().equals(bucket.sid())) {
                throw ApiError.badRequest(
                        60211,
                        "A bucket with Interval " + bucket.interval().toSeconds() + " exists in this rate limit");
            }
        }
    }

    void delete(Transaction tx, Bucket bucket) {
        Row<Bucket> row = buckets.row(bucket.sid());
        if (row != null) {
            counts.forget(tx, bucket::counts);
            tx.delete(row);
        }
    }

    /**
     * The bucket {@code sid} of {@code limit}.
     *
     * @throws ApiError 20404 if there is none
     */
    Bucket bucket(RateLimit limit, String sid) {
        return buckets.find(sid)
                .filter(each -> each.rateLimitSid().equals(limit.sid()))
                .orElseThrow(() -> ApiError.notFound(limit.path() + "/Buckets/" + sid));
    }

    Page<Bucket> page(RateLimit limit, PageRequest request) {
        return Listing.page(buckets, limit.sid(), request, any -> true);
    }
}
