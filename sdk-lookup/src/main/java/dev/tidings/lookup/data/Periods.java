package dev.tidings.lookup.data;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** How periods are written: as ISO 8601 has them. */
final class Periods {
    private Periods() {}

    /** The period {@code text}; empty if it is none, or one of months, which have no one length. */
    static Optional<Duration> read(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
