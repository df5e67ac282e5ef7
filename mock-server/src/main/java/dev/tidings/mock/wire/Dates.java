package dev.tidings.mock.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The two date formats of the APIs, both to the second. */
public final class Dates {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Dates() {}

    /** As the 2010 API writes it: {@code Thu, 24 Aug 2023 05:01:45 +0000}. */
    public static String rfc2822(Instant instant) {
        // By hand: a formatter costs more than the rest of an answer, which holds three dates.
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(31);
        text.append(DAYS[utc.getDayOfWeek().getValue() - 1]).append(", ");
        two(text, utc.getDayOfMonth()).append(' ').append(MONTHS[utc.getMonthValue() - 1]);
        text.append(' ').append(utc.getYear()).append(' ');
        two(text, utc.getHour()).append(':');
        two(text, utc.getMinute()).append(':');
        return two(text, utc.getSecond()).append(" +0000").toString();
    }

    /** As the newer APIs write it: {@code 2015-07-30T20:12:31Z}. */
    public static String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
