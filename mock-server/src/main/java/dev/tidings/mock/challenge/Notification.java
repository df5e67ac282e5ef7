package dev.tidings.mock.challenge;

import java.time.Duration;
import java.time.Instant;

/**
 * That a challenge was pushed once more.
 *
 * @param sid {@code NT…}
 * @param challenge which
 * @param ttl how long that may take
 * @param created when
 */
record Notification(String sid, Challenge challenge, Duration ttl, Instant created) {
    /** How long a push may take unless told otherwise. */
    static final Duration USUAL_TTL = Duration.ofMinutes(5);
}
