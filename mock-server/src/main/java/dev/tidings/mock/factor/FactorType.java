package dev.tidings.mock.factor;

import java.util.Locale;

/** What a factor is. */
public enum FactorType {
    /** A device that is sent challenges, and signs its answers. */
    PUSH,
    /** An app that shows codes which change with time. */
    TOTP,
    /** A key that browsers and platforms keep. */
    PASSKEYS;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
