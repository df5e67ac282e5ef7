package dev.tidings.mock.fraud;

import java.util.Locale;

/** How often the carrier of a number has to do with fraud. */
public enum CarrierRisk {
    /** Hardly ever. */
    LOW(0),
    /** Now and then. */
    MILD(1),
    /** Often. */
    MODERATE(2),
    /** Known for it. */
    HIGH(3);

    private final int step;

    CarrierRisk(int step) {
        this.step = step;
    }

    /** How many steps above the lowest. */
    public int step() {
        return step;
    }

    /** The name on the wire, such as {@code moderate}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
