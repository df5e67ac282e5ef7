package dev.tidings.mock.challenge;

import java.util.Locale;

/** How a challenge stands. All but the first are final. */
public enum ChallengeStatus {
    /** Nobody has answered. */
    PENDING,
    /** Nobody did in time. */
    EXPIRED,
    /** It was answered as it should be. */
    APPROVED,
    /** Whoever was asked said no; only devices can. */
    DENIED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
