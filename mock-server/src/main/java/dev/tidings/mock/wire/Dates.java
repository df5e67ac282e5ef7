package dev.tidings.mock.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The two date formats of the APIs, both to the second. */
public final class Dates {
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss +0000", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Dates() {}

    /** As the 2010 API writes it: {@code Thu, 24 Aug 2023 05:01:45 +0000}. */
    public static String rfc2822(Instant instant) {
        return RFC_2822.format(instant);
    }

    /** As the newer APIs write it: {@code 2015-07-30T20:12:31Z}. */
    public static String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
