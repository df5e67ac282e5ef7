package dev.tidings.mock.passkey;

import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object of a request. Each refusal has the code of its member and names it, its value and the rule. */
final class Members {
    private static final int LONGEST_SHOWN = 100;

    private final String where;
    private final Map<?, ?> values;

    private Members(String where, Map<?, ?> values) {
        this.where = where;
        this.values = values;
    }

    static Members of(Map<String, @Nullable Object> body) {
        return new Members("", body);
    }

    private static final Map<?, ?> NONE = Map.of();

    /** Whether {@code name} is there, and not null. */
    boolean has(String name) {
        return values.get(name) != null;
    }

    /** The text {@code name}; null if it is missing or null. */
    @Nullable
    String text(String name, int code) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw refusal(code, name, value, "a text");
    }

    /** The text {@code name}, which must be there and not be empty. */
    String needed(String name, int code) {
        String text = text(name, code);
        if (text == null || text.isEmpty()) {
            throw missing(name, code);
        }
        return text;
    }

    /** The text {@code name}, one of {@code words}; null if it is missing. */
    @Nullable
    String word(String name, int code, Set<String> words) {
        String text = text(name, code);
        if (text == null || words.contains(text)) {
            return text;
        }
        throw refusal(code, name, text, "one of " + words.stream().sorted().toList());
    }

    /** The bytes that {@code name} holds in Base64url, with padding or without; null if it is missing. */
    byte @Nullable [] bytes(String name, int code) {
        String text = text(name, code);
        try {
            return text == null ? null : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw refusal(code, name, text, "Base64url");
        }
    }

    /** The bytes that {@code name} holds in Base64url, at least one. */
    byte[] neededBytes(String name, int code) {
        byte[] bytes = bytes(name, code);
        if (bytes == null || bytes.length == 0) {
            throw missing(name, code);
        }
        return bytes;
    }

    /** The texts in the array {@code name}; null if it is missing. */
    @Nullable
    List<String> texts(String name, int code) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String text) {
                    texts.add(text);
                }
            }
            if (texts.size() == list.size()) {
                return List.copyOf(texts);
            }
        }
        throw refusal(code, name, value, "an array of texts");
    }

    /** The object {@code name}; one without members if it is missing. */
    Members object(String name, int code) {
        Object value = values.get(name);
        if (value == null || value instanceof Map<?, ?>) {
            return new Members(where + name + ".", value == null ? NONE : (Map<?, ?>) value);
        }
        throw refusal(code, name, value, "an object");
    }

    ApiError missing(String name, int code) {
        return ApiError.badRequest(code, where + name + " is missing or empty");
    }

    ApiError refusal(int code, String name, @Nullable Object value, String rule) {
        String text = String.valueOf(value);
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return ApiError.badRequest(code, where + name + " is \"" + shown + "\": must be " + rule);
    }
}
