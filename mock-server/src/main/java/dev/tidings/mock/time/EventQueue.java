package dev.tidings.mock.time;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is due, ordered by instant and then by the order of arrival. Not safe for threads: its owner holds the world's lock.
 *
 * <p>For the maintainer: entries due at the same millisecond share one bucket, in the order in which they came; only the
 * distinct milliseconds are kept sorted. A million messages under way fall into a few thousand buckets, so that adding and
 * taking cost the same however many there are.
 *
 * @param <E> what is due
 */
public final class EventQueue<E> {
    /**
     * One entry.
     *
     * @param atMillis when it is due, milliseconds since the epoch
     * @param event what is due
     */
    public record Due<E>(long atMillis, E event) {}

    private final Map<Long, ArrayDeque<E>> buckets = new HashMap<>();
    private final PriorityQueue<Long> instants = new PriorityQueue<>();
    private int size;

    /** {@code at} in milliseconds, rounded up: nothing happens before its time. */
    public static long millis(Instant at) {
        long millis = at.toEpochMilli();
        return Instant.ofEpochMilli(millis).isBefore(at) ? millis + 1 : millis;
    }

    /** Adds {@code event}, due at {@code atMillis}. */
    public void add(long atMillis, E event) {
        Long instant = atMillis;
        ArrayDeque<E> bucket = buckets.get(instant);
        if (bucket == null) {
            bucket = new ArrayDeque<>(4);
            buckets.put(instant, bucket);
            instants.add(instant);
        }
        bucket.add(event);
        size++;
    }

    /** When the first entry is due. */
    public Optional<Instant> next() {
        Long first = instants.peek();
        return first == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(first));
    }

    /** Removes and returns the first entry due at or before {@code limitMillis}; null if there is none. */
    public @Nullable Due<E> pollUntil(long limitMillis) {
        Long first = instants.peek();
        if (first == null || first > limitMillis) {
            return null;
        }
        ArrayDeque<E> bucket = buckets.get(first);
        if (bucket == null) {
            throw new IllegalStateException("no bucket at " + first);
        }
        E event = bucket.remove();
        size--;
        if (bucket.isEmpty()) {
            buckets.remove(first);
            instants.remove();
        }
        return new Due<>(first, event);
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /** All entries in order, for a snapshot. */
    public List<Due<E>> entries() {
        List<Due<E>> all = new ArrayList<>(size);
        for (Long instant : new TreeSet<>(instants)) {
            buckets.getOrDefault(instant, new ArrayDeque<>()).forEach(each -> all.add(new Due<>(instant, each)));
        }
        return all;
    }

    /** Removes everything. */
    public void clear() {
        buckets.clear();
        instants.clear();
        size = 0;
    }
}
