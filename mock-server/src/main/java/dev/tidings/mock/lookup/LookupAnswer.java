package dev.tidings.mock.lookup;

import dev.tidings.mock.fraud.Risk;
import dev.tidings.mock.line.CallerType;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineStatus;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a number.
 *
 * @param reading what the numbering plans say
 * @param asked the packages that were asked for
 * @param packages what each of them says; those that were not asked for, and all of an invalid number, say nothing
 */
record LookupAnswer(NumberReading reading, Set<DataPackage> asked, Map<DataPackage, Said<?>> packages) {
    /**
     * What one package says.
     *
     * @param data null if nothing could be found out
     * @param error why not, or what is missing; null for nothing
     * @param <D> what it is about
     */
    record Said<D>(@Nullable D data, @Nullable Integer error) {
        /** The same data as {@code type}. */
        <T> @Nullable T as(Class<T> type) {
            return data == null ? null : type.cast(data);
        }

        /** Whether the account pays for it. */
        boolean billed() {
            return data != null;
        }
    }

    /** Who a call is shown to be of; an unknown caller has no name. */
    record Caller(@Nullable String name, CallerType type) {}

    /**
     * When a number got another SIM.
     *
     * @param at null where that is not told
     * @param period within which it counts
     * @param within whether it was within
     * @param carrier null where carriers are not told
     */
    record SimSwap(
            @Nullable Instant at,
            Duration period,
            boolean within,
            @Nullable LineFacts carrier) {}

    /** Whether calls are forwarded. */
    record Forwarding(boolean enabled) {}

    /** Whether anybody can be called there. */
    record Status(LineStatus status) {}

    /** What kind of line it is. */
    record Intelligence(LineType type, LineFacts carrier) {}

    /** Whether a number is somebody else's since a day; null if there are no data about that day. */
    record Reassignment(@Nullable LocalDate since, @Nullable Boolean reassigned) {}

    /** How risky messages to a number are. */
    record PumpingRisk(Risk risk) {}

    /** How good a number is, each 0 to 100. */
    record Quality(int carrierRisk, int disposableRisk, int quality, int velocityRisk) {}

    /** Who has a number. */
    record Owner(Person person) {}

    /** What {@code one} says; null if it says nothing. */
    @Nullable
    Said<?> of(DataPackage one) {
        return packages.get(one);
    }
}
