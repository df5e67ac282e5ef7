package dev.tidings.mock.challenge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever is asked gets to see.
 *
 * @param message what it is about; null for nothing
 * @param date when it was asked; null unless the service includes that
 * @param fields more about it
 */
public record ChallengeDetails(
        @Nullable String message, @Nullable Instant date, List<Item> fields) {
    /** The longest message. */
    public static final int LONGEST_MESSAGE = 256;

    /** The longest label. */
    public static final int LONGEST_LABEL = 36;

    /** The longest value. */
    public static final int LONGEST_VALUE = 128;

    /** The most fields. */
    public static final int MOST_FIELDS = 20;

    /**
     * One line.
     *
     * @param label what it says
     * @param value what that is
     */
    public record Item(String label, String value) {}
}
