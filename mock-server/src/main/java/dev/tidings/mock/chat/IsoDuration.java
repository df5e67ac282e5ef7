package dev.tidings.mock.chat;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An ISO 8601 duration as it was written, such as {@code PT10M}, {@code P1D} or {@code P1M}, whose length may depend on when it
 * begins: years, months, weeks and days are those of the calendar in UTC.
 *
 * @param text as it was written
 */
public record IsoDuration(String text) {
    private static final Pattern PARTS = Pattern.compile("(P(?=[0-9])[0-9YMWD]*|P)(T.+)?");

    /** Where no date is known: of all months the shortest. */
    private static final Instant SHORTEST = Instant.parse("2026-02-01T00:00:00Z");

    /** Reads {@code text}; null if it is no duration, or longer than a hundred years. */
    public static @Nullable IsoDuration read(String text) {
        try {
            IsoDuration read = new IsoDuration(text);
            Duration length = Duration.between(SHORTEST, read.after(SHORTEST));
            return length.isNegative() || length.compareTo(ChronoUnit.CENTURIES.getDuration()) > 0 ? null : read;
        } catch (DateTimeException | ArithmeticException none) {
            return null;
        }
    }

    /** Whether it lasts {@code least} or longer, whenever it begins. */
    public boolean atLeast(Duration least) {
        return !after(SHORTEST).isBefore(SHORTEST.plus(least));
    }

    /** When it is over if it begins at {@code start}. */
    public Instant after(Instant start) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || text.length() < 3) {
            throw new DateTimeException("no duration: " + text);
        }
        Period days = parts.group(1).equals("P") ? Period.ZERO : Period.parse(parts.group(1));
        Duration time = parts.group(2) == null ? Duration.ZERO : Duration.parse("P" + parts.group(2));
        return start.atOffset(ZoneOffset.UTC).plus(days).plus(time).toInstant();
    }
}
