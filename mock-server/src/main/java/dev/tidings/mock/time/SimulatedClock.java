package dev.tidings.mock.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The only source of time of a server: {@link RealClock} follows the wall clock, {@link VirtualClock} stands still until
 * somebody advances it.
 */
public interface SimulatedClock extends AutoCloseable {
    /** The first instant that a clock can be set to. */
    Instant EARLIEST = Instant.EPOCH;

    /** The last instant that a clock can be set to: dates are written with four digits, and places in lists count seconds. */
    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** The rule for {@link #inRange}, in words. */
    String RANGE = "from " + EARLIEST + " to " + LATEST;

    /** Whether a clock can be set to {@code instant}. */
    static boolean inRange(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /**
     * Refuses what no clock can be set to.
     *
     * @throws IllegalArgumentException unless {@code instant} is {@link #inRange}
     */
    static void requireInRange(Instant instant) {
        if (!inRange(instant)) {
            throw new IllegalArgumentException("the time is \"" + instant + "\": must be " + RANGE);
        }
    }

    /** The present simulated instant; never goes back. */
    Instant now();

    /** Whether time stands still until advanced. */
    boolean virtual();

    /** Starts driving {@code agenda}; called once. */
    void start(Agenda agenda);

    /** Tells the clock that something new is due at {@code atMillis}, so that a sleeping driver wakes in time. */
    void alarm(long atMillis);

    /**
     * Moves time forward to {@code target} and returns when every event due until then has happened and every errand it
     * started is done.
     *
     * @throws IllegalArgumentException if {@code target} lies before {@link #now()} or after {@link #LATEST}
     */
    void advanceTo(Instant target);

    /**
     * Moves from one due event to the next until nothing is due within {@code horizon} of the present; time then stands
     * at the last event.
     */
    void settle(Duration horizon);

    /** Shows {@code instant} from now on, earlier or later, without letting anything happen: for restoring a snapshot. */
    void reset(Instant instant);

    /** Stops driving. */
    @Override
    void close();
}
