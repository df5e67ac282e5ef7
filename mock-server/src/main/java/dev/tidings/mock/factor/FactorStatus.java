package dev.tidings.mock.factor;

import java.util.Locale;

/** Whether a factor has been proved to be there. */
public enum FactorStatus {
    /** Not yet: it can answer no challenge. */
    UNVERIFIED,
    /** It has. */
    VERIFIED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
