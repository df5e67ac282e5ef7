package dev.tidings.mock.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a world knows at one instant. Holds values as they are; a codec at the edge makes bytes of them.
 *
 * @param now the simulated instant
 * @param last the instant of the last command
 * @param sids the state of the randomness behind SIDs
 * @param chance the state of the randomness behind outcomes
 * @param rank the last rank given out
 * @param tables rows by table, the lowest rank first
 * @param due what is due, in order
 * @param parts what rooms keep outside of tables
 */
public record Snapshot(
        Instant now,
        Instant last,
        long sids,
        long chance,
        long rank,
        Map<String, List<Entry>> tables,
        List<Event> due,
        Map<String, Object> parts) {
    /**
     * One row.
     *
     * @param rank its place
     * @param value its value
     */
    public record Entry(long rank, Object value) {}

    /**
     * One thing that is due.
     *
     * @param atMillis when, milliseconds since the epoch
     * @param kind the kind's name
     * @param payload the kind's data
     */
    public record Event(long atMillis, String kind, Object payload) {}
}
