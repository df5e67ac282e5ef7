package dev.tidings.mock.limit;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;

/** Rate limits of Verify services, and their buckets. */
public final class RateLimitRoutes implements Routes {
    private static final String LIST = "/v2/Services/{ServiceSid}/RateLimits";
    private static final String ONE = LIST + "/{Sid}";
    private static final String BUCKETS = LIST + "/{RateLimitSid}/Buckets";
    private static final String BUCKET = BUCKETS + "/{Sid}";

    /** How long names and descriptions may be is not documented. */
    private static final int LONGEST = 255;

    private static final Field<String> SOME_NAME = Field.text("UniqueName").invalid(60200);
    private static final Field<String> NAME = Field.of(
                    "UniqueName",
                    "1 to " + LONGEST + " letters, digits, dots, dashes and underscores",
                    text -> text.matches("[A-Za-z0-9._-]{1," + LONGEST + "}") ? text : null)
            .invalid(60209);
    private static final Field<String> DESCRIPTION =
            Field.text("Description", LONGEST).invalid(60200);
    private static final Field<Integer> MAX =
            Field.number("Max", 1, Integer.MAX_VALUE).invalid(60200);
    private static final Field<Integer> INTERVAL =
            Field.number("Interval", 1, Integer.MAX_VALUE).invalid(60200);

    private final World world;
    private final VerifyServices services;
    private final RateLimits limits;

    private RateLimitRoutes(World world, VerifyServices services, RateLimits limits) {
        this.world = world;
        this.services = services;
        this.limits = limits;
    }

    /** The routes to {@code limits} of {@code services}. */
    public static RateLimitRoutes of(World world, VerifyServices services, RateLimits limits) {
        return new RateLimitRoutes(world, services, limits);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> bucket = List.of(MAX.name(), INTERVAL.name());
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, List.of(NAME.name(), DESCRIPTION.name()), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, List.of(DESCRIPTION.name()), this::update)
                .add("DELETE", ONE, List.of(), this::delete)
                .add("GET", BUCKETS, List.of(), this::listBuckets)
                .add("POST", BUCKETS, bucket, this::createBucket)
                .add("GET", BUCKET, List.of(), this::fetchBucket)
                .add("POST", BUCKET, bucket, this::updateBucket)
                .add("DELETE", BUCKET, List.of(), this::deleteBucket);
    }

    private Response list(Call call) {
        return call.page("rate_limits", LimitViews.RATE_LIMIT, limits.page(service(call), call.pageRequest()));
    }

    private Response create(Call call) {
        SOME_NAME.require(call.form());
        String name = NAME.require(call.form());
        String description = DESCRIPTION.change(call.form(), null);
        return call.resource(
                201, LimitViews.RATE_LIMIT, world.run(tx -> limits.add(tx, service(call), name, description)));
    }

    private Response fetch(Call call) {
        return call.resource(200, LimitViews.RATE_LIMIT, limit(call, "Sid"));
    }

    private Response update(Call call) {
        return call.resource(200, LimitViews.RATE_LIMIT, world.run(tx -> {
            RateLimit present = limit(call, "Sid");
            return limits.describe(tx, present, DESCRIPTION.change(call.form(), present.description()));
        }));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            limits.delete(tx, limit(call, "Sid"));
            return tx;
        });
        return Response.empty(204);
    }

    private Response listBuckets(Call call) {
        return call.page("buckets", LimitViews.BUCKET, limits.page(limit(call, "RateLimitSid"), call.pageRequest()));
    }

    private Response createBucket(Call call) {
        int max = MAX.require(call.form());
        Duration interval = Duration.ofSeconds(INTERVAL.require(call.form()));
        return call.resource(
                201, LimitViews.BUCKET, world.run(tx -> limits.add(tx, limit(call, "RateLimitSid"), max, interval)));
    }

    private Response fetchBucket(Call call) {
        return call.resource(200, LimitViews.BUCKET, bucket(call));
    }

    private Response updateBucket(Call call) {
        return call.resource(200, LimitViews.BUCKET, world.run(tx -> {
            Bucket present = bucket(call);
            return limits.change(
                    tx,
                    present,
                    MAX.or(call.form(), present.max()),
                    INTERVAL.read(call.form()).map(Duration::ofSeconds).orElse(present.interval()));
        }));
    }

    private Response deleteBucket(Call call) {
        world.run(tx -> {
            limits.delete(tx, bucket(call));
            return tx;
        });
        return Response.empty(204);
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private RateLimit limit(Call call, String variable) {
        return limits.get(service(call), call.path(variable));
    }

    private Bucket bucket(Call call) {
        return limits.bucket(limit(call, "RateLimitSid"), call.path("Sid"));
    }
}
