package dev.tidings.mock.usage;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which usage is asked for.
 *
 * @param category only this one
 * @param first the first day
 * @param last the last day
 * @param subaccounts whether that of sub-accounts counts too
 */
record UsageFilter(
        Optional<String> category, Optional<LocalDate> first, Optional<LocalDate> last, boolean subaccounts) {
    /** As {@code -30days}; more than this leads out of the calendar. */
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{1,5})days?");

    private static final Field<String> CATEGORY = Field.text("Category");
    private static final Field<Boolean> SUBACCOUNTS = Field.flag("IncludeSubaccounts");

    /**
     * Reads the filters of a list of records.
     *
     * @throws ApiError 20422 if one of them cannot be read
     */
    static UsageFilter of(Parameters query, LocalDate today) {
        return new UsageFilter(
                CATEGORY.read(query),
                dayField("StartDate", today).read(query),
                dayField("EndDate", today).read(query),
                SUBACCOUNTS.or(query, true));
    }

    private static Field<LocalDate> dayField(String name, LocalDate today) {
        return Field.of(name, "a date, YYYY-MM-DD, or an offset in days, such as -30days", text -> day(text, today));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return today.plusDays(Long.parseLong(offset.group(1)));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
