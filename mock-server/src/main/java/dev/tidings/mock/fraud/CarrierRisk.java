package dev.tidings.mock.fraud;

import java.util.Locale;

/** How often the carrier of a number has to do with fraud. */
public enum CarrierRisk {
    /** Hardly ever. */
    LOW,
    /** Now and then. */
    MILD,
    /** Often. */
    MODERATE,
    /** Known for it. */
    HIGH;

    /** The name on the wire, such as {@code moderate}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
