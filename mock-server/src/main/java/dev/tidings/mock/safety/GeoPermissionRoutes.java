package dev.tidings.mock.safety;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries that an account may send to: which ones they are, and switching them. */
public final class GeoPermissionRoutes implements Routes {
    private static final String PATH = "/v1/Messaging/GeoPermissions";
    private static final String COUNTRY = "CountryCode";
    private static final String PERMISSIONS = "Permissions";

    private final World world;
    private final GeoPermissions permissions;

    private GeoPermissionRoutes(World world, GeoPermissions permissions) {
        this.world = world;
        this.permissions = permissions;
    }

    /** The routes to {@code permissions}. */
    public static GeoPermissionRoutes of(World world, GeoPermissions permissions) {
        return new GeoPermissionRoutes(world, permissions);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("accounts")
                .add("GET", PATH, List.of(COUNTRY), this::fetch)
                .add("PATCH", PATH, List.of(PERMISSIONS), this::update);
    }

    private Response fetch(Call call) {
        String account = call.caller().accountSid();
        Set<String> wanted = new LinkedHashSet<>();
        for (String each : call.query().first(COUNTRY).orElse("").split(",", -1)) {
            if (!each.isBlank()) {
                wanted.add(each.strip());
            }
        }
        List<GeoPermission> found = new ArrayList<>();
        for (String each : Countries.prefixes().keySet()) {
            if (wanted.isEmpty() || wanted.contains(each)) {
                found.add(new GeoPermission(each, permissions.allows(account, each)));
            }
        }
        return call.resource(200, SafetyViews.PERMISSIONS, found);
    }

    private Response update(Call call) {
        List<GeoPermission> wishes = new ArrayList<>();
        for (String each : call.form().all(PERMISSIONS)) {
            wishes.add(wish(JsonReader.object(PERMISSIONS, each)));
        }
        if (wishes.isEmpty()) {
            throw ApiError.malformed(
                    PERMISSIONS + " is required: it must be JSON objects with country_code, type and enabled");
        }
        Set<String> on = new LinkedHashSet<>();
        Set<String> off = new LinkedHashSet<>();
        List<GeoPermission.Result> results = new ArrayList<>();
        for (GeoPermission wish : wishes) {
            GeoPermission.Result result = judged(wish);
            results.add(result);
            if (result.errorCode() == 0) {
                // The last word about a country counts.
                (wish.enabled() ? on : off).add(wish.country());
                (wish.enabled() ? off : on).remove(wish.country());
            }
        }
        world.run(tx -> {
            permissions.set(tx, call.caller().accountSid(), off, on);
            return tx;
        });
        return call.resource(200, SafetyViews.RESULTS, results);
    }

    private static GeoPermission.Result judged(GeoPermission wish) {
        if (GeoPermissions.highRisk(wish.country())) {
            return refused(wish, "High risk country permission cannot be updated");
        }
        return Countries.prefixes().containsKey(wish.country())
                ? new GeoPermission.Result(wish, 0, List.of())
                : refused(wish, "Country " + wish.country() + " is not supported");
    }

    private static GeoPermission.Result refused(GeoPermission wish, String message) {
        return new GeoPermission.Result(wish, 30649, List.of(message));
    }

    /** Whatever is no such wish refuses the whole call: there would be nothing to echo. Our choice. */
    private static GeoPermission wish(Map<String, @Nullable Object> item) {
        if (!(item.get("country_code") instanceof String country) || country.isEmpty()) {
            throw wrong("country_code", item, "an ISO 3166 code such as \"US\"");
        }
        if (!GeoPermission.TYPE.equals(item.get("type"))) {
            throw wrong("type", item, "\"country\"");
        }
        if (!(item.get("enabled") instanceof Boolean enabled)) {
            throw wrong("enabled", item, "true or false");
        }
        return new GeoPermission(country, enabled);
    }

    private static ApiError wrong(String name, Map<String, @Nullable Object> item, String rule) {
        return ApiError.malformed(PERMISSIONS + " has the " + name + " " + item.get(name) + ": must be " + rule);
    }
}
