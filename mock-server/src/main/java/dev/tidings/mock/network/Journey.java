package dev.tidings.mock.network;

import java.time.Duration;

/**
 * What becomes of one message, decided when it enters its sender's queue.
 *
 * @param untilSending from the queue to the carrier's door
 * @param untilSent from there until the carrier has it, or has refused it if the outcome is {@link Outcome#FAILED}
 * @param untilOutcome from there until the outcome is known
 * @param outcome how it ends
 * @param errorCode why it did not arrive; 0 if it did
 * @param cause who decided so, for the timeline, such as {@code carrier AT&T} or {@code rule 3}; few different texts
 */
public record Journey(
        Duration untilSending,
        Duration untilSent,
        Duration untilOutcome,
        Outcome outcome,
        int errorCode,
        String cause) {
    /** How a journey ends. */
    public enum Outcome {
        /** The recipient has it. */
        DELIVERED,
        /** The recipient has it and, on channels that tell, has opened it. */
        READ,
        /** The carrier took it and could not deliver it. */
        UNDELIVERED,
        /** The carrier did not take it. */
        FAILED,
        /** Nobody says. */
        UNKNOWN
    }
}
