package dev.tidings.mock.otp;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a verification is, and what it may become. */
public enum VerificationStatus {
    /** It waits for its code. */
    PENDING,
    /** The code came back, or the application said so. */
    APPROVED,
    /** The application called it off. */
    CANCELED,
    /** It was checked too often: nothing can be done for its recipient until it expires. */
    MAX_ATTEMPTS_REACHED,
    /** Its service was deleted. */
    DELETED,
    /** Its time is over. */
    EXPIRED;

    private static final Map<VerificationStatus, Set<VerificationStatus>> STEPS = new EnumMap<>(Map.of(
            PENDING,
            EnumSet.of(APPROVED, CANCELED, MAX_ATTEMPTS_REACHED, DELETED, EXPIRED),
            MAX_ATTEMPTS_REACHED,
            EnumSet.of(DELETED, EXPIRED)));

    /** The name on the wire, such as {@code pending}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a verification may go from here to {@code next}. */
    public boolean leadsTo(VerificationStatus next) {
        return STEPS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nobody finds it any more. */
    public boolean over() {
        return STEPS.get(this) == null;
    }
}
