package dev.tidings.mock.console;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.NearestName;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one JSON object as a person sent it. Whatever is wrong is refused with the field, its value and the rule;
 * {@link #done} refuses what nobody asked for, so that a misspelt field is not silently without effect.
 */
final class JsonFields {
    /** Nothing is known that would take longer; keeps sums of instants within their range. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private static final String TEXT = "a string without NUL and halves of surrogate pairs";

    private static final class Mapper {
        static final JsonMapper STRICT = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private final String where;
    private final JsonNode object;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonFields(String where, JsonNode object) {
        this.where = where;
        this.object = object;
    }

    /**
     * The object in {@code body}; one without fields if {@code body} is empty.
     *
     * @throws ApiError if it is anything else
     */
    static JsonFields parse(byte[] body) {
        if (body.length == 0) {
            return new JsonFields("", Mapper.STRICT.createObjectNode());
        }
        try {
            JsonNode node = Mapper.STRICT.readTree(body);
            if (!node.isObject()) {
                throw ApiError.malformed("The body must be a JSON object");
            }
            return new JsonFields("", node);
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            // What is too deep or too long has no location.
            String where = at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw ApiError.malformed("The body is not JSON: " + broken.getOriginalMessage() + where);
        } catch (IOException broken) {
            throw ApiError.malformed("The body is not JSON: " + broken.getMessage());
        }
    }

    /** Whether {@code name} is there, and not null. */
    public boolean has(String name) {
        known.add(name);
        return object.hasNonNull(name);
    }

    /** Whether {@code name} is a string. */
    public boolean isText(String name) {
        return has(name) && object.get(name).isTextual();
    }

    /** The string {@code name}. */
    public Optional<String> text(String name) {
        return value(name, JsonFields::isText, TEXT, JsonNode::textValue);
    }

    /** The string {@code name}, which must be there and not be empty. */
    public String requiredText(String name) {
        return text(name).filter(value -> !value.isEmpty()).orElseThrow(() -> missing(name));
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && JsonReader.isSound(node.textValue());
    }

    /** The boolean {@code name}. */
    public Optional<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean, "true or false", JsonNode::booleanValue);
    }

    /** The number {@code name}. */
    public Optional<Double> decimal(String name) {
        return value(name, JsonNode::isNumber, "a number", JsonNode::doubleValue);
    }

    /** The whole number {@code name}. */
    public Optional<Integer> integer(String name) {
        return value(
                name, node -> node.isIntegralNumber() && node.canConvertToInt(), "a whole number", JsonNode::intValue);
    }

    /** The ISO 8601 duration {@code name}, such as {@code PT10M}; never negative. */
    public Optional<Duration> duration(String name) {
        return text(name).map(text -> {
            try {
                Duration duration = Duration.parse(text);
                if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                    return duration;
                }
            } catch (DateTimeException none) {
                // refused below, together with durations that are out of range
            }
            throw wrong(name, "\"" + text + "\"", "an ISO 8601 duration such as \"PT10M\", from PT0S to P36525D");
        });
    }

    /** The ISO 8601 instant {@code name}. */
    public Optional<Instant> instant(String name) {
        return text(name).map(text -> {
            try {
                return Instant.parse(text);
            } catch (DateTimeException none) {
                throw wrong(name, "\"" + text + "\"", "an ISO 8601 instant such as \"2027-01-01T00:00:00Z\"");
            }
        });
    }

    /** The strings in the array {@code name}; empty if it is missing. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(name)) {
            if (!isText(each)) {
                throw wrong(name, each.toString(), "an array; each, " + TEXT);
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    /** The object {@code name}. */
    public Optional<JsonFields> object(String name) {
        return value(name, JsonNode::isObject, "an object", node -> new JsonFields(where + name + ".", node));
    }

    /** The objects in the array {@code name}; empty if it is missing. */
    public List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode each : array(name)) {
            if (!each.isObject()) {
                throw wrong(name, each.toString(), "an array of objects");
            }
            objects.add(new JsonFields(where + name + "[" + objects.size() + "].", each));
        }
        return objects;
    }

    /** The names that are there, in order, when any may be. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Iterable<JsonNode> array(String name) {
        return value(name, JsonNode::isArray, "an array", Function.<JsonNode>identity())
                .<Iterable<JsonNode>>map(node -> node)
                .orElse(List.of());
    }

    private <T> Optional<T> value(
            String name, Function<JsonNode, Boolean> fits, String rule, Function<JsonNode, T> to) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode node = object.get(name);
        if (!fits.apply(node)) {
            throw wrong(name, node.toString(), rule);
        }
        return Optional.of(to.apply(node));
    }

    /**
     * Says that everything that may be there was asked for.
     *
     * @throws ApiError if there is anything else
     */
    public void done() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw ApiError.malformed("Field \"" + where + name + "\" is unknown"
                        + NearestName.of(name, List.copyOf(known))
                                .map(near -> ": did you mean \"" + near + "\"?")
                                .orElse(": known are " + known));
            }
        });
    }

    /** {@code name} with what leads to it, as refusals show it. */
    String name(String name) {
        return where + name;
    }

    /** What to throw when {@code name} is needed and not there. */
    public ApiError missing(String name) {
        return ApiError.malformed("Field \"" + where + name + "\" is missing or empty");
    }

    /** What to throw when {@code name} has a {@code value} that is against {@code rule}. */
    public ApiError wrong(String name, String value, String rule) {
        String shown = value.length() > 200 ? value.substring(0, 200) + "…" : value;
        return ApiError.malformed("Field \"" + where + name + "\" is " + shown + ": must be " + rule);
    }
}
