package dev.tidings.mock.network;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When, of all that a rule is about, it strikes. What it is about is counted first, whether or not it strikes; a rule that
 * lets something pass leaves it to the rules behind it.
 *
 * @param which of them, counted from 1
 * @param number that {@code which} speaks of; 0 for {@link Which#ALL}
 * @param probability from above 0 to 1, of each of those; the seed decides
 * @param times how often it strikes at most; null for no limit
 * @param validFrom the first instant of the clock at which it counts and strikes; null for any
 * @param validUntil the first instant at which it no longer does; null for none
 */
public record Turn(
        Which which,
        int number,
        double probability,
        @Nullable Integer times,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {
    /** Which ones, of all that are counted. */
    public enum Which {
        /** Each. */
        ALL,
        /** Only the n-th. */
        NTH,
        /** The n-th, the 2n-th, and so on. */
        EVERY,
        /** The first n. */
        FIRST,
        /** Each but the first n. */
        AFTER;

        boolean strikes(long count, int number) {
            return switch (this) {
                case ALL -> true;
                case NTH -> count == number;
                case EVERY -> count % number == 0;
                case FIRST -> count <= number;
                case AFTER -> count > number;
            };
        }
    }

    /** Each time. */
    public static final Turn ALWAYS = new Turn(Which.ALL, 0, 1, null, null, null);

    /** Refuses what never comes. */
    public Turn {
        if (which == Which.ALL ? number != 0 : number < 1) {
            throw Refused.of(which.name().toLowerCase(Locale.ROOT), number, "at least 1");
        }
        if (!(probability > 0) || probability > 1) {
            throw Refused.of("probability", probability, "above 0 and at most 1");
        }
        if (times != null && times < 1) {
            throw Refused.of("times", times, "at least 1");
        }
        if (validFrom != null && validUntil != null && !validFrom.isBefore(validUntil)) {
            throw Refused.text("valid_until", validUntil.toString(), "after valid_from, " + validFrom);
        }
    }

    boolean validAt(Instant now) {
        return (validFrom == null || !now.isBefore(validFrom)) && (validUntil == null || now.isBefore(validUntil));
    }

    Turn which(Which next, int nextNumber) {
        return new Turn(next, nextNumber, probability, times, validFrom, validUntil);
    }

    Turn probability(double next) {
        return new Turn(which, number, next, times, validFrom, validUntil);
    }

    Turn times(int next) {
        return new Turn(which, number, probability, next, validFrom, validUntil);
    }

    Turn valid(@Nullable Instant from, @Nullable Instant until) {
        return new Turn(which, number, probability, times, from, until);
    }
}
