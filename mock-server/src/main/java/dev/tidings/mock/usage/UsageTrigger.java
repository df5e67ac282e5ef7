package dev.tidings.mock.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call to an application once usage reaches a value.
 *
 * @param sid {@code UT…}
 * @param accountSid whose usage, that of its sub-accounts included
 * @param friendlyName for people; null for none
 * @param watched what it watches
 * @param callbackUrl whom it calls
 * @param callbackMethod GET or POST
 * @param created when
 * @param updated when it last changed
 * @param fired when it last fired; null for never
 */
record UsageTrigger(
        String sid,
        String accountSid,
        @Nullable String friendlyName,
        Watched watched,
        String callbackUrl,
        String callbackMethod,
        Instant created,
        Instant updated,
        @Nullable Instant fired) {
    /**
     * What a trigger watches.
     *
     * @param category the usage category
     * @param by which of its numbers
     * @param value what it must reach
     * @param recurring how often it starts anew; null for never
     */
    record Watched(
            String category,
            By by,
            BigDecimal value,
            @Nullable Recurring recurring) {}

    /** Which number of a usage record is watched. */
    enum By {
        COUNT,
        USAGE,
        PRICE;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        BigDecimal of(Category category, Sum sum) {
            if (this == PRICE || (this == USAGE && category.parent() == null)) {
                return sum.price();
            }
            return BigDecimal.valueOf(this == COUNT ? sum.count() : sum.usage());
        }
    }

    /** How often a trigger starts anew. */
    enum Recurring {
        DAILY(Period.DAILY),
        MONTHLY(Period.MONTHLY),
        YEARLY(Period.YEARLY),
        ALLTIME(Period.ALL_TIME);

        private final Period period;

        Recurring(Period period) {
            this.period = period;
        }

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The stretch of time whose usage counts. */
    Period period() {
        Recurring recurring = watched.recurring();
        return recurring == null ? Period.ALL_TIME : recurring.period;
    }

    /** Whether it has fired already in the stretch of time that {@code today} is in. */
    boolean spent(LocalDate today) {
        Instant last = fired;
        if (last == null) {
            return false;
        }
        LocalDate day = Usage.day(last);
        return switch (period()) {
            case DAILY -> day.equals(today);
            case MONTHLY -> day.withDayOfMonth(1).equals(today.withDayOfMonth(1));
            case YEARLY -> day.getYear() == today.getYear();
            default -> true;
        };
    }

    UsageTrigger watching(Watched next) {
        return new UsageTrigger(
                sid, accountSid, friendlyName, next, callbackUrl, callbackMethod, created, updated, fired);
    }

    UsageTrigger firedAt(Instant now) {
        return new UsageTrigger(sid, accountSid, friendlyName, watched, callbackUrl, callbackMethod, created, now, now);
    }

    UsageTrigger changed(@Nullable String name, String url, String method, Instant now) {
        return new UsageTrigger(sid, accountSid, name, watched, url, method, created, now, fired);
    }
}
