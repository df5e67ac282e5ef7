package dev.tidings.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One of Twilio's OpenAPI files, if it is there; it is not ours to hand out. */
public record OpenApi(JsonNode root) {
    /** What a test says when it is skipped for want of the file. */
    public static final String HOW_TO_GET =
            "Twilio's OpenAPI files are not here; get them with .ci/fetch-judges, or name their folder with"
                    + " -Dtidings.openapi=DIR";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, Optional<OpenApi>> READ = new ConcurrentHashMap<>();

    /** The file {@code name}, such as {@code api_v2010}. */
    public static Optional<OpenApi> find(String name) {
        return READ.computeIfAbsent(name, OpenApi::read);
    }

    private static Optional<OpenApi> read(String name) {
        return folder().stream()
                // One edition has the vendor's name before it, another has not.
                .flatMap(folder ->
                        Stream.of("twilio_" + name + ".json", name + ".json").map(folder::resolve))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> {
                    try {
                        return new OpenApi(MAPPER.readTree(file.toFile()));
                    } catch (IOException failure) {
                        throw new UncheckedIOException("cannot read " + file, failure);
                    }
                });
    }

    /** The path template and the operation with this id. */
    public Operation operation(String id) {
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (method.getValue().path("operationId").asText().equals(id)) {
                    return new Operation(
                            this, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue());
                }
            }
        }
        throw new IllegalArgumentException("no operation " + id);
    }

    /** The ids of the operations whose path template matches {@code regex}. */
    public SortedSet<String> operations(String regex) {
        SortedSet<String> ids = new TreeSet<>();
        root.path("paths").properties().stream()
                .filter(path -> path.getKey().matches(regex))
                .flatMap(path -> path.getValue().properties().stream())
                .map(method -> method.getValue().path("operationId").asText(""))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    public JsonNode schema(String name) {
        JsonNode schema = root.path("components").path("schemas").path(name);
        if (schema.isMissingNode()) {
            throw new IllegalArgumentException("no schema " + name);
        }
        return schema;
    }

    /** The schema that {@code schema} stands for. */
    public JsonNode resolve(JsonNode schema) {
        String ref = schema.path("$ref").asText("");
        return ref.isEmpty() ? schema : schema(ref.substring(ref.lastIndexOf('/') + 1));
    }

    /** The JSON {@code text}; of an empty one, that there is none. */
    public static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException("not JSON: " + text, failure);
        }
    }

    /** The ways to all members that {@code schema} has, such as {@code phone_numbers.fields}; arrays are looked into. */
    public SortedSet<String> paths(JsonNode schema) {
        SortedSet<String> paths = new TreeSet<>();
        JsonNode known = resolve(schema);
        if (known.has("items")) {
            return paths(known.path("items"));
        }
        known.path("properties").properties().forEach(each -> add(paths, each.getKey(), paths(each.getValue())));
        return paths;
    }

    /** The ways to the members that {@code value} has, as far down as {@code schema} says anything about them. */
    public SortedSet<String> paths(JsonNode value, JsonNode schema) {
        SortedSet<String> paths = new TreeSet<>();
        JsonNode known = resolve(schema);
        if (value.isArray()) {
            value.forEach(each -> paths.addAll(paths(each, known.path("items"))));
        } else if (known.has("properties")) {
            value.properties()
                    .forEach(each -> add(
                            paths,
                            each.getKey(),
                            paths(each.getValue(), known.path("properties").path(each.getKey()))));
        }
        return paths;
    }

    private static void add(Set<String> paths, String name, Set<String> below) {
        paths.add(name);
        below.forEach(each -> paths.add(name + '.' + each));
    }

    public static SortedSet<String> names(JsonNode object) {
        SortedSet<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** One operation. */
    public record Operation(OpenApi api, String method, String path, JsonNode node) {
        /** Names of query parameters, but for those that only the backend writes, into links. */
        public SortedSet<String> query() {
            SortedSet<String> names = new TreeSet<>();
            StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .filter(each -> each.path("in").asText().equals("query"))
                    .map(each -> each.path("name").asText())
                    .filter(name -> !name.equals("Page") && !name.equals("PageToken"))
                    .forEach(names::add);
            return names;
        }

        /** Which query parameters {@code names} on the wire are; those of a map begin with its name, and are one. */
        public SortedSet<String> query(Set<String> names) {
            SortedSet<String> known = new TreeSet<>(names);
            node.path("parameters").forEach(each -> {
                String format = each.path("schema").path("format").asText();
                String prefix = format.replaceFirst("^prefixed-collapsible-map-", "") + '.';
                if (!prefix.startsWith(format) && known.removeIf(name -> name.startsWith(prefix))) {
                    known.add(each.path("name").asText());
                }
            });
            return known;
        }

        /** Names of form parameters. */
        public SortedSet<String> form() {
            JsonNode schema = node.path("requestBody").path("content").path("application/x-www-form-urlencoded");
            return names(api.resolve(schema.path("schema")).path("properties"));
        }

        /** The schema of the JSON that is sent. */
        public JsonNode body() {
            return api.resolve(node.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema"));
        }

        /** The schema of the first success. */
        public JsonNode answer() {
            JsonNode first = node.path("responses").elements().next();
            return api.resolve(first.path("content").path("application/json").path("schema"));
        }
    }

    private static Optional<Path> folder() {
        String named = System.getProperty("tidings.openapi");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(".openapi"))) {
                return Optional.of(at.resolve(".openapi"));
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
