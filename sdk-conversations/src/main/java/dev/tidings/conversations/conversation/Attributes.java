package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application keeps with something: JSON, as the text that it is on the wire.
 *
 * <pre>{@code
 * conversation.attributes().flatMap(attributes -> attributes.text("topic"));
 * }</pre>
 */
public final class Attributes {
    private final String json;

    private Attributes(String json) {
        this.json = json;
    }

    /**
     * The JSON {@code json}, kept as it is written.
     *
     * @throws IllegalArgumentException if it is none (50304)
     */
    public static Attributes of(String json) {
        if (!JsonText.isJson(json.getBytes(StandardCharsets.UTF_8))) {
            throw Check.refused(
                    "attributes have " + json.length() + " characters (not shown): they must be JSON, such as {}");
        }
        return new Attributes(json);
    }

    /** The object of these members: texts, numbers, booleans, lists, maps, nulls. */
    public static Attributes of(Map<String, ?> members) {
        return new Attributes(new String(JsonText.written(members), StandardCharsets.UTF_8));
    }

    /** What the backend tells: taken as it is. */
    @JsonCreator
    public static Attributes read(String text) {
        return new Attributes(text);
    }

    /** The members by their name; none if it is JSON of another kind. */
    public Map<String, Object> members() {
        return JsonText.object(json.getBytes(StandardCharsets.UTF_8)).orElse(Map.of());
    }

    /** The text of one member, a number's or boolean's too; empty if there is none. */
    public Optional<String> text(String name) {
        Object value = members().get(name);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The JSON. */
    @Override
    @JsonValue
    public String toString() {
        return json;
    }
}
