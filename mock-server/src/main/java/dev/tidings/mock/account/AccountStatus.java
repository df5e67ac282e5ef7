package dev.tidings.mock.account;

import java.util.Locale;

/** Whether an account may act. */
public enum AccountStatus {
    /** It may. */
    ACTIVE,
    /** Not at present. */
    SUSPENDED,
    /** Never again. */
    CLOSED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
