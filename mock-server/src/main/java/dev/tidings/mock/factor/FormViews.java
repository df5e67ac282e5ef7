package dev.tidings.mock.factor;

import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Forms on the wire. The documentation says that they are JSON Schemas and shows empty ones; these say what this server takes, for
 * factors of type {@code push}.
 */
final class FormViews {
    static final String TYPE = "form-push";

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    static final View<String> FORM = View.of(
            "Form",
            (type, out) -> out.string("form_type", type)
                    .object(
                            "forms",
                            forms -> forms.data("create_factor", createFactor())
                                    .data("verify_factor", verifyFactor())
                                    .data("create_challenge", createChallenge()))
                    .object("form_meta", none -> {})
                    .url("url", "/v2/Forms/" + type));

    private FormViews() {}

    private static Map<String, Object> createFactor() {
        return schema(
                List.of(
                        "FriendlyName",
                        "FactorType",
                        "Binding.Alg",
                        "Binding.PublicKey",
                        "Config.AppId",
                        "Config.NotificationPlatform",
                        "Config.SdkVersion"),
                Map.of(
                        "FriendlyName",
                        text(1, 64),
                        "FactorType",
                        one("push"),
                        "Binding.Alg",
                        one("ES256"),
                        "Binding.PublicKey",
                        Map.of("type", "string", "contentEncoding", "base64"),
                        "Config.AppId",
                        text(1, 100),
                        "Config.NotificationPlatform",
                        one("apn", "fcm", "none"),
                        "Config.NotificationToken",
                        text(32, 255),
                        "Config.SdkVersion",
                        text(1, 100),
                        "Metadata",
                        json(1_024)));
    }

    private static Map<String, Object> verifyFactor() {
        return schema(List.of("AuthPayload"), Map.of("AuthPayload", text(1, 5_456)));
    }

    private static Map<String, Object> createChallenge() {
        return schema(
                List.of("FactorSid", "Details.Message"),
                Map.of(
                        "FactorSid",
                        Map.of("type", "string", "pattern", "^YF[0-9a-fA-F]{32}$"),
                        "ExpirationDate",
                        Map.of("type", "string", "format", "date-time"),
                        "Details.Message",
                        text(1, 256),
                        "Details.Fields",
                        Map.of("type", "array", "maxItems", 20, "items", json(1_024)),
                        "HiddenDetails",
                        json(1_024)));
    }

    private static Map<String, Object> schema(List<String> required, Map<String, Object> properties) {
        // In one order, whichever the map has.
        return new TreeMap<>(
                Map.of("$schema", DRAFT, "type", "object", "required", required, "properties", sorted(properties)));
    }

    private static Map<String, Object> text(int shortest, int longest) {
        return new TreeMap<>(Map.of("type", "string", "minLength", shortest, "maxLength", longest));
    }

    private static Map<String, Object> json(int longest) {
        return new TreeMap<>(Map.of("type", "string", "contentMediaType", "application/json", "maxLength", longest));
    }

    private static Map<String, Object> one(String... words) {
        return new TreeMap<>(Map.of("type", "string", "enum", List.of(words)));
    }

    private static Map<String, Object> sorted(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>();
        properties.forEach((name, rule) ->
                sorted.put(name, rule instanceof Map<?, ?> map ? new TreeMap<Object, Object>(map) : rule));
        return sorted;
    }
}
