package dev.tidings.mock.handset;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of messages once a handset shows them, as far as their senders are told: on WhatsApp and RCS.
 *
 * @param habit who decides
 * @param after how long a message lies there before it is opened; null unless the handset's owner opens all
 */
public record Reading(Habit habit, @Nullable Duration after) {
    /** Who decides. */
    public enum Habit {
        /** The carriers: some of their outcomes are {@code read}. */
        AS_CARRIERS_SAY,
        /** The owner, who opens all. */
        READS,
        /** The owner, who opens nothing, whatever carriers say. */
        IGNORES
    }

    /** That of any phone. */
    public static final Reading USUAL = new Reading(Habit.AS_CARRIERS_SAY, null);

    /** Nothing is opened unless it is said so of a message. */
    public static final Reading NEVER = new Reading(Habit.IGNORES, null);

    /** Refuses a delay that nobody waits for, and none where one is needed. */
    public Reading {
        if ((habit == Habit.READS) != (after != null)) {
            throw new IllegalArgumentException("reading after " + after + " must be given where the owner reads all");
        }
        if (after != null && after.isNegative()) {
            throw new IllegalArgumentException("reading after " + after + " must not be negative");
        }
    }

    /** Everything is opened {@code after} it came. */
    public static Reading after(Duration after) {
        return new Reading(Habit.READS, after);
    }
}
