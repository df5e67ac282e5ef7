package dev.tidings.mock.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filter that lists take over a date: {@code Name}, {@code Name<} and {@code Name>}, all inclusive. A day stands for the
 * whole day in GMT, a time for its second; {@code Name} with the time at which a day begins stands for that day.
 */
public final class DateFilter {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Abbreviations in the sense of RFC 2822, section 4.3. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("GMT", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"));

    /** Tried in this order; a time without a zone is GMT. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d['T'][ ]H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X]"),
            form("[EEE, ]d MMM uuuu H:mm[:ss][ ][XX][XXX]"),
            form("M/d/uuuu H:mm[:ss][ ][XX][XXX]"));

    private static final List<DateTimeFormatter> DAYS = List.of(form("uuuu-M-d"), form("M/d/uuuu"));

    private final @Nullable Span equal;
    private final @Nullable Span before;
    private final @Nullable Span after;

    private record Span(Instant start, Instant end) {}

    private DateFilter(@Nullable Span equal, @Nullable Span before, @Nullable Span after) {
        this.equal = equal;
        this.before = before;
        this.after = after;
    }

    /**
     * The filter in {@code query} over {@code name}, such as {@code DateSent}.
     *
     * @throws ApiError if a value is not a date
     */
    public static DateFilter of(Parameters query, String name) {
        return new DateFilter(day(span(query, name)), span(query, name + "<"), span(query, name + ">"));
    }

    /**
     * The filter in {@code query} that begins with {@code from} and ends with {@code to}, such as {@code StartDate} and {@code
     * EndDate}, both inclusive.
     *
     * @throws ApiError if a value is not a date
     */
    public static DateFilter between(Parameters query, String from, String to) {
        return new DateFilter(null, span(query, to), span(query, from));
    }

    /** Whether everything matches. */
    public boolean open() {
        return equal == null && before == null && after == null;
    }

    /** Whether it ends before it begins, so that nothing matches. */
    public boolean empty() {
        return before != null && after != null && before.end.compareTo(after.start) <= 0;
    }

    /** Whether {@code date} lies within; without a date only if the filter is open. */
    public boolean matches(@Nullable Instant date) {
        if (date == null) {
            return open();
        }
        return (equal == null || (!date.isBefore(equal.start) && date.isBefore(equal.end)))
                && (before == null || date.isBefore(before.end))
                && (after == null || !date.isBefore(after.start));
    }

    /**
     * The whole day if {@code span} is its first second. Twilio's clients send nothing but times, and its pages give them
     * midnight to ask for a day; what the real backend makes of that is unconfirmed.
     */
    private static @Nullable Span day(@Nullable Span span) {
        return span == null || span.start.getEpochSecond() % Duration.ofDays(1).toSeconds() != 0
                ? span
                : new Span(span.start, span.start.plus(Duration.ofDays(1)));
    }

    private static @Nullable Span span(Parameters query, String name) {
        Optional<String> value = query.nonEmpty(name);
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get().strip();
        Instant start = parse(DAYS, text, true);
        if (start != null) {
            return new Span(start, start.plus(Duration.ofDays(1)));
        }
        start = parse(FORMS, offsetForAbbreviation(text), false);
        if (start == null) {
            throw ApiError.malformed(
                    name + " \"" + value.get() + "\" is not a date: give YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ, in GMT");
        }
        return new Span(start, start.plus(SECOND));
    }

    private static @Nullable Instant parse(List<DateTimeFormatter> forms, String text, boolean day) {
        for (DateTimeFormatter form : forms) {
            try {
                Instant at =
                        day ? LocalDate.parse(text, form).atStartOfDay().toInstant(ZoneOffset.UTC) : time(form, text);
                return Instant.ofEpochSecond(at.getEpochSecond());
            } catch (DateTimeException expected) {
                // the next form may fit
            }
        }
        return null;
    }

    private static Instant time(DateTimeFormatter form, String text) {
        Object parsed = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    private static String offsetForAbbreviation(String text) {
        int space = text.lastIndexOf(' ');
        String offset = ZONES.get(text.substring(space + 1).toUpperCase(Locale.ROOT));
        return offset == null ? text : text.substring(0, space + 1) + offset;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
