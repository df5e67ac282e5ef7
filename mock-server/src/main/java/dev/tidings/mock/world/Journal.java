package dev.tidings.mock.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * The last entries of something, numbered from 1. Safe for threads.
 *
 * @param <E> an entry
 */
public final class Journal<E> {
    /**
     * An entry with its number.
     *
     * @param number counts from 1, over all entries ever added
     * @param entry what was added
     * @param <E> the entry
     */
    public record Numbered<E>(long number, E entry) {}

    private final int most;
    private final ArrayDeque<Numbered<E>> entries = new ArrayDeque<>();
    private long count;

    private Journal(int most) {
        this.most = most;
    }

    /** A journal that keeps the last {@code most} entries. */
    public static <E> Journal<E> ofLast(int most) {
        return new Journal<>(most);
    }

    /** Adds {@code entry}; the oldest goes if there are too many. */
    public void add(E entry) {
        add(number -> entry);
    }

    /** Adds what {@code entry} makes of its number, and returns it; the oldest goes if there are too many. */
    public synchronized E add(LongFunction<E> entry) {
        count++;
        E added = entry.apply(count);
        if (most == 0) {
            return added;
        }
        if (entries.size() >= most) {
            entries.removeFirst();
        }
        entries.addLast(new Numbered<>(count, added));
        return added;
    }

    /** The entry with {@code number}; empty if there was none as yet or it has gone. */
    public synchronized Optional<E> find(long number) {
        Numbered<E> first = entries.peekFirst();
        if (first == null || number < first.number()) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(each -> each.number() == number)
                .map(Numbered::entry)
                .findFirst();
    }

    /** At most {@code limit} of the entries that {@code wanted} holds for, newest first. */
    public synchronized List<Numbered<E>> newestFirst(int limit, Predicate<E> wanted) {
        List<Numbered<E>> found = new ArrayList<>();
        for (Iterator<Numbered<E>> each = entries.descendingIterator(); each.hasNext() && found.size() < limit; ) {
            Numbered<E> next = each.next();
            if (wanted.test(next.entry())) {
                found.add(next);
            }
        }
        return found;
    }

    /** All entries that are kept, oldest first. */
    public synchronized List<E> entries() {
        return entries.stream().map(Numbered::entry).toList();
    }

    /** How many entries were ever added. */
    public synchronized long count() {
        return count;
    }

    /** Forgets all entries and begins to count again. */
    public synchronized void clear() {
        entries.clear();
        count = 0;
    }
}
