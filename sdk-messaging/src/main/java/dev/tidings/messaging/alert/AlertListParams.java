package dev.tidings.messaging.alert;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which alerts to list; all of the last 30 days if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface AlertListParams {
    /** Only those of this level. */
    Optional<LogLevel> logLevel();

    /** Only those that happened at this second or later, no more than 30 days ago. */
    Optional<Instant> startDate();

    /** Only those that happened at this second or earlier. */
    Optional<Instant> endDate();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableAlertListParams.Builder {
        Builder() {}

        /** Only those that happened on this day in UTC or later. */
        public Builder startDate(LocalDate day) {
            return startDate(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }

        /** Only those that happened on this day in UTC or earlier. */
        public Builder endDate(LocalDate day) {
            return endDate(
                    day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1));
        }
    }
}
