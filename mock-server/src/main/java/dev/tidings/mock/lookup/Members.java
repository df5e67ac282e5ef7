package dev.tidings.mock.lookup;

import dev.tidings.mock.wire.ApiError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object as somebody sent it; what is not as it must be is refused with 60618. */
final class Members {
    private final String where;
    private final Map<?, ?> object;

    private Members(String where, Map<?, ?> object) {
        this.where = where;
        this.object = object;
    }

    /** The members of {@code object}. */
    static Members of(Map<String, @Nullable Object> object) {
        return new Members("", object);
    }

    /** The text called {@code name}; null if it is missing or null. */
    @Nullable
    String text(String name) {
        Object value = object.get(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, value, "a text");
        }
        return (String) value;
    }

    /** The text called {@code name}, which must be there and not be blank. */
    String requiredText(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw wrong(name, text, "a text that is not empty");
        }
        return text;
    }

    /** The whole number called {@code name}, which must be there. */
    int number(String name, int least) {
        Object value = object.get(name);
        if (value instanceof BigDecimal number) {
            try {
                int whole = number.intValueExact();
                if (whole >= least) {
                    return whole;
                }
            } catch (ArithmeticException none) {
                // refused below, together with numbers that are out of range
            }
        }
        throw wrong(name, value, "a whole number from " + least + " to " + Integer.MAX_VALUE);
    }

    /** The object called {@code name}; without members if it is missing or null. */
    Members object(String name) {
        Object value = object.get(name);
        if (value == null) {
            return new Members(where + name + ".", Map.of());
        }
        if (value instanceof Map<?, ?> map) {
            return new Members(where + name + ".", map);
        }
        throw wrong(name, value, "an object");
    }

    /** The texts in the array called {@code name}; none if it is missing or null. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object each : array(name)) {
            if (!(each instanceof String text)) {
                throw wrong(name, each, "an array of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** The objects in the array called {@code name}; none if it is missing or null. */
    List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (Object each : array(name)) {
            if (!(each instanceof Map<?, ?> map)) {
                throw wrong(name, each, "an array of objects");
            }
            objects.add(new Members(where + name + "[" + objects.size() + "].", map));
        }
        return objects;
    }

    private List<?> array(String name) {
        Object value = object.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, value, "an array");
    }

    /** The refusal of the member called {@code name}. */
    ApiError wrong(String name, @Nullable Object value, String rule) {
        String shown = String.valueOf(value);
        return LookupQuery.wrong(where + name, shown.length() > 200 ? shown.substring(0, 200) + "…" : shown, rule);
    }
}
