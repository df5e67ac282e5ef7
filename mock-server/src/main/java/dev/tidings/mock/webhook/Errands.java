package dev.tidings.mock.webhook;

import dev.tidings.mock.world.World;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what takes real time: the errands of one lane strictly one after the other, lanes side by side on few threads.
 *
 * <p>For the maintainer: {@code monitor} guards all state and is never held while an errand runs, so {@link #run} may be
 * called under the world's lock. An errand counts as under way from {@link #run} until its last word is said, so what it
 * starts in the meantime is counted before it is done, and {@link #await} sees no gap. {@link #end} begins a new
 * generation: older errands lose their connection and are not heard any more; one that is just being heard keeps the world
 * from being restored until it is done. Threads are daemons and go when idle.
 */
final class Errands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** How many connections there may be at once. Our choice: enough to hide slow applications, few enough for any socket limit. */
    private static final int THREADS = 32;

    /** The same for those that a caller of the API waits for: hardly anybody is to wait for another's application. */
    private static final int AWAITED_THREADS = 256;

    private static final long IDLE_SECONDS = 5;

    /**
     * How long an errand that somebody waits for lets those before it in a lane go first. Long enough for applications that
     * answer; one that itself waits for what it is asked about meanwhile is not held up for longer.
     */
    private static final long HEAD_START_MILLIS = 250;

    /** How often {@link #await} looks for errands that errands led to. */
    private static final int MOST_ROUNDS = 20;

    private final Object monitor = new Object();
    private final ThreadPoolExecutor threads = pool(THREADS);
    private final ThreadPoolExecutor awaitedThreads = pool(AWAITED_THREADS);

    /** A lane that has an errand under way. */
    private static final class Lane {
        private final ArrayDeque<Errand> waiting = new ArrayDeque<>(2);
        private Errand first;

        private Lane(Errand first) {
            this.first = first;
        }
    }

    private final Map<String, Lane> lanes = new HashMap<>();

    /** Waiting and running ones, the oldest first. */
    private final Set<Errand> underWay = new LinkedHashSet<>();

    /** Ready to run, but held back. */
    private final ArrayDeque<Errand> held = new ArrayDeque<>();

    private final ThreadLocal<Boolean> own = ThreadLocal.withInitial(() -> false);
    private boolean holding;
    private long count;
    private int beingHeard;
    private boolean closed;

    private Errands() {}

    private static ThreadPoolExecutor pool(int size) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "tidings-webhook-" + NUMBER.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** The errands of {@code world}, which waits for them before time moves on and ends them before it is restored. */
    static Errands of(World world) {
        Errands errands = new Errands();
        world.onAwaitErrands(errands::await);
        world.onHoldErrands(errands::hold);
        world.onEndErrands(errands::end);
        return errands;
    }

    /** One errand, as it sees itself. */
    final class Errand {
        private final @Nullable String lane;
        private final Consumer<Errand> work;
        private final Runnable dropped;
        private final long number;
        private final Executor on;
        private boolean ended;

        /** Whether it took so long that nobody who is waited for lets it go first any more. */
        private boolean slow;

        private @Nullable Closeable connection;

        private Errand(@Nullable String lane, Consumer<Errand> work, Runnable dropped, long number, Executor on) {
            this.lane = lane;
            this.work = work;
            this.dropped = dropped;
            this.number = number;
            this.on = on;
        }

        /** Says what is to be closed if this errand is ended; null if nothing is open. */
        void holds(@Nullable Closeable open) {
            synchronized (monitor) {
                connection = open;
                if (ended) {
                    close(open);
                }
            }
        }

        /** Whether nobody wants to hear of it any more. */
        boolean hasEnded() {
            synchronized (monitor) {
                return ended;
            }
        }

        /** Says {@code word}, unless nobody wants to hear it any more; the world is not restored meanwhile. */
        void say(Runnable word) {
            synchronized (monitor) {
                if (ended) {
                    return;
                }
                beingHeard++;
            }
            try {
                word.run();
            } finally {
                synchronized (monitor) {
                    beingHeard--;
                    monitor.notifyAll();
                }
            }
        }
    }

    /** Runs {@code work} soon, behind what waits in {@code lane}; null for a lane of its own. Never waits. */
    void run(@Nullable String lane, Consumer<Errand> work) {
        run(lane, work, () -> {});
    }

    /** The same, and runs {@code dropped}, which must not wait, if it is given up. */
    void run(@Nullable String lane, Consumer<Errand> work, Runnable dropped) {
        run(lane, work, dropped, threads);
    }

    /**
     * Runs {@code work}, which somebody waits for, and {@code dropped} if it is given up: outside of all locks, so that who
     * waits may go on from there. What is in {@code lane} already goes first, unless that takes a while; what comes into it
     * later does not wait for this.
     */
    void runAwaited(@Nullable String lane, Consumer<Errand> work, Runnable dropped) {
        run(
                null,
                errand -> {
                    if (lane == null || letPass(lane, errand)) {
                        work.accept(errand);
                    }
                },
                () -> goOn(dropped),
                awaitedThreads);
    }

    /** Lets what stands before {@code errand} in {@code lane} go first; false if it is given up meanwhile. */
    private boolean letPass(String lane, Errand errand) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(HEAD_START_MILLIS);
        synchronized (monitor) {
            Lane before = lanes.get(lane);
            while (before != null && before.first.number < errand.number && !before.first.slow && !errand.ended) {
                long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (millis <= 0) {
                    before.first.slow = true;
                } else {
                    try {
                        monitor.wait(millis);
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                        return !errand.ended;
                    }
                }
                before = lanes.get(lane);
            }
            return !errand.ended;
        }
    }

    private void goOn(Runnable dropped) {
        try {
            awaitedThreads.execute(dropped);
        } catch (RejectedExecutionException closedAlready) {
            dropped.run();
        }
    }

    private void run(@Nullable String lane, Consumer<Errand> work, Runnable dropped, Executor on) {
        synchronized (monitor) {
            if (closed) {
                dropped.run();
                return;
            }
            Errand errand = new Errand(lane, work, dropped, ++count, on);
            underWay.add(errand);
            if (lane != null) {
                Lane present = lanes.get(lane);
                if (present != null) {
                    present.waiting.add(errand);
                    return;
                }
                lanes.put(lane, new Lane(errand));
            }
            start(errand);
        }
    }

    private void start(Errand errand) {
        if (holding) {
            held.add(errand);
        } else {
            errand.on.execute(() -> work(errand));
        }
    }

    /** Starts no errand from now on, or all that were held back. */
    void hold(boolean wanted) {
        synchronized (monitor) {
            holding = wanted;
            while (!holding && !held.isEmpty()) {
                start(held.remove());
            }
        }
    }

    private void work(Errand errand) {
        own.set(true);
        try {
            if (!errand.hasEnded()) {
                errand.work.accept(errand);
            }
        } catch (RuntimeException failure) {
            // The lane goes on.
            LOG.error("a webhook or download failed inside the server; please report this", failure);
        } finally {
            done(errand);
        }
    }

    private void done(Errand errand) {
        synchronized (monitor) {
            if (underWay.remove(errand)) {
                next(errand.lane);
            }
            monitor.notifyAll();
        }
    }

    private void next(@Nullable String lane) {
        Lane present = lane == null ? null : lanes.get(lane);
        Errand next = present == null ? null : present.waiting.poll();
        if (present != null && next != null) {
            present.first = next;
            start(next);
        } else if (lane != null) {
            lanes.remove(lane);
        }
    }

    /**
     * Waits until no errand is under way; not on a thread that runs one, which would wait for itself. Where applications keep
     * causing new ones it goes round a few times and then lets time move on.
     */
    void await() {
        if (own.get()) {
            return;
        }
        synchronized (monitor) {
            try {
                for (int round = 0; round < MOST_ROUNDS && !idle(count); round++) {
                    long mark = count;
                    while (!idle(mark)) {
                        monitor.wait();
                    }
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean idle(long mark) {
        return beingHeard == 0 && (underWay.isEmpty() || underWay.iterator().next().number > mark);
    }

    /** Gives up all errands; false if one is just being heard, which cannot be taken back. */
    boolean end() {
        synchronized (monitor) {
            for (Errand each : underWay) {
                each.ended = true;
                each.dropped.run();
                close(each.connection);
            }
            underWay.clear();
            held.clear();
            lanes.clear();
            monitor.notifyAll();
            // Whoever restores from within an errand is that errand.
            return beingHeard == (own.get() ? 1 : 0);
        }
    }

    private static void close(@Nullable Closeable open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException broken) {
                LOG.debug("a connection did not close", broken);
            }
        }
    }

    @Override
    public void close() {
        synchronized (monitor) {
            closed = true;
            end();
        }
        threads.shutdown();
        awaitedThreads.shutdown();
    }
}
