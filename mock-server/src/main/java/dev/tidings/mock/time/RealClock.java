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
    /** What {@code wakeAt} is while the driver is awake: it looks around once more before it sleeps. */
    private static final long AWAKE = Long.MIN_VALUE;

    /** What is due when nothing is. */
    private static final long NEVER = Long.MAX_VALUE;

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
        if (atMillis < wakeAt) {
            LockSupport.unpark(driver);
        }
    }

    /**
     * For the maintainer: nobody is woken who is awake, since that would cost every command a system call. The agenda alarms
     * after it has added something, under the lock under which it says what is due next. So what is added while the driver
     * falls asleep is either seen by its second look or alarms it.
     */
    private void drive(Agenda driven) {
        while (!closed) {
            driven.runDue(now());
            long next = nextMillis(driven);
            wakeAt = next;
            if (nextMillis(driven) >= next) {
                sleepUntil(next);
            }
            wakeAt = AWAKE;
        }
    }

    private static long nextMillis(Agenda driven) {
        return driven.nextDue().map(Instant::toEpochMilli).orElse(NEVER);
    }

    private void sleepUntil(long atMillis) {
        Duration sleep = atMillis == NEVER ? LONGEST_SLEEP : Duration.between(now(), Instant.ofEpochMilli(atMillis));
        if (sleep.compareTo(LONGEST_SLEEP) > 0) {
            sleep = LONGEST_SLEEP;
        }
        double nanos = Math.ceil(sleep.toNanos() / speed);
        if (nanos > 0) {
            LockSupport.parkNanos(this, (long) Math.min(nanos, Long.MAX_VALUE));
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
