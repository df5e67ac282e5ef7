package dev.tidings.mock.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set of a resource, by the JSON names of its properties; what is not set is not in it.
 *
 * @param map strings, booleans and integers; never changed
 */
public record Values(Map<String, Object> map) {
    /** Nothing is set. */
    public static final Values NONE = new Values(Map.of());

    /** What {@code property} is: the value that was set, else its default; null if it has none. */
    @SuppressWarnings("unchecked") // only that property puts values under its name
    public <T> @Nullable T get(Property<T> property) {
        Object value = map.get(property.name());
        return value == null ? property.preset() : (T) value;
    }

    /** These values, with {@code value} for {@code property}; null takes it away. */
    public <T> Values with(Property<T> property, @Nullable T value) {
        Map<String, Object> next = new LinkedHashMap<>(map);
        if (value == null) {
            next.remove(property.name());
        } else {
            next.put(property.name(), value);
        }
        return new Values(next);
    }
}
