package dev.tidings.mock.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where values go in a text: {@code {{key}}}, with spaces inside or without. */
final class Placeholders {
    /** The longest key. */
    static final int LONGEST_KEY = 16;

    static final String KEY_RULE = "1 to " + LONGEST_KEY + " letters and digits";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1," + LONGEST_KEY + "}");
    private static final Pattern WELL_FORMED = Pattern.compile("\\{\\{ *([A-Za-z0-9]{1," + LONGEST_KEY + "}) *}}");

    /** Two opening braces begin a placeholder, whatever comes of it. */
    private static final Pattern BEGINNING = Pattern.compile("\\{\\{.{0,24}", Pattern.DOTALL);

    private Placeholders() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The keys in {@code text}, in its order, each as often as it stands there. */
    static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        Matcher found = WELL_FORMED.matcher(text);
        while (found.find()) {
            keys.add(found.group(1));
        }
        return keys;
    }

    /** What begins as a placeholder in {@code text} and is none, for a brace or a key is missing; null if there is nothing such. */
    static @Nullable String malformed(String text) {
        Matcher rest = BEGINNING.matcher(WELL_FORMED.matcher(text).replaceAll("\0"));
        return rest.find() ? rest.group() : null;
    }

    /**
     * {@code text} with {@code values} in the places of their keys; a placeholder without a value stays. Values are not looked
     * into: what looks like a placeholder in one is text.
     */
    static String filled(String text, Function<String, @Nullable String> values) {
        return WELL_FORMED.matcher(text).replaceAll(found -> {
            String value = values.apply(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /** {@code text} as it reads with every placeholder replaced by {@code mark}. */
    static String masked(String text, String mark) {
        return filled(text, any -> mark);
    }
}
