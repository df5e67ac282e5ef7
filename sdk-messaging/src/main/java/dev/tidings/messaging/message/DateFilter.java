package dev.tidings.messaging.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a filter writes days and times. */
final class DateFilter {
    private DateFilter() {}

    /** Such as {@code 2026-11-01}. */
    static String of(LocalDate day) {
        return day.toString();
    }

    /** Such as {@code 2026-11-01T12:00:00Z}: the backend knows no fractions. */
    static String of(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
