package dev.tidings.mock.otp;

import dev.tidings.mock.wire.Field;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parameters that hold a JSON object. */
final class JsonMap {
    private static final Set<String> OF_EMAIL = Set.of("from", "from_name", "template_id", "substitutions");

    private JsonMap() {}

    /** An object of texts, numbers and booleans, read as texts, that {@code fits}, as {@code rule} says. */
    static Field<Map<String, String>> texts(String name, Predicate<Map<String, String>> fits, String rule) {
        return Field.json(name, "a JSON object of strings" + rule, object -> {
            Map<String, String> texts = texts(object);
            return texts != null && fits.test(texts) ? texts : null;
        });
    }

    /** How an email is to look. */
    static Field<VerificationDraft.EmailLook> email(String name, Predicate<String> address) {
        String rule =
                "a JSON object with from (an email address), from_name, template_id and substitutions (an object)";
        return Field.json(name, rule, object -> OF_EMAIL.containsAll(object.keySet()) ? look(object, address) : null);
    }

    private static VerificationDraft.@Nullable EmailLook look(
            Map<String, @Nullable Object> object, Predicate<String> address) {
        Map<String, String> substitutions = Map.of();
        if (object.get("substitutions") != null) {
            Map<String, String> read = object.get("substitutions") instanceof Map<?, ?> inner ? texts(inner) : null;
            if (read == null) {
                return null;
            }
            substitutions = read;
        }
        for (String each : OF_EMAIL) {
            Object value = object.get(each);
            if (!each.equals("substitutions") && value != null && !(value instanceof String)) {
                return null;
            }
        }
        String from = (String) object.get("from");
        return from != null && !address.test(from)
                ? null
                : new VerificationDraft.EmailLook(
                        from, (String) object.get("from_name"), (String) object.get("template_id"), substitutions);
    }

    private static @Nullable Map<String, String> texts(Map<?, ?> object) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> each : object.entrySet()) {
            Object value = each.getValue();
            if (value instanceof BigDecimal number) {
                value = number.toPlainString();
            } else if (value instanceof Boolean) {
                value = value.toString();
            }
            if (!(value instanceof String)) {
                return null;
            }
            texts.put((String) each.getKey(), (String) value);
        }
        return texts;
    }
}
