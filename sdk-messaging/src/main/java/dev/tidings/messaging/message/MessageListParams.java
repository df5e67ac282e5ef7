package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which messages to list; all of them, newest first, if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface MessageListParams {
    /** Only those to this address, exactly. */
    @Value.Redacted
    Optional<String> to();

    /** Only those from this address, exactly. */
    @Value.Redacted
    Optional<String> from();

    /** Only those that went out on this day in UTC, or at this second. */
    Optional<String> dateSent();

    /** Only those that went out then or earlier. */
    Optional<String> dateSentBefore();

    /** Only those that went out then or later. */
    Optional<String> dateSentAfter();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableMessageListParams.Builder {
        Builder() {}

        /** Only those to this number. */
        public Builder to(PhoneNumber to) {
            return to(to.toString());
        }

        /** Only those from this number. */
        public Builder from(PhoneNumber from) {
            return from(from.toString());
        }

        /** Only those that went out on this day in UTC. */
        public Builder dateSent(LocalDate day) {
            return dateSent(DateFilter.of(day));
        }

        /** Only those that went out at this second. */
        public Builder dateSent(Instant time) {
            return dateSent(DateFilter.of(time));
        }

        /** Only those that went out on this day in UTC or earlier. */
        public Builder dateSentBefore(LocalDate day) {
            return dateSentBefore(DateFilter.of(day));
        }

        /** Only those that went out at this second or earlier. */
        public Builder dateSentBefore(Instant time) {
            return dateSentBefore(DateFilter.of(time));
        }

        /** Only those that went out on this day in UTC or later. */
        public Builder dateSentAfter(LocalDate day) {
            return dateSentAfter(DateFilter.of(day));
        }

        /** Only those that went out at this second or later. */
        public Builder dateSentAfter(Instant time) {
            return dateSentAfter(DateFilter.of(time));
        }
    }
}
