package dev.tidings.mock.network;

import dev.tidings.mock.network.Journey.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a message: how it ends, and when.
 *
 * @param outcome how it ends
 * @param errorCode why it does not arrive; 0 if it does or nobody knows
 * @param sentAfter from the sender's queue until it is sent; null for as long as its carrier takes, and where nothing comes
 *     after being sent or refused
 * @param delay from being sent until the outcome, or from the sender's queue if the message is refused or has no further
 *     outcome; null for as long as its carrier takes
 */
public record Fate(
        Outcome outcome,
        int errorCode,
        @Nullable Duration sentAfter,
        @Nullable Duration delay) {
    /**
     * Why a message is not delivered unless one says why: the handset is off or out of reach. What usually goes wrong.
     */
    public static final int UNREACHABLE = 30003;

    /** Why a message is not even sent unless one says why: an internal error. Says nothing about the recipient. */
    public static final int INTERNAL = 30500;

    /** Refuses what contradicts itself. */
    public Fate {
        checkErrorCode(outcome, errorCode);
        if (delay != null) {
            Refused.unlessDelay("delay", delay);
        }
        if (sentAfter != null) {
            Refused.unlessDelay("sent_after", sentAfter);
            if (outcome == Outcome.FAILED || outcome == Outcome.UNKNOWN) {
                throw Refused.text(
                        "sent_after",
                        sentAfter.toString(),
                        "left out where nothing comes after being sent or refused; give the delay");
            }
        }
    }

    static void checkErrorCode(Outcome outcome, int errorCode) {
        boolean error = outcome == Outcome.UNDELIVERED || outcome == Outcome.FAILED;
        if (error && (errorCode < 1 || errorCode > 999_999)) {
            throw Refused.of("error_code", errorCode, "from 1 to 999999");
        }
        if (!error && errorCode != 0) {
            throw Refused.of("error_code", errorCode, "left out where the message is not undelivered or failed");
        }
    }

    /** The error code of {@code outcome} unless one says which; 0 if there is no error. */
    public static int usualErrorCode(Outcome outcome) {
        return switch (outcome) {
            case UNDELIVERED -> UNREACHABLE;
            case FAILED -> INTERNAL;
            default -> 0;
        };
    }

    /** The recipient gets it. */
    public static Fate delivered() {
        return new Fate(Outcome.DELIVERED, 0, null, null);
    }

    /** The recipient gets it and, on channels that tell, opens it. */
    public static Fate read() {
        return new Fate(Outcome.READ, 0, null, null);
    }

    /** It is sent, and no receipt ever comes. */
    public static Fate sent() {
        return new Fate(Outcome.UNKNOWN, 0, null, null);
    }

    /** It is sent and does not arrive: the handset is out of reach, {@value #UNREACHABLE}. */
    public static Fate undelivered() {
        return undelivered(UNREACHABLE);
    }

    /** It is sent and does not arrive, because of {@code errorCode}. */
    public static Fate undelivered(int errorCode) {
        return new Fate(Outcome.UNDELIVERED, errorCode, null, null);
    }

    /** It is not even sent: an internal error, {@value #INTERNAL}. */
    public static Fate failed() {
        return failed(INTERNAL);
    }

    /** It is not even sent, because of {@code errorCode}. */
    public static Fate failed(int errorCode) {
        return new Fate(Outcome.FAILED, errorCode, null, null);
    }

    /**
     * The same, {@code delay} after the step before: after being sent, or after the sender's queue if the message is refused or
     * has no further outcome.
     */
    public Fate after(Duration delay) {
        return new Fate(outcome, errorCode, sentAfter, delay);
    }

    /** The same, sent {@code sentAfter} the sender's queue. */
    public Fate sentAfter(Duration sentAfter) {
        return new Fate(outcome, errorCode, sentAfter, delay);
    }

    /** The journey with this fate of a message whose carrier would have given it {@code usual}. */
    Journey instead(Journey usual, String cause) {
        boolean further = outcome != Outcome.FAILED && outcome != Outcome.UNKNOWN;
        Duration untilSent = further ? sentAfter : delay;
        Duration untilOutcome = further ? delay : Duration.ZERO;
        return new Journey(
                untilSent == null ? usual.untilSending() : Duration.ZERO,
                untilSent == null ? usual.untilSent() : untilSent,
                untilOutcome == null ? usual.untilOutcome() : untilOutcome,
                outcome,
                errorCode,
                cause);
    }
}
