package dev.tidings.mock.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What is due, ordered by instant and then by the order of arrival. Not safe for threads: its owner holds the world's lock.
 *
 * @param <E> what is due
 */
public final class EventQueue<E> {
    /**
     * One entry.
     *
     * @param atMillis when it is due, milliseconds since the epoch
     * @param sequence its place among those due at the same instant
     * @param event what is due
     */
    public record Due<E>(long atMillis, long sequence, E event) {}

    private final PriorityQueue<Due<E>> queue =
            new PriorityQueue<>(Comparator.<Due<E>>comparingLong(Due::atMillis).thenComparingLong(Due::sequence));
    private long sequence;

    /** Adds {@code event}, due at {@code at}, rounded up to the millisecond. */
    public void add(Instant at, E event) {
        long millis = at.toEpochMilli();
        queue.add(new Due<>(Instant.ofEpochMilli(millis).isBefore(at) ? millis + 1 : millis, sequence++, event));
    }

    /** When the first entry is due. */
    public Optional<Instant> next() {
        Due<E> first = queue.peek();
        return first == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(first.atMillis()));
    }

    /** Removes and returns the first entry due at or before {@code limit}; null if there is none. */
    public @Nullable Due<E> pollUntil(Instant limit) {
        Due<E> first = queue.peek();
        return first == null || first.atMillis() > limit.toEpochMilli() ? null : queue.poll();
    }

    /** How many entries there are. */
    public int size() {
        return queue.size();
    }

    /** All entries in order, for a snapshot. */
    public List<Due<E>> entries() {
        List<Due<E>> all = new ArrayList<>(queue);
        all.sort(queue.comparator());
        return all;
    }

    /** Removes everything. */
    public void clear() {
        queue.clear();
    }
}
