package dev.tidings.mock.fraud;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prefix that an account's text messages with codes do not go to, on any of its Verify services.
 *
 * @param accountSid whose messages
 * @param prefix such as {@code +447400123}
 * @param region the country of the number that it was blocked for
 * @param since when it began
 * @param until when it ends, unless messages go on being asked for until then
 * @param strikes how often the prefix was blocked within a day: the block is twice as long each time
 * @param level of the service that it was blocked for
 * @param score that it was blocked for
 * @param findings what the score was made of
 * @param refused how many messages it has kept back
 * @param lastRefused when it did so last; null if it has not
 * @param tries the last of these, as many as it takes to renew the block
 * @param lifted when somebody lifted it, or Fraud Guard because it was quiet; null if neither
 */
public record Block(
        String accountSid,
        String prefix,
        String region,
        Instant since,
        Instant until,
        int strikes,
        ProtectionLevel level,
        int score,
        List<Finding> findings,
        int refused,
        @Nullable Instant lastRefused,
        List<Instant> tries,
        @Nullable Instant lifted) {
    /** How long the first block of a day is. */
    static final Duration FIRST = Duration.ofMinutes(5);

    /** No block is longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** A block is lifted when nothing was asked for so long. */
    static final Duration QUIET = Duration.ofMinutes(30);

    /** Strikes count for so long after a block. */
    static final Duration STRIKES_FADE = Duration.ofHours(24);

    /** A block that ends is renewed if so many messages were refused within {@link #FIRST} before. */
    private static final int PRESSING = 4;

    /** Copies the lists. */
    public Block {
        findings = List.copyOf(findings);
        tries = List.copyOf(tries);
    }

    static Duration length(int strikes) {
        return strikes >= 9 || FIRST.multipliedBy(1L << (strikes - 1)).compareTo(LONGEST) > 0
                ? LONGEST
                : FIRST.multipliedBy(1L << (strikes - 1));
    }

    /** When it ends or ended, as far as is known now. */
    public Instant end() {
        if (lifted != null) {
            return lifted;
        }
        Instant quiet = (lastRefused == null ? since : lastRefused).plus(QUIET);
        return quiet.isBefore(until) ? quiet : until;
    }

    /** Whether it is in force at {@code now}. */
    public boolean inForce(Instant now) {
        return now.isBefore(end());
    }

    /** Whether messages went on being asked for until it ended, so that it goes on at {@code now}. */
    boolean pressed(Instant now) {
        return lifted == null
                && !now.isBefore(until)
                && tries.size() == PRESSING
                && tries.get(0).isAfter(now.minus(FIRST));
    }

    /** The same, renewed at {@code now}. */
    Block renewed(Instant now) {
        int next = strikes + 1;
        return new Block(
                accountSid,
                prefix,
                region,
                since,
                now.plus(length(next)),
                next,
                level,
                score,
                findings,
                refused,
                lastRefused,
                tries,
                null);
    }

    /** The same, having kept back one more message. */
    Block refusing(Instant now) {
        List<Instant> last = new java.util.ArrayList<>(tries);
        last.add(now);
        if (last.size() > PRESSING) {
            last.remove(0);
        }
        return new Block(
                accountSid,
                prefix,
                region,
                since,
                until,
                strikes,
                level,
                score,
                findings,
                refused + 1,
                now,
                last,
                null);
    }

    /** The same, lifted at {@code now}. */
    Block liftedAt(Instant now) {
        return new Block(
                accountSid,
                prefix,
                region,
                since,
                until,
                strikes,
                level,
                score,
                findings,
                refused,
                lastRefused,
                tries,
                now);
    }
}
