package dev.tidings.mock.handset;

import java.util.Locale;

/** Whether a handset can be reached. */
public enum Coverage {
    /** It can. */
    REACHABLE("reachable"),
    /** It is where no carrier is. */
    OUT_OF_COVERAGE("out of coverage"),
    /** It is switched off. */
    OFF("off");

    private final String words;

    Coverage(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** As the admin API writes it, such as {@code out_of_coverage}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
