package dev.tidings.mock.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The stretches of time that usage is listed for. Days, months and years are those of UTC. */
enum Period {
    /** All of the time asked for in one record. */
    WHOLE(""),
    ALL_TIME("AllTime"),
    DAILY("Daily"),
    LAST_MONTH("LastMonth"),
    MONTHLY("Monthly"),
    THIS_MONTH("ThisMonth"),
    TODAY("Today"),
    YEARLY("Yearly"),
    YESTERDAY("Yesterday");

    /** Days from the first to the last, both included. */
    record Span(LocalDate first, LocalDate last) {
        /** What of this span is within {@code other}. */
        private Span within(Span other) {
            return new Span(
                    first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
        }
    }

    private final String path;

    Period(String path) {
        this.path = path;
    }

    /** The last segment of its path; empty of the plain list. */
    String path() {
        return path;
    }

    /**
     * The spans that one record each is written for, the newest first. Dates that were asked for do not count where the path
     * says which time it is.
     */
    List<Span> spans(Span asked, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case WHOLE, ALL_TIME -> List.of(asked);
            case TODAY -> List.of(new Span(today, today));
            case YESTERDAY -> List.of(new Span(today.minusDays(1), today.minusDays(1)));
            case THIS_MONTH -> List.of(new Span(month, today));
            case LAST_MONTH -> List.of(new Span(month.minusMonths(1), month.minusDays(1)));
            case DAILY -> each(asked, ChronoUnit.DAYS);
            case MONTHLY -> each(asked, ChronoUnit.MONTHS);
            case YEARLY -> each(asked, ChronoUnit.YEARS);
        };
    }

    private static List<Span> each(Span asked, ChronoUnit unit) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate start = start(asked.last, unit);
                !start.isBefore(start(asked.first, unit));
                start = start.minus(1, unit)) {
            spans.add(new Span(start, start.plus(1, unit).minusDays(1)).within(asked));
        }
        return spans;
    }

    private static LocalDate start(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> day.with(TemporalAdjusters.firstDayOfMonth());
            case YEARS -> day.with(TemporalAdjusters.firstDayOfYear());
            default -> day;
        };
    }
}
