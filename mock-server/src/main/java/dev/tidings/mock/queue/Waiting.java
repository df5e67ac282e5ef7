package dev.tidings.mock.queue;

import dev.tidings.mock.world.Row;
import org.jspecify.annotations.Nullable;

/**
 * One message that waits.
 *
 * @param <V> the message
 */
final class Waiting<V> {
    final Row<V> row;
    final Passage passage;

    /** The last instant at which it may leave, milliseconds since the epoch. */
    final long deadline;

    /** Grows with each that comes; equal deadlines pass in this order, and so all of it can be sorted anew. */
    final long number;

    /** Keeps the order of its sender. */
    final Lane<V> lane;

    /** The queue that it is for; in it, or behind one of its own sender in another queue. */
    final SendQueue<V> queue;

    /** Its place in the queue; null while it stands in its lane. */
    @Nullable
    Share<V> place;

    /** Whether it has left, one way or another; it then may still lie in some list, and is passed over there. */
    boolean gone;

    Waiting(Row<V> row, Passage passage, long deadline, long number, Lane<V> lane, SendQueue<V> queue) {
        this.row = row;
        this.passage = passage;
        this.deadline = deadline;
        this.number = number;
        this.lane = lane;
        this.queue = queue;
    }
}
