package dev.tidings.messaging.usage;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which usage to list; all categories, since the account was created, if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface UsageRecordListParams {
    /** Only this category. */
    Optional<UsageCategory> category();

    /** Only from this day on, in UTC; such as {@code 2026-11-01}, or {@code -30days} from today. */
    Optional<String> startDate();

    /** Only to this day, included; written as {@link #startDate} is. */
    Optional<String> endDate();

    /** Whether the usage of sub-accounts counts too; true by default. */
    Optional<Boolean> includeSubaccounts();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        UsageDates.check("startDate", startDate());
        UsageDates.check("endDate", endDate());
    }

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableUsageRecordListParams.Builder {
        Builder() {}

        /** Only from this day on, in UTC. */
        public Builder startDate(LocalDate day) {
            return startDate(day.toString());
        }

        /** Only to this day, included. */
        public Builder endDate(LocalDate day) {
            return endDate(day.toString());
        }
    }
}
