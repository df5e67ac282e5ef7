package dev.tidings.mock.fraud;

import java.util.Locale;

/** How readily Fraud Guard blocks what a Verify service sends. */
public enum ProtectionLevel {
    /** Nothing is blocked. */
    OFF(Integer.MAX_VALUE),
    /** Only what is certainly fraud. */
    BASIC(90),
    /** What is very probably fraud: the level of new services. */
    STANDARD(70),
    /** Whatever looks like fraud. */
    MAX(50);

    private final int threshold;

    ProtectionLevel(int threshold) {
        this.threshold = threshold;
    }

    /** The score from which on a prefix is blocked. */
    public int threshold() {
        return threshold;
    }

    /** Whether it concerns services that choose their codes themselves, or others. */
    boolean covers(boolean customCode) {
        return this == STANDARD || this == MAX || (this == BASIC && !customCode);
    }

    /** The name in the admin API, such as {@code standard}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
