package dev.tidings.mock.fraud;

import java.util.Locale;

/** What an account lets Verify do in one country on one channel. */
public enum GeoPolicy {
    /** Nothing is sent there. */
    DISABLED,
    /** Everything is sent, and Fraud Guard does not look. */
    ALLOW,
    /** Fraud Guard decides. Text messages only. */
    MONITOR;

    /** The name in the admin API, such as {@code monitor}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
