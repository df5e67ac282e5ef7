package dev.tidings.mock.fraud;

import java.util.Locale;

/** How readily Fraud Guard blocks what a Verify service sends. */
public enum ProtectionLevel {
    /** Nothing is blocked. */
    OFF,
    /** Only what is certainly fraud. */
    BASIC,
    /** What is very probably fraud: the level of new services. */
    STANDARD,
    /** Whatever looks like fraud. */
    MAX;

    /** The name in the admin API, such as {@code standard}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
