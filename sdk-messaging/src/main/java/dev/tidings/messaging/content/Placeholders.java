package dev.tidings.messaging.content;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.messaging.content.type.Content;
import dev.tidings.messaging.content.type.OtherContent;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a template for what is not known yet: {@code {{1}}}, {@code {{name}}}, with blanks inside or without. */
final class Placeholders {
    private static final int LONGEST_KEY = 16;
    private static final String KEY = "[A-Za-z0-9]{1," + LONGEST_KEY + "}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{ *(" + KEY + ") *}}");
    private static final Pattern BEGINNING = Pattern.compile("\\{\\{.{0,24}", Pattern.DOTALL);
    private static final int LONGEST_VALUE = 1_600;
    private static final int MOST = 100;

    private Placeholders() {}

    /** Fills in {@code values}, and where there is none {@code defaults}; a placeholder without either stays as it is. */
    static UnaryOperator<String> filling(Map<String, String> values, Map<String, String> defaults) {
        return text -> {
            if (!text.contains("{{")) {
                return text;
            }
            return PLACEHOLDER.matcher(text).replaceAll(found -> {
                String value = values.getOrDefault(found.group(1), defaults.get(found.group(1)));
                return Matcher.quoteReplacement(value == null ? found.group() : value);
            });
        };
    }

    /** Refuses what begins as a placeholder in {@code content} and is none, such as {@code {{x}}. */
    static void check(Content content) {
        if (content instanceof OtherContent) {
            return;
        }
        content.mapped(text -> {
            Matcher rest = BEGINNING.matcher(PLACEHOLDER.matcher(text).replaceAll("\0"));
            if (rest.find()) {
                throw Check.refused(content.type() + " has '" + rest.group()
                        + "': placeholders are {{key}}, with a key of 1 to " + LONGEST_KEY + " letters and digits");
            }
            return text;
        });
    }

    /** Refuses values that no template takes. */
    static void check(Map<String, String> variables) {
        if (variables.size() > MOST) {
            throw Check.refused("variables has " + variables.size() + ": it must have at most " + MOST);
        }
        variables.forEach((key, value) -> {
            if (!key.matches(KEY)) {
                throw Check.refused(
                        "variables has the key '" + key + "': it must be 1 to " + LONGEST_KEY + " letters and digits");
            }
            Check.length("variables." + key, Optional.of(value), LONGEST_VALUE);
        });
    }
}
