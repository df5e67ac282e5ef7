package dev.tidings.mock.queue;

import java.util.ArrayDeque;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the order of one sender's messages of one service level, whatever queues they are for: as long as some wait in one
 * queue, those behind them that are for another stand here.
 *
 * @param <V> the message
 */
final class Lane<V> {
    /** The queue that its messages wait in; not telling while {@link #count} is 0. */
    @Nullable
    SendQueue<V> queue;

    /** How many wait in that queue. */
    int count;

    /** Those behind them. Empty unless the first of them is for another queue. */
    final ArrayDeque<Place<V>> behind = new ArrayDeque<>(0);

    /** When those behind must have left. */
    final PriorityQueue<Place<V>> deadlines = SendQueue.byDeadline();

    /** Whether {@code next} can go into its queue. */
    boolean opensTo(SendQueue<V> next) {
        return count == 0 || (queue == next && behind.isEmpty());
    }

    void enter(SendQueue<V> next) {
        queue = next;
        count++;
    }

    /** The first of those behind; null if there is none. */
    @Nullable
    Place<V> first() {
        Place<V> first = behind.peekFirst();
        while (first != null && first.gone) {
            behind.removeFirst();
            first = behind.peekFirst();
        }
        return first;
    }
}
