package dev.tidings.mock.lookup;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How often an account may ask for each package. */
public final class LookupRuleRoutes implements Routes {
    private static final String LIST = "/v2/RateLimits";
    private static final String ONE = LIST + "/Fields/{Field}/Bucket/{Bucket}";
    private static final String FIELDS = "Fields";
    private static final int LONGEST_NAME = 64;

    private final World world;
    private final LookupRules rules;

    private LookupRuleRoutes(World world, LookupRules rules) {
        this.world = world;
        this.rules = rules;
    }

    /** The routes to the rules of {@code lookups}. */
    public static LookupRuleRoutes of(World world, Lookups lookups) {
        return new LookupRuleRoutes(world, lookups.rules());
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("lookups")
                .add("GET", LIST, List.of(FIELDS), this::list)
                .add("GET", ONE, List.of(), this::fetch)
                .add("PUT", ONE, List.of(), this::put)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        Set<DataPackage> asked = DataPackage.read(
                call.query().all(FIELDS).stream()
                        .flatMap(each -> Arrays.stream(each.split(",")))
                        .toList(),
                DataPackage.ALL);
        List<LookupRules.Rule> found = rules.of(call.caller().accountSid(), asked.isEmpty() ? DataPackage.ALL : asked);
        return Response.of(
                200, "application/json", JsonWriter.bytes(out -> out.objects("rate_limits", found, LookupViews.RULE)));
    }

    private Response fetch(Call call) {
        return call.resource(
                200,
                LookupViews.RULE,
                DataPackage.find(call.path("Field"))
                        .flatMap(field -> rules.find(call.caller().accountSid(), field, call.path("Bucket")))
                        .orElseThrow(() -> ApiError.notFound(call.request().path())));
    }

    private Response put(Call call) {
        DataPackage field = DataPackage.find(call.path("Field"))
                .orElseThrow(() -> LookupQuery.wrong("Field", call.path("Field"), "a data package, such as sim_swap"));
        String bucket = call.path("Bucket");
        if (!bucket.matches("[A-Za-z0-9._-]{1," + LONGEST_NAME + "}")) {
            throw LookupQuery.wrong(
                    "Bucket", bucket, "1 to " + LONGEST_NAME + " letters, digits, dots, dashes and underscores");
        }
        Members body = LookupRoutes.body(call);
        int limit = body.number("limit", 1);
        Duration window = Duration.ofSeconds(body.number("ttl", 1));
        return call.resource(
                200,
                LookupViews.RULE,
                world.run(tx -> rules.put(tx, call.caller().accountSid(), field, bucket, limit, window)));
    }

    private Response delete(Call call) {
        DataPackage field = DataPackage.find(call.path("Field"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        world.run(tx -> {
            if (!rules.remove(tx, call.caller().accountSid(), field, call.path("Bucket"))) {
                throw ApiError.notFound(call.request().path());
            }
            return tx;
        });
        return Response.empty(204);
    }
}
