package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of an answer that this version of the library does not know, by their name on the wire: texts, numbers,
 * booleans, lists, maps and nulls. Nobody can change them.
 */
public final class AdditionalFields extends AbstractMap<String, @Nullable Object> {
    private static final AdditionalFields NONE = new AdditionalFields(Map.of());

    private final Map<String, @Nullable Object> fields;

    private AdditionalFields(Map<String, ? extends @Nullable Object> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** No members: all are known. */
    public static AdditionalFields none() {
        return NONE;
    }

    /** These members. */
    @JsonCreator
    public static AdditionalFields of(Map<String, ? extends @Nullable Object> fields) {
        return new AdditionalFields(new LinkedHashMap<>(fields));
    }

    /** These members and one more. */
    public AdditionalFields with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new AdditionalFields(more);
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return fields.entrySet();
    }
}
