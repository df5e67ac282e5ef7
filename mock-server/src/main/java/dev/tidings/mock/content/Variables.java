package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message says its template's placeholders stand for. What is wrong with it is told and not thrown: each API that takes
 * variables refuses them with codes of its own.
 *
 * @param values by key, in the order in which they came; without those that cannot be
 * @param problem the first thing that is wrong; null if nothing is
 */
public record Variables(
        Map<String, String> values, @Nullable Problem problem) {
    /** The most variables in one template or message. */
    public static final int MOST = 100;

    /** The longest value where the API that takes it has no smaller limit, in characters. */
    public static final int LONGEST_VALUE = 1_600;

    /** No variables. */
    public static final Variables NONE = new Variables(Map.of(), null);

    private static final Field<Map<String, @Nullable Object>> OBJECT =
            Field.json("ContentVariables", "a JSON object", object -> object);

    /** What can be wrong. */
    public enum Kind {
        /** It is no JSON object. */
        NO_OBJECT,
        /** A key is not as keys must be. */
        KEY,
        /** A key is too long. */
        LONG_KEY,
        /** A value is null, or empty where a message gives it. */
        NULL,
        /** A value is an object or an array. */
        NO_TEXT,
        /** A value is too long. */
        LONG_VALUE,
        /** There are too many. */
        TOO_MANY
    }

    /**
     * Something wrong.
     *
     * @param kind what
     * @param text names the variable, its value and the rule
     */
    public record Problem(Kind kind, String text) {}

    /** Keeps its own copy. */
    public Variables {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Those in {@code json}, as {@code ContentVariables} has them, with values of at most {@link #LONGEST_VALUE} characters. */
    public static Variables parse(String json) {
        return parse(json, LONGEST_VALUE);
    }

    /** Those in {@code json}, with values of at most {@code longestValue} characters. */
    public static Variables parse(String json, int longestValue) {
        try {
            return OBJECT.read(Parameters.builder().add(OBJECT.name(), json).build())
                    .map(object -> of(object, longestValue).given())
                    .orElseGet(() -> none(json));
        } catch (ApiError broken) {
            return none(json);
        }
    }

    /** These as a message may give them, which has a value for each or leaves it out: an empty one is refused, as the page of 21656 tells. */
    private Variables given() {
        for (Map.Entry<String, String> each : values.entrySet()) {
            if (problem == null && each.getValue().isEmpty()) {
                return new Variables(
                        values,
                        new Problem(
                                Kind.NULL,
                                "value of \"" + each.getKey() + "\" is empty and must be a text, or left out"));
            }
        }
        return this;
    }

    private static Variables none(String json) {
        return new Variables(Map.of(), new Problem(Kind.NO_OBJECT, shown(json) + " must be a JSON object"));
    }

    /**
     * Those in {@code raw}. Numbers and booleans become text, which is unconfirmed.
     *
     * @param longestValue in characters
     */
    static Variables of(Map<String, @Nullable Object> raw, int longestValue) {
        Map<String, String> values = new LinkedHashMap<>();
        Problem first = raw.size() > MOST
                ? new Problem(Kind.TOO_MANY, raw.size() + " variables, which must be at most " + MOST)
                : null;
        for (Map.Entry<String, @Nullable Object> each : raw.entrySet()) {
            Optional<Problem> problem = problem(each.getKey(), each.getValue(), longestValue);
            if (problem.isEmpty()) {
                values.put(each.getKey(), text(each.getValue()));
            } else if (first == null) {
                first = problem.get();
            }
        }
        return new Variables(values, first);
    }

    private static Optional<Problem> problem(String key, @Nullable Object value, int longestValue) {
        if (key.codePointCount(0, key.length()) > Placeholders.LONGEST_KEY) {
            return problem(Kind.LONG_KEY, "key " + shown(key), Placeholders.KEY_RULE);
        }
        if (!Placeholders.isKey(key)) {
            return problem(Kind.KEY, "key " + shown(key), Placeholders.KEY_RULE);
        }
        if (value == null) {
            return problem(Kind.NULL, "value of \"" + key + "\" is null and", "a text");
        }
        if (value instanceof Map || value instanceof Iterable) {
            return problem(Kind.NO_TEXT, "value of \"" + key + "\" is no text and", "a text");
        }
        String text = text(value);
        return text.codePointCount(0, text.length()) > longestValue
                ? problem(
                        Kind.LONG_VALUE,
                        "value " + shown(text) + " of \"" + key + "\"",
                        "at most " + longestValue + " characters long")
                : Optional.empty();
    }

    private static Optional<Problem> problem(Kind kind, String what, String rule) {
        return Optional.of(new Problem(kind, what + " must be " + rule));
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String shown(String text) {
        return '"' + (text.length() > 100 ? text.substring(0, 100) + '…' : text) + '"';
    }

    /** These, and {@code defaults} for keys that these do not have. */
    Map<String, String> over(Map<String, String> defaults) {
        Map<String, String> all = new LinkedHashMap<>(defaults);
        all.putAll(values);
        return all;
    }
}
