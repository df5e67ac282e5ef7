package dev.tidings.mock;

import dev.tidings.mock.time.SimulatedClock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of one server. Moving it returns when everything due by then has happened and every webhook it caused was
 * answered.
 */
public final class MockClock {
    /** How far {@link #settle()} looks ahead. */
    private static final Duration HORIZON = Duration.ofHours(24);

    private final SimulatedClock clock;

    MockClock(SimulatedClock clock) {
        this.clock = clock;
    }

    /** The present simulated instant. */
    public Instant now() {
        return clock.now();
    }

    /** Whether time stands still until it is advanced. */
    public boolean isVirtual() {
        return clock.virtual();
    }

    /**
     * Moves time forward.
     *
     * @throws IllegalArgumentException if {@code by} is negative or leads behind the year 2199
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time can only be advanced, not by " + by);
        }
        clock.advanceTo(clock.now().plus(by));
    }

    /**
     * Moves time forward to {@code instant}.
     *
     * @throws IllegalArgumentException if that is past, or behind the year 2199
     */
    public void advanceTo(Instant instant) {
        clock.advanceTo(instant);
    }

    /** Lets everything happen, one after the other, until nothing is due within 24 hours. */
    public void settle() {
        settle(HORIZON);
    }

    /** Lets everything happen, one after the other, until nothing is due within {@code horizon}. */
    public void settle(Duration horizon) {
        clock.settle(horizon);
    }
}
