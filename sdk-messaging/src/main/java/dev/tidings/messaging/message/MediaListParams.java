package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which of a message's files to list; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface MediaListParams {
    /** Only those created on this day in UTC, or at this second. */
    Optional<String> dateCreated();

    /** Only those created then or earlier. */
    Optional<String> dateCreatedBefore();

    /** Only those created then or later. */
    Optional<String> dateCreatedAfter();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableMediaListParams.Builder {
        Builder() {}

        /** Only those created on this day in UTC. */
        public Builder dateCreated(LocalDate day) {
            return dateCreated(DateFilter.of(day));
        }

        /** Only those created at this second. */
        public Builder dateCreated(Instant time) {
            return dateCreated(DateFilter.of(time));
        }

        /** Only those created on this day in UTC or earlier. */
        public Builder dateCreatedBefore(LocalDate day) {
            return dateCreatedBefore(DateFilter.of(day));
        }

        /** Only those created at this second or earlier. */
        public Builder dateCreatedBefore(Instant time) {
            return dateCreatedBefore(DateFilter.of(time));
        }

        /** Only those created on this day in UTC or later. */
        public Builder dateCreatedAfter(LocalDate day) {
            return dateCreatedAfter(DateFilter.of(day));
        }

        /** Only those created at this second or later. */
        public Builder dateCreatedAfter(Instant time) {
            return dateCreatedAfter(DateFilter.of(time));
        }
    }
}
