package dev.tidings.mock.stock;

import dev.tidings.mock.wire.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Contains} asks of a number: digits, or letters of a keypad, that stand in it one after the other. {@code +} before
 * them anchors them at the beginning of the number, {@code $} behind them at its end; each {@code *} before or behind them stands
 * for one more digit, {@code %} for any number of them.
 *
 * <p>Documented are the signs and that those of different kinds must not stand next to each other; that the beginning is that of
 * the country code, as {@code +} suggests, is our reading.
 *
 * @param digits what stands in the number
 * @param before how many digits there must be before them
 * @param after how many digits there must be behind them
 * @param fromStart whether the number begins with them
 * @param toEnd whether the number ends with them
 */
record NumberPattern(String digits, int before, int after, boolean fromStart, boolean toEnd) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private static final Pattern SYNTAX = Pattern.compile("(\\+)?(\\*+|%)?([0-9A-Za-z]{2,})(\\*+|%)?(\\$)?");

    /** The keys of A to Z. */
    private static final String KEYPAD = "22233344455566677778889999";

    static final Field<NumberPattern> CONTAINS = Field.of(
            "Contains",
            "2 to 16 characters long: at least two digits or letters, wildcards * or % before and behind them only, + at the"
                    + " beginning, $ at the end, and no two kinds of signs next to each other",
            NumberPattern::parse);

    private static @Nullable NumberPattern parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (text.length() < SHORTEST || text.length() > LONGEST || !parts.matches()) {
            return null;
        }
        boolean start = parts.group(1) != null;
        boolean end = parts.group(5) != null;
        String before = parts.group(2) == null ? "" : parts.group(2);
        String after = parts.group(4) == null ? "" : parts.group(4);
        if ((start && !before.isEmpty()) || (end && !after.isEmpty())) {
            return null;
        }
        return new NumberPattern(keys(parts.group(3)), stars(before), stars(after), start, end);
    }

    private static int stars(String wildcards) {
        return wildcards.startsWith("*") ? wildcards.length() : 0;
    }

    private static String keys(String text) {
        StringBuilder keys = new StringBuilder(text.length());
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            keys.append(c <= '9' ? c : KEYPAD.charAt(c - 'A'));
        }
        return keys.toString();
    }

    /** Where in the numbers of {@code template}, counted with the plus, the digits can stand. */
    List<Integer> placesIn(NumberTemplate template) {
        int last = template.length() - digits.length() - after;
        int from = toEnd ? last : 1 + before;
        int to = fromStart ? 1 : last;
        List<Integer> places = new ArrayList<>();
        for (int at = Math.max(from, 1 + before); at <= to; at++) {
            int fixed = Math.max(0, Math.min(digits.length(), template.prefix().length() - at));
            if (fixed == 0 || template.prefix().startsWith(digits.substring(0, fixed), at)) {
                places.add(at);
            }
        }
        return places;
    }

    /** {@code number} with the digits at {@code place}. */
    String put(String number, int place) {
        return number.substring(0, place) + digits + number.substring(place + digits.length());
    }
}
