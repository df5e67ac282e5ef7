package dev.tidings.mock.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one scope by rank.
 *
 * <p>For the maintainer: a sorted list cut into blocks, because that is both smaller and faster here than a tree or a skip
 * list. Nearly every row comes in at one of two places, the top or just below the rows that wait there, so blocks are cut
 * where a row comes in rather than in the middle, and fill up from there. Everything happens under this object's monitor,
 * which is held for a few array accesses; who reads takes a handful of rows at a time and goes on from the last rank, so
 * that reading a long list stops nobody. Ranks are unique in a scope.
 */
final class RankedRows<V> {
    private static final int MOST_IN_BLOCK = 256;
    private static final int FIRST_HANDFUL = 16;
    private static final int LARGE_HANDFUL = 256;

    /** Rows with their ranks as of now, the lowest first. */
    private static final class Block<V> {
        long[] ranks;
        Row<V>[] rows;
        int size;

        Block(int capacity) {
            ranks = new long[capacity];
            rows = array(capacity);
        }

        @SuppressWarnings("unchecked") // Java cannot make an array of a generic type
        private static <V> Row<V>[] array(int capacity) {
            return (Row<V>[]) new Row<?>[capacity];
        }

        /** The first place whose rank is at least {@code rank}. */
        int place(long rank) {
            int low = 0;
            int high = size;
            if (size > 0 && ranks[size - 1] < rank) {
                return size;
            }
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ranks[middle] < rank) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        void insert(int place, long rank, Row<V> row) {
            if (size == ranks.length) {
                grow(Math.min(MOST_IN_BLOCK, size * 2));
            }
            System.arraycopy(ranks, place, ranks, place + 1, size - place);
            System.arraycopy(rows, place, rows, place + 1, size - place);
            ranks[place] = rank;
            rows[place] = row;
            size++;
        }

        private void grow(int capacity) {
            Block<V> larger = new Block<>(capacity);
            System.arraycopy(ranks, 0, larger.ranks, 0, size);
            System.arraycopy(rows, 0, larger.rows, 0, size);
            ranks = larger.ranks;
            rows = larger.rows;
        }

        @SuppressWarnings("NullAway") // a place beyond size holds nothing, and nobody looks there
        void remove(int place) {
            size--;
            System.arraycopy(ranks, place + 1, ranks, place, size - place);
            System.arraycopy(rows, place + 1, rows, place, size - place);
            rows[size] = null;
        }

        /** Moves everything from {@code place} on into a new block. */
        @SuppressWarnings("NullAway") // as above
        Block<V> cut(int place) {
            Block<V> upper = new Block<>(MOST_IN_BLOCK);
            upper.size = size - place;
            System.arraycopy(ranks, place, upper.ranks, 0, upper.size);
            System.arraycopy(rows, place, upper.rows, 0, upper.size);
            Arrays.fill(rows, place, size, null);
            size = place;
            return upper;
        }
    }

    /** None is empty; the lowest ranks first. */
    private final List<Block<V>> blocks = new ArrayList<>(1);

    private int size;

    synchronized int size() {
        return size;
    }

    synchronized void insert(long rank, Row<V> row) {
        size++;
        if (blocks.isEmpty()) {
            blocks.add(new Block<>(2));
        }
        int at = Math.max(0, blockOf(rank));
        Block<V> block = blocks.get(at);
        int place = block.place(rank);
        if (block.size == MOST_IN_BLOCK) {
            if (place < block.size) {
                blocks.add(at + 1, block.cut(Math.max(1, place)));
                place = block.place(rank);
            } else {
                block = new Block<>(MOST_IN_BLOCK);
                blocks.add(at + 1, block);
                place = 0;
            }
        }
        block.insert(place, rank, row);
    }

    /** Removes {@code row}, which stands at {@code rank}; whether it did. */
    synchronized boolean remove(long rank, Row<V> row) {
        int at = blockOf(rank);
        if (at < 0) {
            return false;
        }
        Block<V> block = blocks.get(at);
        int place = block.place(rank);
        if (place == block.size || !block.rows[place].equals(row)) {
            return false;
        }
        block.remove(place);
        if (block.size == 0) {
            blocks.remove(at);
        }
        size--;
        return true;
    }

    /** The last block that begins at or below {@code rank}; -1 if all begin above. */
    private int blockOf(long rank) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).ranks[0] <= rank) {
            return last;
        }
        int low = 0;
        int high = last + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).ranks[0] <= rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Up to {@code most} rows with their ranks, from the nearest below {@code rank} downwards. */
    private synchronized Block<V> below(long rank, int most) {
        Block<V> taken = new Block<>(most);
        int at = blockOf(rank - 1);
        for (; at >= 0 && taken.size < most; at--) {
            Block<V> block = blocks.get(at);
            for (int place = block.place(rank) - 1; place >= 0 && taken.size < most; place--) {
                taken.insert(taken.size, block.ranks[place], block.rows[place]);
            }
        }
        return taken;
    }

    /** Up to {@code most} rows with their ranks, from the nearest above {@code rank} upwards. */
    private synchronized Block<V> above(long rank, int most) {
        Block<V> taken = new Block<>(most);
        int at = Math.max(0, blockOf(rank));
        for (; at < blocks.size() && taken.size < most; at++) {
            Block<V> block = blocks.get(at);
            for (int place = block.place(rank + 1); place < block.size && taken.size < most; place++) {
                taken.insert(taken.size, block.ranks[place], block.rows[place]);
            }
        }
        return taken;
    }

    /** The values below {@code rank}, the highest first. */
    Iterable<V> downwards(long rank) {
        return () -> new Walk(rank, false);
    }

    /** The values above {@code rank}, the lowest first. */
    Iterable<V> upwards(long rank) {
        return () -> new Walk(rank, true);
    }

    private final class Walk implements Iterator<V> {
        private final boolean up;
        private long last;
        private @Nullable Block<V> handful;
        private int next;
        private boolean ended;

        Walk(long from, boolean up) {
            this.last = from;
            this.up = up;
        }

        @Override
        public boolean hasNext() {
            Block<V> taken = handful;
            if (!ended && (taken == null || next == taken.size)) {
                int most = taken == null ? FIRST_HANDFUL : LARGE_HANDFUL;
                // What is not full was the last: most lists are short, and their end is not worth another look.
                ended = taken != null && taken.size < taken.ranks.length;
                if (!ended) {
                    taken = up ? above(last, most) : below(last, most);
                    handful = taken;
                    next = 0;
                    ended = taken.size == 0;
                }
            }
            return !ended;
        }

        @Override
        public V next() {
            Block<V> taken = hasNext() ? handful : null;
            if (taken == null) {
                throw new NoSuchElementException();
            }
            last = taken.ranks[next];
            return taken.rows[next++].value();
        }
    }
}
