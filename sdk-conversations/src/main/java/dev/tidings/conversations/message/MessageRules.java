package dev.tidings.conversations.message;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can be known about the variables of a content template without asking the backend. */
final class MessageRules {
    private static final int MOST_VARIABLES = 100;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_VALUE = 256;
    /** Far less than elsewhere: 100 names and values with the punctuation of JSON. */
    private static final int LONGEST_TEXT = 27_801;

    private MessageRules() {}

    /** The JSON of {@code values}. */
    static String checked(Map<String, String> values) {
        if (values.size() > MOST_VARIABLES) { // 50529
            throw Check.refused("contentVariables are " + values.size() + ": there must be at most " + MOST_VARIABLES);
        }
        values.forEach((name, value) -> {
            Check.length("a name of contentVariables", Optional.of(name), LONGEST_NAME); // 50540
            Check.length("a value of contentVariables", Optional.of(value), LONGEST_VALUE); // 50541
        });
        // In order, so that the same message is the same bytes.
        String json = new String(JsonText.written(new TreeMap<>(values)), StandardCharsets.UTF_8);
        Check.length("contentVariables", Optional.of(json), LONGEST_TEXT); // 50529
        return json;
    }
}
