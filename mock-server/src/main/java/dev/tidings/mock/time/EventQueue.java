package dev.tidings.mock.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is due, ordered by instant and then by the order of arrival. Not safe for threads: its owner holds the world's lock.
 *
 * <p>For the maintainer: a wheel. Time is cut into windows of 4096 ms. The window in which things are happening, the present
 * one, is laid out with one slot a millisecond and a bit for each slot that holds anything; the entries of every later window
 * lie unsorted in one chain. When the present window is used up and something of the next one is asked for, that chain is
 * laid out, which keeps the order of arrival. So adding and taking cost the same however much is under way. A window is laid
 * out only when one of its entries is taken: whatever is added afterwards is due then or later, never in an earlier window.
 *
 * @param <E> what is due
 */
public final class EventQueue<E> {
    /** One entry. */
    public static final class Due<E> {
        private final long atMillis;
        private final E event;
        private @Nullable Due<E> next;

        private Due(long atMillis, E event) {
            this.atMillis = atMillis;
            this.event = event;
        }

        /** When it is due, milliseconds since the epoch. */
        public long atMillis() {
            return atMillis;
        }

        /** What is due. */
        public E event() {
            return event;
        }
    }

    /** Entries in the order of arrival. */
    private static final class Chain<E> {
        @Nullable
        Due<E> first;

        @Nullable
        Due<E> last;

        long earliest = Long.MAX_VALUE;

        void add(Due<E> entry) {
            Due<E> before = last;
            if (before == null) {
                first = entry;
            } else {
                before.next = entry;
            }
            last = entry;
            earliest = Math.min(earliest, entry.atMillis);
        }

        /** The first entry, which is there no longer; null if there was none. */
        @Nullable
        Due<E> take() {
            Due<E> taken = first;
            if (taken != null) {
                first = taken.next;
                taken.next = null;
                if (first == null) {
                    last = null;
                }
            }
            return taken;
        }
    }

    private static final int BITS = 12;
    private static final int SLOTS = 1 << BITS;

    private final List<Chain<E>> slots = new ArrayList<>(SLOTS);
    private final long[] filled = new long[SLOTS / Long.SIZE];
    private final TreeMap<Long, Chain<E>> later = new TreeMap<>();

    /** Which window is laid out: its start divided by {@link #SLOTS}. */
    private long window = Long.MIN_VALUE;

    /** The instant of what was taken last: nothing is due before it any more. */
    private long floor = Long.MIN_VALUE;

    private int size;

    /** An empty queue. */
    public EventQueue() {
        for (int i = 0; i < SLOTS; i++) {
            slots.add(new Chain<>());
        }
    }

    /** {@code at} in milliseconds, rounded up: nothing happens before its time. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // whole seconds are whole milliseconds
    public static long millis(Instant at) {
        long millis = at.toEpochMilli();
        return at.getNano() % 1_000_000 == 0 ? millis : millis + 1;
    }

    /** Adds {@code event}, due at {@code atMillis}, or when the last entry that was taken was due if that is later. */
    public void add(long atMillis, E event) {
        size++;
        put(new Due<>(Math.max(atMillis, floor), event));
    }

    private void put(Due<E> entry) {
        long in = entry.atMillis >> BITS;
        if (in == window) {
            int slot = (int) entry.atMillis & (SLOTS - 1);
            slots.get(slot).add(entry);
            filled[slot >> 6] |= 1L << slot;
        } else {
            later.computeIfAbsent(in, any -> new Chain<>()).add(entry);
        }
    }

    /** When the first entry is due, milliseconds since the epoch; {@link Long#MAX_VALUE} if there is none. */
    public long nextMillis() {
        int slot = firstSlot();
        if (slot >= 0) {
            return (window << BITS) + slot;
        }
        Map.Entry<Long, Chain<E>> next = later.firstEntry();
        return next == null ? Long.MAX_VALUE : next.getValue().earliest;
    }

    /** Removes and returns the first entry due at or before {@code limitMillis}; null if there is none. */
    public @Nullable Due<E> pollUntil(long limitMillis) {
        long next = nextMillis();
        if (next > limitMillis || size == 0) {
            return null;
        }
        if (next >> BITS != window) {
            layOut(next >> BITS);
        }
        int slot = (int) next & (SLOTS - 1);
        Chain<E> chain = slots.get(slot);
        Due<E> due = chain.take();
        if (chain.first == null) {
            filled[slot >> 6] &= ~(1L << slot);
        }
        floor = next;
        size--;
        return due;
    }

    private void layOut(long next) {
        Chain<E> chain = later.remove(next);
        window = next;
        if (chain != null) {
            for (Due<E> each = chain.take(); each != null; each = chain.take()) {
                put(each);
            }
        }
    }

    /** The first filled slot of the present window; negative if there is none. */
    private int firstSlot() {
        long start = window << BITS;
        // Slots before the floor are empty, so the search may begin there.
        int word = floor >= start ? (int) (floor - start) >> 6 : 0;
        for (; word < filled.length; word++) {
            if (filled[word] != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(filled[word]);
            }
        }
        return -1;
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /** All entries in order, for a snapshot. */
    public List<Due<E>> entries() {
        List<Due<E>> all = new ArrayList<>(size);
        for (Chain<E> each : slots) {
            collect(each, all);
        }
        for (Chain<E> each : later.values()) {
            List<Due<E>> unsorted = new ArrayList<>();
            collect(each, unsorted);
            // A stable sort: those due at the same instant stay in the order of arrival.
            unsorted.sort((a, b) -> Long.compare(a.atMillis, b.atMillis));
            all.addAll(unsorted);
        }
        return all;
    }

    private static <E> void collect(Chain<E> chain, List<Due<E>> all) {
        for (Due<E> each = chain.first; each != null; each = each.next) {
            all.add(each);
        }
    }

    /** Removes everything; time may begin again anywhere. */
    public void clear() {
        for (Chain<E> each : slots) {
            each.first = null;
            each.last = null;
        }
        Arrays.fill(filled, 0);
        later.clear();
        window = Long.MIN_VALUE;
        floor = Long.MIN_VALUE;
        size = 0;
    }
}
