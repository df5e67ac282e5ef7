package dev.tidings.core.internal.resource;

import dev.tidings.core.internal.json.Json;
import java.util.Map;
import java.util.Optional;

/** JSON that is no answer of the API, such as what a webhook brings or a device signs. */
public final class JsonText {
    private JsonText() {}

    /** The members of the object {@code utf8}: texts, numbers, lists, maps, nulls; empty if it is no object. */
    public static Optional<Map<String, Object>> object(byte[] utf8) {
        return Optional.ofNullable(Json.readObject(utf8));
    }

    /** Whether {@code utf8} is JSON: an object, an array, a text, a number, a truth value or null. */
    public static boolean isJson(byte[] utf8) {
        return Json.isJson(utf8);
    }

    /** {@code members} in JSON: texts, numbers, booleans, lists, maps, nulls. */
    public static byte[] written(Map<String, ?> members) {
        return Json.write(members);
    }
}
