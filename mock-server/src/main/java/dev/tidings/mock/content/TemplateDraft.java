package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.NearestName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template as a caller describes it, held to all rules.
 *
 * @param friendlyName null if it was not sent
 * @param language null if it was not sent
 * @param variables null if they were not sent
 * @param types what is kept of them and answered
 */
public record TemplateDraft(
        @Nullable String friendlyName,
        @Nullable String language,
        @Nullable Map<String, String> variables,
        Map<String, Map<String, @Nullable Object>> types) {
    private static final List<String> MEMBERS = List.of("friendly_name", "language", "variables", "types");

    /** A language, and perhaps a country: which spellings are taken is unconfirmed, and it is kept as it came. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}");

    /**
     * What {@code body} describes.
     *
     * @param body a JSON object: maps, lists, texts, numbers, booleans and null
     * @param whole whether the language must be there
     * @throws ApiError 21658 if something is too long or too many, 20422 if anything else is not as it must be
     */
    static TemplateDraft read(Map<String, @Nullable Object> body, boolean whole) {
        for (String name : body.keySet()) {
            requireKnown("", name, MEMBERS);
        }
        String language = text(body, "language");
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw ShapeReader.wrong("language", language, "the code of a language, such as en or pt_BR");
        }
        if (language == null && whole) {
            throw ApiError.malformed("language is required: it must be the code of a language, such as en or pt_BR");
        }
        String name = text(body, "friendly_name");
        Map<String, String> variables = variables(body.get("variables"));
        return new TemplateDraft(name, language, variables, types(body.get("types")));
    }

    private static @Nullable String text(Map<String, @Nullable Object> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw ShapeReader.wrong(name, value, "a text");
    }

    private static @Nullable Map<String, String> variables(@Nullable Object raw) {
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof Map<?, ?> object)) {
            throw ShapeReader.wrong("variables", raw, "an object of texts");
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        object.forEach((key, value) -> named.put(String.valueOf(key), value));
        Variables variables = Variables.of(named, Variables.LONGEST_VALUE);
        Variables.Problem problem = variables.problem();
        if (problem != null) {
            boolean tooMuch = switch (problem.kind()) {
                case TOO_MANY, LONG_KEY, LONG_VALUE -> true;
                case NO_OBJECT, KEY, NULL, NO_TEXT -> false;
            };
            String text = "variables: " + problem.text();
            throw tooMuch ? ApiError.badRequest(ShapeReader.TOO_LONG, text) : ApiError.malformed(text);
        }
        return variables.values();
    }

    private static Map<String, Map<String, @Nullable Object>> types(@Nullable Object raw) {
        if (raw == null) {
            throw ApiError.malformed("types is required: it must be an object of " + ContentType.names());
        }
        if (!(raw instanceof Map<?, ?> object)) {
            throw ShapeReader.wrong("types", raw, "an object of " + ContentType.names());
        }
        Map<String, Map<String, @Nullable Object>> types = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            requireKnown("types.", String.valueOf(name), ContentType.names());
            if (value != null) {
                types.put(String.valueOf(name), type(String.valueOf(name), value));
            }
        });
        if (types.isEmpty()) {
            throw ApiError.malformed("types is empty: it must have at least one of " + ContentType.names());
        }
        Set<String> keys = new LinkedHashSet<>();
        types.values()
                .forEach(each -> new Parts(each).allTexts().forEach(text -> keys.addAll(Placeholders.keys(text))));
        if (keys.size() > Variables.MOST) {
            throw ShapeReader.tooLong(
                    "types", "has " + keys.size() + " variables and", "with at most " + Variables.MOST);
        }
        return types;
    }

    private static Map<String, @Nullable Object> type(String name, Object value) {
        ContentType type = ContentType.named(name).orElseThrow();
        String path = "types." + name;
        return Shapes.isOpen(type)
                ? ShapeReader.open(path, value)
                : TypeRules.hold(type, path, ShapeReader.read(path, value, Shapes.of(type)));
    }

    private static void requireKnown(String path, String name, List<String> known) {
        if (!known.contains(name)) {
            throw ApiError.malformed(path + name + " is unknown"
                    + NearestName.of(name, known)
                            .map(near -> ": did you mean \"" + near + "\"?")
                            .orElse(": known are " + String.join(", ", known)));
        }
    }
}
