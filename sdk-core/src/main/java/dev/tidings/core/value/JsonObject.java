package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object inside an answer of which the API's description says nothing: typed where it is documented, and whole, as it
 * came, in {@link #members}. A member that is not what it should be is none. Printing it shows names only: what it holds
 * may be secret or personal.
 *
 * <pre>{@code
 * public final class TotpSettings extends JsonObject {
 *     private TotpSettings(Map<String, Object> members) { super(members); }
 *     @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
 *     public static TotpSettings of(Map<String, Object> members) { return new TotpSettings(members); }
 *     public Optional<String> issuer() { return text("issuer"); }
 * }
 * }</pre>
 */
public abstract class JsonObject {
    private final Map<String, Object> members;

    /** The object of these members. */
    protected JsonObject(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** All members in their order, by their name on the wire: texts, numbers, booleans, lists, maps, nulls. */
    @JsonValue
    public final Map<String, Object> members() {
        return members;
    }

    /** The text of a member, a number's too. */
    protected final Optional<String> text(String name) {
        Object value = members.get(name);
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Optional.of(value.toString());
        }
        return Optional.empty();
    }

    /** The whole number of a member, even if it is written as a text. */
    protected final Optional<Integer> number(String name) {
        return parsed(name, Integer::valueOf);
    }

    /** The seconds of a member. */
    protected final Optional<Duration> seconds(String name) {
        return parsed(name, Long::valueOf).map(Duration::ofSeconds);
    }

    /** The time of a member, in ISO 8601. */
    protected final Optional<Instant> time(String name) {
        return parsed(name, text -> Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text)));
    }

    /** Whether a member is true. */
    protected final Optional<Boolean> flag(String name) {
        return members.get(name) instanceof Boolean told ? Optional.of(told) : Optional.empty();
    }

    /** What {@code parse} makes of the text of a member that is not empty. */
    protected final <T> Optional<T> parsed(String name, Function<String, T> parse) {
        return text(name).filter(text -> !text.isEmpty()).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException odd) {
                return Optional.empty();
            }
        });
    }

    /** The texts in the array of a member. */
    protected final List<String> texts(String name) {
        return members.get(name) instanceof List<?> all
                ? all.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The members of an object inside; empty if there is none. */
    protected final Map<String, Object> object(String name) {
        return asObject(members.get(name));
    }

    /** The members of each object in the array of a member. */
    protected final List<Map<String, Object>> objects(String name) {
        return members.get(name) instanceof List<?> all
                ? all.stream()
                        .filter(Map.class::isInstance)
                        .map(JsonObject::asObject)
                        .toList()
                : List.of();
    }

    private static Map<String, Object> asObject(@Nullable Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, each) -> members.put(String.valueOf(name), each));
        }
        return members;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // An object of another kind is not equal, whatever its members.
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((JsonObject) other).members.equals(members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    /** The names of the members. */
    @Override
    public final String toString() {
        StringJoiner names = new StringJoiner(", ", getClass().getSimpleName() + '{', "}");
        members.keySet().forEach(names::add);
        return names.toString();
    }
}
