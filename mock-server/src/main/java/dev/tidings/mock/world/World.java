package dev.tidings.mock.world;

import dev.tidings.mock.time.Agenda;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.time.SimulatedClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The state of one server and the one lock under which it changes.
 *
 * <p>For the maintainer: a command (an API call, a due event, a webhook's answer) runs alone under {@code lock}; it reads
 * tables, draws time, SIDs and chance, and collects effects in its {@link Transaction}; if it returns, the effects happen
 * in order, still under the lock; if it throws, none do. Readers take no lock: tables are concurrent and values immutable.
 * Nothing waits under the lock. The same seed and the same commands in the same order give the same state.
 */
public final class World implements Agenda, AutoCloseable {
    private record Happening<P>(EventKind<P> kind, P payload) {
        void happen(Transaction tx) {
            kind.handler().happen(tx, payload);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final SimulatedClock clock;
    private final EventQueue<Happening<?>> queue = new EventQueue<>();
    private final Map<String, Table<?>> tables = new ConcurrentHashMap<>();
    private final Map<String, EventKind<?>> kinds = new ConcurrentHashMap<>();
    private final List<Runnable> errandWaits = new CopyOnWriteArrayList<>();
    private final ChangeFeed feed = new ChangeFeed();
    private final long seed;
    private final Randomness sids;
    private final Randomness chance;
    private long rank;
    private Instant last = Instant.MIN;

    /** An empty world at {@code clock}'s time, with randomness from {@code seed}. */
    public World(SimulatedClock clock, long seed) {
        this.clock = clock;
        this.seed = seed;
        this.sids = new Randomness(seed);
        this.chance = new Randomness(~seed);
    }

    /** A new table; {@code scope} names what its lists are taken over, such as the account. */
    public <V> Table<V> table(String name, Class<V> type, Function<V, String> key, Function<V, String> scope) {
        Table<V> table = new Table<>(name, type, key, scope);
        if (tables.putIfAbsent(name, table) != null) {
            throw new IllegalStateException("table " + name + " exists");
        }
        return table;
    }

    /** Makes {@code kind} known, so that a restored snapshot can name it. */
    public <P> EventKind<P> register(EventKind<P> kind) {
        if (kinds.putIfAbsent(kind.name(), kind) != null) {
            throw new IllegalStateException("event kind " + kind.name() + " exists");
        }
        return kind;
    }

    /** Lets the clock wait with {@code waiter} for errands under way before it moves on. */
    public void onAwaitErrands(Runnable waiter) {
        errandWaits.add(waiter);
    }

    /** Starts the clock. */
    public void start() {
        clock.start(this);
    }

    /** The clock. */
    public SimulatedClock clock() {
        return clock;
    }

    /** The seed of all randomness. */
    public long seed() {
        return seed;
    }

    /** What happened, for observers. */
    public ChangeFeed feed() {
        return feed;
    }

    /** Runs {@code command} alone; its effects happen before this returns, or not at all if it throws. */
    public <T> T run(Command<T> command) {
        lock.lock();
        try {
            return runAt(clock.now(), command);
        } finally {
            lock.unlock();
        }
    }

    private <T> T runAt(Instant at, Command<T> command) {
        if (at.isAfter(last)) {
            last = at;
        }
        Transaction tx = new Transaction(this, last);
        T answer = command.run(tx);
        tx.commit();
        return answer;
    }

    @Override
    public Optional<Instant> nextDue() {
        lock.lock();
        try {
            return queue.next();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void runDue(Instant limit) {
        while (runOneDue(limit)) {
            // the lock is given up between events, so that a long run does not hold up callers
        }
    }

    private boolean runOneDue(Instant limit) {
        lock.lock();
        try {
            EventQueue.Due<Happening<?>> due = queue.pollUntil(limit);
            if (due == null) {
                return false;
            }
            runAt(Instant.ofEpochMilli(due.atMillis()), tx -> {
                due.event().happen(tx);
                return true;
            });
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void awaitErrands() {
        errandWaits.forEach(Runnable::run);
    }

    <P> void enqueue(Instant at, EventKind<P> kind, P payload) {
        queue.add(at, new Happening<>(kind, payload));
        clock.alarm(at);
    }

    Randomness sids() {
        return sids;
    }

    Randomness chance() {
        return chance;
    }

    long nextRank() {
        return ++rank;
    }

    @Override
    public void close() {
        clock.close();
    }
}
