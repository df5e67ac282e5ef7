package dev.tidings.mock.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes by itself, {@code speed} simulated seconds a real one. One daemon thread sleeps until the next event is
 * due. {@link #advanceTo} jumps ahead: what lies between happens at once, in order.
 */
public final class RealClock implements SimulatedClock {
    /** What {@code wakeAt} is while the driver looks around: whatever is added then must make it look again. */
    private static final long AWAKE = Long.MAX_VALUE;

    /** Long enough to be for ever, short enough not to overflow when divided by a small speed. */
    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

    private final double speed;
    private final long startedNanos = System.nanoTime();

    /** The simulated instant at {@code startedNanos}; moves when somebody jumps, which is done under this monitor. */
    private volatile Instant origin;

    /** The millisecond at which the driver, now sleeping, wakes by itself. */
    private volatile long wakeAt = AWAKE;

    private volatile boolean closed;
    private volatile @Nullable Thread driver;
    private volatile @Nullable Agenda agenda;

    /** A clock that shows {@code start} now and runs at {@code speed}. */
    public RealClock(Instant start, double speed) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed must be a positive number, was " + speed);
        }
        this.origin = start;
        this.speed = speed;
    }

    @Override
    public Instant now() {
        return origin.plusNanos((long) ((System.nanoTime() - startedNanos) * speed));
    }

    @Override
    public boolean virtual() {
        return false;
    }

    @Override
    public void start(Agenda agenda) {
        this.agenda = agenda;
        Thread thread = new Thread(() -> drive(agenda), "tidings-clock");
        thread.setDaemon(true);
        driver = thread;
        thread.start();
    }

    @Override
    public void alarm(long atMillis) {
        // Called under the world's lock: takes no lock itself. The driver says that it is awake before it looks, so
        // either
        // it sees what was added, or it is unparked, or it wakes in time anyway.
        if (atMillis < wakeAt) {
            LockSupport.unpark(driver);
        }
    }

    private void drive(Agenda driven) {
        while (!closed) {
            wakeAt = AWAKE;
            driven.runDue(now());
            Instant next = driven.nextDue().orElse(null);
            Duration sleep = next == null ? LONGEST_SLEEP : Duration.between(now(), next);
            if (sleep.compareTo(LONGEST_SLEEP) > 0) {
                sleep = LONGEST_SLEEP;
            }
            double nanos = Math.ceil(sleep.toNanos() / speed);
            if (nanos > 0) {
                wakeAt = now().plus(sleep).toEpochMilli();
                LockSupport.parkNanos(this, (long) Math.min(nanos, Long.MAX_VALUE));
            }
        }
    }

    @Override
    public void advanceTo(Instant target) {
        synchronized (this) {
            Instant now = now();
            if (target.isBefore(now)) {
                throw new IllegalArgumentException("time cannot go back from " + now + " to " + target);
            }
            SimulatedClock.requireInRange(target);
            jump(now, target);
        }
        catchUp(target);
    }

    /** Lets happen what is due at {@code target} at the latest, and what its errands lead to by then. */
    private void catchUp(Instant target) {
        Agenda driven = agenda;
        if (driven == null) {
            return;
        }
        Instant next;
        do {
            driven.runDue(target);
            driven.awaitErrands();
            next = driven.nextDue().orElse(null);
        } while (next != null && !next.isAfter(target) && !closed);
    }

    @Override
    public void settle(Duration horizon) {
        Agenda driven = agenda;
        while (driven != null && !closed) {
            driven.awaitErrands();
            Instant next = driven.nextDue().orElse(null);
            if (next == null || next.isAfter(now().plus(horizon))) {
                return;
            }
            synchronized (this) {
                Instant now = now();
                if (next.isAfter(now)) {
                    jump(now, next);
                }
            }
            catchUp(next);
        }
    }

    @Override
    public synchronized void reset(Instant instant) {
        jump(now(), instant);
    }

    private void jump(Instant now, Instant target) {
        synchronized (this) {
            origin = origin.plus(Duration.between(now, target));
        }
        LockSupport.unpark(driver);
    }

    @Override
    public void close() {
        closed = true;
        Thread thread = driver;
        if (thread != null && thread != Thread.currentThread()) {
            LockSupport.unpark(thread);
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
