package dev.tidings.mock.safety;

import dev.tidings.mock.wire.View;
import java.util.List;

/** Countries, safe numbers and given-up numbers on the wire. */
final class SafetyViews {
    private static final View<GeoPermission> PERMISSION = View.of(
            "Permission",
            (permission, out) -> out.string("country_code", permission.country())
                    .string("type", GeoPermission.TYPE)
                    .bool("enabled", permission.enabled())
                    .string("prefix", permission.prefix())
                    .string("message", permission.message()));

    private static final View<GeoPermission.Result> RESULT = View.of(
            "Permission",
            (result, out) -> out.string("country_code", result.wish().country())
                    .string("type", GeoPermission.TYPE)
                    .bool("enabled", result.wish().enabled())
                    .number("error_code", result.errorCode())
                    .strings("error_messages", result.errorMessages()));

    static final View<List<GeoPermission>> PERMISSIONS =
            View.of("Permissions", (all, out) -> out.objects("permissions", all, PERMISSION));

    static final View<List<GeoPermission.Result>> RESULTS =
            View.of("Permissions", (all, out) -> out.objects("permissions", all, RESULT));

    static final View<SafeNumber> SAFE_NUMBER = View.of(
            "SafeNumber",
            (number, out) -> out.string("sid", number.sid()).string("phone_number", number.phoneNumber()));

    /** A path on this server. */
    static final View<String> REDIRECT = View.of("Deactivations", (path, out) -> out.url("redirect_to", path));

    private SafetyViews() {}
}
