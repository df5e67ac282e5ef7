package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Holds a value against one schema of the files, more strictly than JSON Schema would: the wire always carries every
 * property, whether listed as required or not, and nothing besides.
 *
 * <p>Where the schema's own examples break it, the examples show the wire. A flaw found in an example is therefore excused
 * at its place (array indices left out) in answers too; a property counts as optional only if no example carries it, or
 * if the records of a list differ in it; a value of the wrong type must at least have a type that an example has there. The names in a map of links must be those
 * of an example, which is how {@code feedback} is known to come with fetch and list but not with create.
 */
public final class Shape {
    /** Keywords that say nothing about the value, or nothing beyond what is always demanded. */
    private static final Set<String> SILENT =
            Set.of("description", "title", "default", "example", "required", "nullable", "type", "properties", "$ref");

    private static final Set<String> CHECKED = Set.of(
            "format",
            "minLength",
            "maxLength",
            "pattern",
            "enum",
            "items",
            "additionalProperties",
            "minItems",
            "maxItems");

    /** A country links to the kinds of numbers that it has, and the examples show three countries. */
    private static final Set<String> KINDS_OF_NUMBERS =
            Set.of("local", "toll_free", "mobile", "national", "voip", "shared_cost", "machine_to_machine");

    private final JsonNode root;
    private final JsonNode schema;
    private final List<JsonNode> examples;
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, Set<Set<String>>> names = new HashMap<>();
    private final Set<String> excused = new TreeSet<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    Shape(JsonNode root, JsonNode schema, List<JsonNode> examples) {
        this.root = root;
        this.schema = schema;
        this.examples = List.copyOf(examples);
        if (schema.isMissingNode()) {
            return;
        }
        examples.forEach(example -> learn("", example));
        List<Flaw> flaws = new ArrayList<>();
        examples.forEach(example -> walk("", "", schema, example, flaws::add));
        flaws.stream()
                .filter(flaw -> flaw.kind() != Kind.MISSING || isOptional(flaw.place()))
                .filter(flaw -> flaw.kind() != Kind.LINK_NAMES)
                .forEach(flaw -> excused.add(flaw.excuse()));
    }

    /** What is checked of a value. */
    enum Kind {
        MISSING,
        EXTRA,
        NULL,
        TYPE,
        LENGTH,
        PATTERN,
        FORMAT,
        ENUM,
        LINK_NAMES
    }

    /**
     * One way in which a value breaks its schema.
     *
     * @param place where, with a star for any index
     * @param at where exactly, as a JSON pointer
     */
    record Flaw(Kind kind, String place, String at, String rule) {
        String excuse() {
            return kind + " " + place;
        }

        @Override
        public String toString() {
            return (at.isEmpty() ? "/" : at) + ": " + rule;
        }
    }

    /** All flaws of {@code value} that no example excuses. */
    List<Flaw> flaws(JsonNode value) {
        List<Flaw> flaws = new ArrayList<>();
        walk("", "", schema, value, flaw -> {
            if (!excused.contains(flaw.excuse()) || (flaw.kind() == Kind.TYPE && !typeSeen(flaw, value))) {
                flaws.add(flaw);
            }
        });
        return flaws;
    }

    /** The examples in the files. */
    List<JsonNode> examples() {
        return examples;
    }

    /** What the examples excuse, as kind and place. */
    Set<String> excuses() {
        return excused;
    }

    /** The whole schema. */
    JsonNode schema() {
        return resolve(schema);
    }

    /** What {@code rules} stand for; missing stays missing. */
    JsonNode resolve(JsonNode rules) {
        return Operation.resolve(root, rules);
    }

    private boolean typeSeen(Flaw flaw, JsonNode value) {
        return types.getOrDefault(flaw.place(), Set.of())
                .contains(value.at(flaw.at()).getNodeType().name());
    }

    /** No example carries it, or a list's examples have records with and without it. */
    private boolean isOptional(String place) {
        return !types.containsKey(place) || place.contains("/*/");
    }

    private void learn(String place, JsonNode example) {
        types.computeIfAbsent(place, key -> new HashSet<>())
                .add(example.getNodeType().name());
        if (example.isObject()) {
            names.computeIfAbsent(place, key -> new HashSet<>()).add(fieldNames(example));
        }
        example.properties().forEach(each -> learn(place + '/' + each.getKey(), each.getValue()));
        example.elements().forEachRemaining(each -> {
            if (example.isArray()) {
                learn(place + "/*", each);
            }
        });
    }

    private void walk(String place, String at, JsonNode unresolved, JsonNode value, Consumer<Flaw> found) {
        JsonNode rules = Operation.resolve(root, unresolved);
        rules.fieldNames().forEachRemaining(Shape::known);
        if (value.isNull()) {
            // Of some it is only said in words.
            boolean inWords = rules.path("description").asText("").endsWith("or null.");
            if (!rules.path("nullable").asBoolean() && rules.has("type") && !inWords) {
                found.accept(new Flaw(Kind.NULL, place, at, "is null, which the schema does not allow"));
            }
            return;
        }
        String type = rules.path("type").asText("");
        if (!hasType(type, value)) {
            found.accept(new Flaw(Kind.TYPE, place, at, value + " is no " + type));
            return;
        }
        scalar(place, at, rules, value, found);
        if (value.isObject()) {
            object(place, at, rules, value, found);
        } else if (value.isArray()) {
            array(place, at, rules, value, found);
        }
    }

    private void scalar(String place, String at, JsonNode rules, JsonNode value, Consumer<Flaw> found) {
        if (value.isTextual()) {
            String text = value.textValue();
            int length = text.codePointCount(0, text.length());
            if (length < rules.path("minLength").asInt(0)
                    || length > rules.path("maxLength").asInt(Integer.MAX_VALUE)) {
                found.accept(new Flaw(Kind.LENGTH, place, at, value + " has " + length + " characters"));
            }
            String pattern = rules.path("pattern").asText("");
            if (!pattern.isEmpty()
                    && !patterns.computeIfAbsent(pattern, Pattern::compile)
                            .matcher(text)
                            .find()) {
                found.accept(new Flaw(Kind.PATTERN, place, at, value + " does not match " + pattern));
            }
        }
        if (rules.has("enum") && !contains(rules.path("enum"), value)) {
            found.accept(new Flaw(Kind.ENUM, place, at, value + " is none of " + rules.path("enum")));
        }
        String format = rules.path("format").asText("");
        if (!format.isEmpty() && !Formats.holds(format, value)) {
            found.accept(new Flaw(Kind.FORMAT, place, at, value + " is no " + format));
        }
    }

    private void object(String place, String at, JsonNode rules, JsonNode value, Consumer<Flaw> found) {
        JsonNode properties = rules.path("properties");
        properties.fieldNames().forEachRemaining(name -> {
            if (!value.has(name)) {
                found.accept(new Flaw(Kind.MISSING, place + '/' + name, at + '/' + name, "is missing"));
            }
        });
        JsonNode others = rules.path("additionalProperties");
        boolean open = properties.isMissingNode() || others.isObject() || others.asBoolean();
        value.properties().forEach(each -> {
            String name = each.getKey();
            JsonNode own = properties.path(name);
            if (isLookupSaid(rules, name, value)) {
                return;
            }
            if (!own.isMissingNode()) {
                walk(place + '/' + name, at + '/' + name, own, each.getValue(), found);
            } else if (others.isObject()) {
                walk(place + "/*", at + '/' + name, others, each.getValue(), found);
            } else if (!open && !isNewer(name, properties)) {
                found.accept(new Flaw(Kind.EXTRA, place + '/' + name, at + '/' + name, "is in no schema"));
            }
        });
        boolean links = rules.path("format").asText("").equals("uri-map");
        boolean kinds = names.getOrDefault(place, Set.of()).stream().allMatch(KINDS_OF_NUMBERS::containsAll)
                && KINDS_OF_NUMBERS.containsAll(fieldNames(value));
        if (links && !kinds && names.containsKey(place) && !names.get(place).contains(fieldNames(value))) {
            found.accept(new Flaw(
                    Kind.LINK_NAMES, place, at, "names " + fieldNames(value) + ", the examples " + names.get(place)));
        }
    }

    /**
     * What the documentation of Lookup says in words, and its schemas do not: a package, or an item of a batch, that has an error
     * has null for the rest, and what is no number is given back as it was written.
     */
    private static boolean isLookupSaid(JsonNode rules, String name, JsonNode value) {
        boolean mayFail = rules.path("title").asText().endsWith("Info")
                || rules.path("properties").has("twilio_error_code");
        boolean noNumber = name.equals("phone_number")
                && value.path("valid").isBoolean()
                && !value.path("valid").asBoolean();
        return (mayFail && value.path(name).isNull())
                || (noNumber && value.path(name).isTextual());
    }

    /** The files of April 2026 know the type of a phone number, which those that can be fetched do not yet. */
    private static boolean isNewer(String name, JsonNode properties) {
        return name.equals("type") && properties.has("emergency_address_status");
    }

    private void array(String place, String at, JsonNode rules, JsonNode value, Consumer<Flaw> found) {
        int size = value.size();
        if (size < rules.path("minItems").asInt(0)
                || size > rules.path("maxItems").asInt(Integer.MAX_VALUE)) {
            found.accept(new Flaw(Kind.LENGTH, place, at, "holds " + size + " elements"));
        }
        if (rules.has("items")) {
            for (int i = 0; i < size; i++) {
                walk(place + "/*", at + '/' + i, rules.path("items"), value.get(i), found);
            }
        }
    }

    private static void known(String keyword) {
        if (!SILENT.contains(keyword) && !CHECKED.contains(keyword) && !keyword.startsWith("x-")) {
            throw new IllegalStateException("the schema says '" + keyword + "', which this judge cannot check");
        }
    }

    private static boolean hasType(String type, JsonNode value) {
        return switch (type) {
            case "" -> true;
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            default -> throw new IllegalStateException("the schema has type '" + type + "', which nobody knows");
        };
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        for (JsonNode each : all) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> fieldNames(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
