package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One operation as the specs describe it.
 *
 * @param id its name, such as {@code CreateMessage}
 * @param method upper case
 * @param template its path with variables in braces
 * @param pattern what {@code template} matches
 * @param parameters the schemas of its query's and its form's parameters by name
 * @param answers what each documented status carries
 */
public record Operation(
        String id,
        String method,
        String template,
        Pattern pattern,
        Map<String, JsonNode> parameters,
        Map<Integer, Answer> answers) {

    /**
     * What one status carries.
     *
     * @param schema as in the file; missing for no body
     * @param shape the check that {@code schema} and its examples amount to
     */
    public record Answer(JsonNode schema, Shape shape) {
        /** Whether there is a body at all. */
        public boolean hasBody() {
            return !schema.isMissingNode();
        }
    }

    static Operation of(JsonNode root, String template, String method, JsonNode operation) {
        Map<Integer, Answer> answers = new TreeMap<>();
        operation.path("responses").properties().forEach(response -> {
            JsonNode json = resolve(root, response.getValue()).path("content").path("application/json");
            List<JsonNode> examples = new ArrayList<>();
            json.path("examples").forEach(each -> examples.add(each.path("value")));
            if (json.has("example")) {
                examples.add(json.path("example"));
            }
            JsonNode schema = json.path("schema");
            answers.put(Integer.parseInt(response.getKey()), new Answer(schema, new Shape(root, schema, examples)));
        });
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                template,
                compile(template),
                parameters(root, operation),
                answers);
    }

    private static Map<String, JsonNode> parameters(JsonNode root, JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        for (JsonNode each : operation.path("parameters")) {
            if (each.path("in").asText().equals("query")) {
                parameters.put(each.path("name").asText(), resolve(root, each.path("schema")));
            }
        }
        operation
                .path("requestBody")
                .path("content")
                .forEach(content -> resolve(root, content.path("schema"))
                        .path("properties")
                        .properties()
                        .forEach(each -> parameters.put(each.getKey(), resolve(root, each.getValue()))));
        return parameters;
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** On the 2010 API a path is also there with {@code .xml} and without any suffix. */
    private static Pattern compile(String template) {
        boolean suffixed = template.endsWith(".json");
        String stem = suffixed ? template.substring(0, template.length() - ".json".length()) : template;
        StringBuilder regex = new StringBuilder();
        for (String part : stem.split("(?=\\{)|(?<=})")) {
            regex.append(part.startsWith("{") ? "[^/]+?" : Pattern.quote(part));
        }
        return Pattern.compile(regex + (suffixed ? "(\\.json|\\.xml)?" : ""));
    }

    static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.path("$ref").asText().substring(1));
            if (at.isMissingNode()) {
                throw new IllegalArgumentException("the file refers to " + node + ", which it does not hold");
            }
        }
        return at;
    }
}
