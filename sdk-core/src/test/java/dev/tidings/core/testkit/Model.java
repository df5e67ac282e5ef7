package dev.tidings.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.value.OpenEnum;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a model is made of.
 *
 * <pre>{@code
 * Model.of(Balance.class, API, "FetchBalance").by("")
 * }</pre>
 */
public final class Model {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Class<? extends ApiModel> type;
    private final Spec<?, ?> spec;
    private final String operation;
    private String member = "";
    private String identity = "sid";
    private Set<String> newer = Set.of();
    private SortedSet<String> elsewhere = new TreeSet<>();
    private final Map<String, JsonNode> samples = new HashMap<>();

    /** An enum and the schema that has its words; {@code Schema#member} if they stand with a member. */
    public record Words(Spec<?, ?> spec, String schema, Function<String, OpenEnum<?>> of) {
        JsonNode words() {
            int at = schema.indexOf('#');
            OpenApi file = spec.open();
            JsonNode holder = at < 0
                    ? file.schema(schema)
                    : file.schema(schema.substring(0, at)).path("properties").path(schema.substring(at + 1));
            return (holder.has("items") ? file.resolve(holder.path("items")) : holder).path("enum");
        }

        @Override
        public String toString() {
            return schema;
        }
    }

    private Model(Class<? extends ApiModel> type, Spec<?, ?> spec, String operation) {
        this.type = type;
        this.spec = spec;
        this.operation = operation;
    }

    /** The model of the answer of {@code operation}, or of each in its list, which cannot be without its SID. */
    public static Model of(Class<? extends ApiModel> type, Spec<?, ?> spec, String operation) {
        return new Model(type, spec, operation);
    }

    /** The model of what the answer has in {@code way}, such as {@code sim_swap.last_sim_swap}, or of each there. */
    public Model at(String way) {
        this.member = way;
        return this;
    }

    /** It cannot be without this member instead; empty if it can be without any. */
    public Model by(String different) {
        this.identity = different;
        return this;
    }

    /** Members that some editions of the files do not have yet. */
    public Model newer(String... members) {
        this.newer = Set.of(members);
        return this;
    }

    /** Accessors of what this operation does not tell, but another one does. */
    public Model without(String... accessors) {
        this.elsewhere = new TreeSet<>(Set.of(accessors));
        return this;
    }

    /** A value of a member of which the files say nothing, or not all. */
    public Model where(String name, String json) {
        samples.put(name, OpenApi.json(json));
        return this;
    }

    Class<? extends ApiModel> type() {
        return type;
    }

    String identity() {
        return identity;
    }

    SortedSet<String> elsewhere() {
        return elsewhere;
    }

    /** An answer that tells all there is. */
    ObjectNode full() {
        OpenApi file = spec.open();
        ObjectNode all = MAPPER.createObjectNode();
        properties(file).properties().forEach(each -> {
            if (!newer.contains(each.getKey())) {
                all.set(each.getKey(), sample(file, each.getKey(), each.getValue()));
            }
        });
        newer.forEach(name -> all.put(name, "7"));
        return all;
    }

    private JsonNode properties(OpenApi file) {
        JsonNode answer = file.operation(operation).answer();
        if (!member.isEmpty()) {
            for (String name : member.split("\\.")) {
                answer = one(file, answer.path("properties").path(name));
            }
        } else if (operation.startsWith("List")) {
            for (JsonNode each : answer.path("properties")) {
                if (each.has("items")) {
                    return one(file, each).path("properties");
                }
            }
        }
        return answer.path("properties");
    }

    private static JsonNode one(OpenApi file, JsonNode schema) {
        JsonNode known = file.resolve(schema);
        return known.has("items") ? file.resolve(known.path("items")) : known;
    }

    private JsonNode sample(OpenApi file, String name, JsonNode schema) {
        return samples.containsKey(name) ? samples.get(name) : sample(file, file.resolve(schema));
    }

    private JsonNode sample(OpenApi file, JsonNode schema) {
        ObjectNode holder = MAPPER.createObjectNode();
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        } else if (schema.has("properties")) {
            schema.path("properties")
                    .properties()
                    .forEach(each -> holder.set(each.getKey(), sample(file, each.getKey(), each.getValue())));
            return holder;
        }
        return switch (schema.path("type").asText()
                + ' '
                + schema.path("format").asText()) {
            case "integer ", "integer int32", "integer int64", "number ", "number float" ->
                holder.put("v", 7).get("v");
            case "boolean " -> holder.put("v", true).get("v");
            case "string date-time-rfc-2822" ->
                holder.put("v", "Thu, 24 Aug 2023 05:01:45 +0000").get("v");
            case "string date-time" -> holder.put("v", "2023-08-24T05:01:45Z").get("v");
            case "string date" -> holder.put("v", "2023-08-24").get("v");
            case "object uri-map" -> holder.putObject("v").put("media", "/m");
            case "array " -> holder.putArray("v").add(sample(file, file.resolve(schema.path("items"))));
            // Numbers too come as texts: prices, coordinates.
            default -> holder.put("v", "7").get("v");
        };
    }

    /** The model and the operation. */
    @Override
    public String toString() {
        return type.getSimpleName() + " of " + operation;
    }
}
