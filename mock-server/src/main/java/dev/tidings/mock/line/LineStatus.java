package dev.tidings.mock.line;

import java.util.Locale;

/** Whether anybody can be called on a line. */
public enum LineStatus {
    /** In service. */
    ACTIVE,
    /** Not in service. */
    INACTIVE,
    /** In service, and the phone is on. */
    REACHABLE,
    /** In service, and the phone is off or without coverage. */
    UNREACHABLE,
    /** Nobody knows. */
    UNKNOWN;

    /** The name on the wire, such as {@code active}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
