package dev.tidings.mock.fraud;

import java.util.Locale;

/**
 * What speaks for fraud, or against it.
 *
 * <p>Signals and points are ours; how the real backend decides is not published. They began as the proposal of our reference,
 * and differ from it where traffic of the generator said so: numbers count while their codes are not entered, an attempt is mature
 * after {@link Assessor#MATURE} rather than three minutes, what is around a prefix counts ({@link #NEARBY}), and codes that are
 * entered speak against fraud ({@link #TRUST}).
 */
public enum Signal {
    /**
     * Many numbers of a few: within ten minutes at least 8 of one thousand or 12 of ten thousand neighbours. 30 points; 40 if they follow
     * each other, with a median gap of at most 3. From 4 numbers on where there is fraud nearby.
     */
    ADJACENCY,
    /**
     * Many numbers whose codes were not entered: within ten minutes at least 20 of a range, the oldest of which has waited for at
     * least 20 seconds. 30 points; 40 from 40 numbers on; 10 from 10 numbers and 5 seconds on. Where there is fraud nearby 30 points from 8 numbers on,
     * without waiting. Of a country: at least 100 sends, and five times as many as usual there. 30 points.
     */
    VELOCITY,
    /** Hardly a code is entered: fewer than one in five of at least 20 mature attempts (10 where there is fraud nearby), of a country one in twenty of 50. 25 points. */
    CONVERSION,
    /** An account that has sent elsewhere for a day first sent to this country within the last day. 10 points. */
    NEW_COUNTRY,
    /** Numbers of carriers that are known for fraud: 15 points; 5 if they often have to do with it. */
    KNOWN_RISK,
    /** At least 20 sends that follow each other like a clock's ticks (coefficient of variation below 0.2), or half of which come from one
     * device. 10 points. */
    BOT,
    /** A prefix of this country was blocked for the account within the last hour, or codes for the whole country stopped being entered. 20 points. */
    NEARBY,
    /** Codes are entered: at least three in ten of a range's attempts, or of its mature ones if there are three. 40 points less. */
    TRUST;

    /** The name in the admin API, such as {@code new_country}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
