package dev.tidings.messaging.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts of the Messaging GeoPermissions resource: path, parameters, model. */
final class GeoPermissionOperations {
    private static final String PERMISSIONS = "/v1/Messaging/GeoPermissions";

    private final Api api;

    private GeoPermissionOperations(Api api) {
        this.api = api;
    }

    static GeoPermissionOperations of(TidingsClient client) {
        return new GeoPermissionOperations(Api.of(client, "accounts"));
    }

    GeoPermissionOperations with(RequestOptions options) {
        return new GeoPermissionOperations(api.with(options));
    }

    Operation<List<GeoPermission>> fetch(String... countryCodes) {
        String codes = Arrays.stream(countryCodes)
                .map(code -> Check.country("countryCodes", code))
                .collect(Collectors.joining(","));
        return api.fetchAll(GeoPermission.class, "permissions", PERMISSIONS)
                .query("CountryCode", codes.isEmpty() ? Optional.empty() : codes);
    }

    /** Repeatable: what is allowed already can be allowed again. */
    Operation<List<GeoPermission>> update(Map<String, Boolean> enabled) {
        if (enabled.isEmpty()) {
            throw Check.refused("enabled is empty: there must be at least one country");
        }
        List<Map<String, Object>> all = new ArrayList<>();
        // In order, so that the same change is the same bytes.
        new TreeMap<>(enabled).forEach((code, allowed) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("country_code", Check.country("countryCode", code));
            one.put("type", "country");
            one.put("enabled", allowed);
            all.add(one);
        });
        return api.patchAll(GeoPermission.class, "permissions", PERMISSIONS)
                .form("Permissions", all)
                .repeatable();
    }
}
