package dev.tidings.mock.world;

import dev.tidings.mock.time.Agenda;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.time.SimulatedClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of one server and the one lock under which it changes.
 *
 * <p>For the maintainer: a command (an API call, a due event, a webhook's answer) runs alone under {@code lock}; it reads
 * tables, draws time, SIDs and chance, and collects effects in its {@link Transaction}; if it returns, the effects happen
 * in order, still under the lock; if it throws, none do. Readers take no lock: tables are concurrent and values immutable.
 * Nothing waits under the lock. The same seed and the same commands in the same order give the same state.
 */
public final class World implements Agenda, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(World.class);

    /** Taking the lock costs about as much as an event; so many events take some 30 microseconds. */
    private static final int AT_ONCE = 32;

    private record Happening<P>(EventKind<P> kind, P payload) implements Command<Boolean> {
        @Override
        public Boolean run(Transaction tx) {
            kind.happen(tx, payload);
            return true;
        }

        Snapshot.@Nullable Event saved(long atMillis) {
            Object kept = kind.save(payload);
            return kept == null ? null : new Snapshot.Event(atMillis, kind.name(), kept);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final SimulatedClock clock;
    private final EventQueue<Happening<?>> queue = new EventQueue<>();
    private final Map<String, Table<?>> tables = new ConcurrentHashMap<>();
    private final Map<String, EventKind<?>> kinds = new ConcurrentHashMap<>();
    private final Map<String, Part<?>> parts = new ConcurrentHashMap<>();
    private final List<Runnable> errandWaits = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> errandHolds = new CopyOnWriteArrayList<>();
    private final List<BooleanSupplier> errandEnds = new CopyOnWriteArrayList<>();
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

    /** Lets snapshots hold {@code part}. */
    public <S> Part<S> keep(Part<S> part) {
        if (parts.putIfAbsent(part.name(), part) != null) {
            throw new IllegalStateException("part " + part.name() + " exists");
        }
        return part;
    }

    /** The tables by name. */
    public Map<String, Table<?>> tables() {
        return Map.copyOf(tables);
    }

    /** The event kinds by name. */
    public Map<String, EventKind<?>> kinds() {
        return Map.copyOf(kinds);
    }

    /** The parts by name. */
    public Map<String, Part<?>> parts() {
        return Map.copyOf(parts);
    }

    /** How many things are due, now or later. */
    public int due() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the clock wait with {@code waiter} for errands under way before it moves on. */
    public void onAwaitErrands(Runnable waiter) {
        errandWaits.add(waiter);
    }

    /**
     * Lets errands be held back with {@code hold} while the events of one virtual instant happen, and let go afterwards: what
     * comes of an errand must not depend on how many of these events are faster than it.
     */
    public void onHoldErrands(Consumer<Boolean> hold) {
        errandHolds.add(hold);
    }

    /**
     * Lets errands under way be given up with {@code end} before another state is restored. It is called under the lock, does
     * not wait, and says whether they have ended: if not, the world awaits errands without the lock and asks again.
     */
    public void onEndErrands(BooleanSupplier end) {
        errandEnds.add(end);
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

    /**
     * Runs {@code command} alone; its effects happen before this returns, or not at all if it throws.
     *
     * @throws IllegalStateException if called from within a command, which has a transaction already
     */
    public <T> T run(Command<T> command) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a command is under way on this thread: use its transaction");
        }
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
            long next = queue.nextMillis();
            return next == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void runDue(Instant limit) {
        long limitMillis = limit.toEpochMilli();
        boolean holds = clock.virtual();
        errandHolds.forEach(hold -> hold.accept(holds));
        try {
            while (runSomeDue(limitMillis)) {
                // the lock is given up now and then, so that a long run does not hold up callers
            }
        } finally {
            errandHolds.forEach(hold -> hold.accept(false));
        }
    }

    /** Runs up to {@link #AT_ONCE} events; whether there may be more. */
    private boolean runSomeDue(long limitMillis) {
        lock.lock();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                EventQueue.Due<Happening<?>> due = queue.pollUntil(limitMillis);
                if (due == null) {
                    return false;
                }
                happen(due);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void happen(EventQueue.Due<Happening<?>> due) {
        try {
            runAt(Instant.ofEpochMilli(due.atMillis()), due.event());
        } catch (RuntimeException failure) {
            // Time goes on for everything else.
            LOG.error("event {} failed; please report this", due.event().kind(), failure);
        }
    }

    @Override
    public void awaitErrands() {
        errandWaits.forEach(Runnable::run);
    }

    <P> void enqueue(long millis, EventKind<P> kind, P payload) {
        queue.add(millis, new Happening<>(kind, payload));
        clock.alarm(millis);
    }

    /** All that is known now. Errands under way (webhooks) are not in it; await them first where that matters. */
    public Snapshot snapshot() {
        lock.lock();
        try {
            Map<String, List<Snapshot.Entry>> rows = new TreeMap<>();
            tables.forEach((name, table) -> rows.put(name, table.entries()));
            List<Snapshot.Event> due = new ArrayList<>(queue.size());
            for (EventQueue.Due<Happening<?>> each : queue.entries()) {
                Snapshot.Event kept = each.event().saved(each.atMillis());
                if (kept != null) {
                    due.add(kept);
                }
            }
            Map<String, Object> kept = new TreeMap<>();
            parts.forEach((name, part) -> kept.put(name, part.saved()));
            return new Snapshot(clock.now(), last, sids.state(), chance.state(), rank, rows, due, kept);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets everything and goes on from {@code snapshot}: the same commands then have the same results as they had after
     * it was taken. Tables and parts that it does not name are emptied or left as they are. Rows held from before are dead.
     *
     * @throws IllegalArgumentException if it names a table, event kind or part that does not exist, or holds what none of
     *     them can; nothing has changed then
     */
    public void restore(Snapshot snapshot) {
        known("table", snapshot.tables().keySet(), tables);
        known("part", snapshot.parts().keySet(), parts);
        known("event kind", snapshot.due().stream().map(Snapshot.Event::kind).toList(), kinds);
        while (!restoreIfErrandsEnd(snapshot)) {
            awaitErrands();
        }
    }

    /** Nothing of the former world may run into the restored one: no webhook, and no answer to one. */
    private boolean restoreIfErrandsEnd(Snapshot snapshot) {
        lock.lock();
        try {
            boolean ended = true;
            for (BooleanSupplier each : errandEnds) {
                ended &= each.getAsBoolean();
            }
            if (ended) {
                replaceOrKeep(snapshot);
            }
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** What does not fit is found out only on the way: a row without a key, a part that means nothing to its room. */
    private void replaceOrKeep(Snapshot snapshot) {
        Snapshot before = snapshot();
        try {
            replaceAll(snapshot);
            // A part may take what it cannot give back.
            snapshot();
        } catch (RuntimeException unfit) {
            replaceAll(before);
            throw new IllegalArgumentException("the snapshot is none of this server: " + unfit, unfit);
        }
    }

    private void replaceAll(Snapshot snapshot) {
        sids.state(snapshot.sids());
        chance.state(snapshot.chance());
        rank = snapshot.rank();
        last = snapshot.last();
        tables.forEach((name, table) -> table.restore(snapshot.tables().getOrDefault(name, List.of())));
        queue.clear();
        clock.reset(snapshot.now());
        for (Snapshot.Event each : snapshot.due()) {
            enqueue(each, kinds.get(each.kind()));
        }
        snapshot.parts().forEach((name, saved) -> {
            Part<?> part = parts.get(name);
            if (part != null) {
                part.restored(saved);
            }
        });
    }

    private <P> void enqueue(Snapshot.Event event, @Nullable EventKind<P> kind) {
        P payload = kind == null ? null : kind.restore(event.payload());
        if (kind != null && payload != null) {
            queue.add(event.atMillis(), new Happening<>(kind, payload));
            clock.alarm(event.atMillis());
        }
    }

    private static void known(String what, Collection<String> names, Map<String, ?> known) {
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException(
                        "the snapshot names the " + what + " \"" + name + "\", which this server does not have");
            }
        }
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
