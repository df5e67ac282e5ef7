package dev.tidings.mock.queue;

import dev.tidings.mock.world.Row;
import org.jspecify.annotations.Nullable;

/**
 * A message's place among all that waits: the one that it would get, and from {@link Queues#enter} on the one that it has.
 *
 * @param <V> the message
 */
public final class Place<V> {
    final Passage passage;

    /** Keeps the order of its sender. */
    final Lane<V> lane;

    /** The queue that it is for; in it, or behind one of its own sender in another queue. */
    final SendQueue<V> queue;

    /** What waits; null until it does. */
    @Nullable
    Row<V> row;

    /** The last instant at which it may leave, milliseconds since the epoch. */
    long deadline;

    /** Grows with each that comes; equal deadlines pass in this order, and so all of it can be sorted anew. */
    long number;

    /** Its part of the queue; null while it stands in its lane. */
    @Nullable
    Share<V> share;

    /** Whether it has left, one way or another; it then may still lie in some list, and is passed over there. */
    boolean gone;

    Place(Passage passage, Lane<V> lane, SendQueue<V> queue) {
        this.passage = passage;
        this.lane = lane;
        this.queue = queue;
    }

    Place<V> of(Row<V> waiting, long lastMillis, long rank) {
        row = waiting;
        deadline = lastMillis;
        number = rank;
        return this;
    }

    Row<V> row() {
        Row<V> waiting = row;
        if (waiting == null) {
            throw new IllegalStateException("nobody has this place yet");
        }
        return waiting;
    }

    /** Whether the queue that it is in takes no more. */
    public boolean full() {
        return queue.depth() + passage.segments() > queue.capacity();
    }
}
