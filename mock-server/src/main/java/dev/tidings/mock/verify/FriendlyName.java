package dev.tidings.mock.verify;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a Verify service may be called in the messages it sends. */
public final class FriendlyName {
    /** The longest: what the property says, and what the API holds to, though its parameter says 32. */
    public static final int LONGEST = 30;

    private static final int MOST_DIGITS = 4;
    private static final String RULE =
            "1 to " + LONGEST + " letters, digits, spaces, dashes and underscores, of them at most " + MOST_DIGITS
                    + " digits, and not blank";
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} _-]+");

    /** Which words are restricted is not published. These are ours: names of whom recipients should not take the sender for. */
    private static final List<String> RESTRICTED = List.of("authy", "sendgrid");

    private FriendlyName() {}

    /** The parameter {@code parameter} that brings such a name; refused with 60200. */
    public static Field<String> field(String parameter) {
        return Field.of(parameter, RULE, text -> fits(text) ? text : null).invalid(60200);
    }

    private static boolean fits(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST
                && ALLOWED.matcher(text).matches()
                && text.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    /**
     * The same name, if a service may have it.
     *
     * @throws ApiError 60200 or, if there is a restricted word in it, 60248
     */
    public static String checked(String name) {
        if (!fits(name)) {
            throw ApiError.badRequest(60200, "Invalid parameter `FriendlyName`: " + name + ". It must be " + RULE);
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[ _-]+", -1)) {
            if (RESTRICTED.contains(word)) {
                throw ApiError.badRequest(
                        60248, "Friendly Name contains a restricted word: " + name + " has \"" + word + "\" in it");
            }
        }
        return name;
    }
}
