package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.limit.LimitCaps;
import dev.tidings.mock.limit.RateLimits;
import dev.tidings.mock.world.World;
import java.util.List;

/** {@code verify/limits}: how many rate limits a Verify service may have, and buckets each of them. What is left out stays. */
public final class VerifyLimitCalls implements AdminCalls {
    private static final String LIMITS = "verify/limits";

    private final World world;
    private final RateLimits limits;

    private VerifyLimitCalls(World world, RateLimits limits) {
        this.world = world;
        this.limits = limits;
    }

    /** The calls that read and change the caps of {@code limits}. */
    public static VerifyLimitCalls of(World world, RateLimits limits) {
        return new VerifyLimitCalls(world, limits);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", LIMITS, List.of(), call -> written(limits.caps())).add("PUT", LIMITS, List.of(), this::change);
    }

    private Response change(AdminCall call) {
        JsonFields body = call.body();
        int rateLimits = body.integer("rate_limits").orElse(limits.caps().rateLimits());
        int buckets = body.integer("buckets").orElse(limits.caps().buckets());
        body.done();
        LimitCaps caps = Outcomes.checked(body, () -> new LimitCaps(rateLimits, buckets));
        world.run(tx -> {
            limits.caps(tx, caps);
            return tx;
        });
        return written(caps);
    }

    private static Response written(LimitCaps caps) {
        return AdminCall.json(
                out -> out.number("rate_limits", caps.rateLimits()).number("buckets", caps.buckets()));
    }
}
