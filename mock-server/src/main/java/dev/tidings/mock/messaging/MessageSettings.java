package dev.tidings.mock.messaging;

import java.time.Duration;

/**
 * Bounds that a server may set otherwise.
 *
 * @param kept how many messages are remembered at least before the oldest finished ones go
 * @param soonest how far ahead a message is scheduled at least
 * @param latest how far ahead a message is scheduled at most
 * @param scheduled how many messages of one account may wait for their time
 */
public record MessageSettings(int kept, Duration soonest, Duration latest, int scheduled) {
    /** As documented: from a quarter of an hour to 35 days ahead, 500,000 an account. */
    public static MessageSettings keeping(int kept) {
        return new MessageSettings(kept, Duration.ofMinutes(15), Duration.ofDays(35), 500_000);
    }
}
