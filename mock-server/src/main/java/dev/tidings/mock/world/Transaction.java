package dev.tidings.mock.world;

import dev.tidings.mock.time.EventQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one command sees and wants. Effects are collected and applied together when the command returns; until then tables
 * show the state before it. Used by the thread that holds the world's lock, and not after the command.
 */
public final class Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private record Insertion(Row<?> row) implements Runnable {
        @Override
        public void run() {
            insert(row);
        }

        private static <V> void insert(Row<V> row) {
            row.table.insert(row);
        }
    }

    private final World world;
    private final Instant now;
    private final long nowMillis;
    private final List<Runnable> effects = new ArrayList<>(6);

    /** Whether the effects are happening. */
    private boolean committing;

    /** Made when there is one: most commands have none, and commands are what a server makes most of. */
    private @Nullable List<Runnable> errands;

    Transaction(World world, Instant now) {
        this.world = world;
        this.now = now;
        this.nowMillis = EventQueue.millis(now);
    }

    /** The instant at which the command happens. */
    public Instant now() {
        return now;
    }

    /** The instant at which the command happens in milliseconds since the epoch, rounded up: what is due now is due then. */
    public long nowMillis() {
        return nowMillis;
    }

    /** A new SID: {@code prefix} and 32 hexadecimal digits. */
    public String newSid(String prefix) {
        return world.sids().sid(prefix);
    }

    /** Chance, from the world's seed. Not for SIDs, so that drawing more or less of it leaves SIDs as they were. */
    public RandomGenerator chance() {
        return world.chance();
    }

    /** A number greater than any given out before: the natural rank of something new. */
    public long nextRank() {
        return world.nextRank();
    }

    /** Inserts {@code value} as the newest of its scope. */
    public <V> Row<V> insert(Table<V> table, V value) {
        return insert(table, value, nextRank());
    }

    /**
     * Inserts {@code value} at {@code rank}, which no other row of its scope may have.
     *
     * @throws IllegalStateException if its key is taken
     */
    public <V> Row<V> insert(Table<V> table, V value, long rank) {
        Row<V> row = new Row<>(table, value, rank);
        if (table.row(row.key) != null || inserts(row)) {
            throw new IllegalStateException("table " + table.name() + " already holds " + row.key);
        }
        effects.add(new Insertion(row));
        return row;
    }

    private boolean inserts(Row<?> row) {
        for (Runnable each : effects) {
            if (each instanceof Insertion other && other.row.table.equals(row.table) && other.row.key.equals(row.key)) {
                return true;
            }
        }
        return false;
    }

    /** Inserts {@code value} as the newest of its scope, or replaces what has its key and must have its scope. */
    public <V> void put(Table<V> table, V value) {
        Row<V> row = table.row(table.key(value));
        if (row == null) {
            insert(table, value);
        } else {
            replace(row, value);
        }
    }

    /** Replaces the value of {@code row}; key and scope must stay the same. */
    public <V> void replace(Row<V> row, V value) {
        effects.add(() -> row.set(value));
    }

    /**
     * Replaces the value of {@code row} by one of another scope, where it is the newest; the key must stay the same.
     *
     * @return the row that it has from then on
     */
    public <V> Row<V> move(Row<V> row, V value) {
        Row<V> moved = new Row<>(row.table, value, nextRank());
        effects.add(() -> {
            row.table.delete(row);
            row.table.insert(moved);
        });
        return moved;
    }

    /** Moves {@code row} to {@code rank} among its scope. */
    public <V> void rerank(Row<V> row, long rank) {
        effects.add(() -> row.table.rerank(row, rank));
    }

    /** Removes {@code row}. */
    public <V> void delete(Row<V> row) {
        effects.add(() -> row.table.delete(row));
    }

    /** Lets {@code kind} happen with {@code payload} after {@code delay}. */
    public <P> void schedule(Duration delay, EventKind<P> kind, P payload) {
        scheduleAt(now.plus(delay), kind, payload);
    }

    /** Lets {@code kind} happen with {@code payload} at {@code at}; at once, but after this command, if that is past. */
    public <P> void scheduleAt(Instant at, EventKind<P> kind, P payload) {
        scheduleAt(EventQueue.millis(at), kind, payload);
    }

    /** As {@link #scheduleAt(Instant, EventKind, Object)}, in milliseconds since the epoch. */
    public <P> void scheduleAt(long atMillis, EventKind<P> kind, P payload) {
        if (committing) {
            world.enqueue(atMillis, kind, payload);
        } else {
            effects.add(() -> world.enqueue(atMillis, kind, payload));
        }
    }

    /**
     * Lets {@code effect} happen in its place among the other effects: a change of what a room keeps outside of tables. It must
     * not fail; it may schedule.
     */
    public void apply(Runnable effect) {
        effects.add(effect);
    }

    /** Tells observers, once the effects stand. */
    public void publish(String topic, Object value) {
        if (world.feed().observed()) {
            onCommit(() -> world.feed().publish(new Change(now, topic, value)));
        }
    }

    /**
     * Runs {@code errand} when the effects stand, still under the lock and in the order of commits. It must only hand work
     * over (queue a webhook), never wait.
     */
    public void onCommit(Runnable errand) {
        List<Runnable> present = errands;
        if (present == null) {
            present = new ArrayList<>(2);
            errands = present;
        }
        present.add(errand);
    }

    void commit() {
        committing = true;
        for (Runnable effect : effects) {
            effect.run();
        }
        List<Runnable> wanted = errands;
        if (wanted == null) {
            return;
        }
        for (Runnable errand : wanted) {
            try {
                errand.run();
            } catch (RuntimeException failure) {
                // What has happened stands, whoever fails to hear of it.
                LOG.error("an errand of a finished command failed; please report this", failure);
            }
        }
    }
}
