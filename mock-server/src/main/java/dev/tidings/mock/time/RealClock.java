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
    private final double speed;
    private final long startedNanos = System.nanoTime();

    /** The simulated instant at {@code startedNanos}; moves when somebody jumps ahead, which is done under this monitor. */
    private volatile Instant origin;

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
    public void alarm(Instant at) {
        // Called under the world's lock: takes no lock itself. An unpark before the park is not lost.
        LockSupport.unpark(driver);
    }

    private void drive(Agenda driven) {
        while (!closed) {
            driven.runDue(now());
            Instant next = driven.nextDue().orElse(null);
            if (next == null) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(
                        this, (long) (Duration.between(now(), next).toNanos() / speed));
            }
        }
    }

    @Override
    public void advanceTo(Instant target) {
        Agenda driven = agenda;
        synchronized (this) {
            Instant now = now();
            if (target.isBefore(now)) {
                throw new IllegalArgumentException("time cannot go back from " + now + " to " + target);
            }
            origin = origin.plus(Duration.between(now, target));
        }
        if (driven != null) {
            driven.runDue(target);
            driven.awaitErrands();
            driven.runDue(target);
        }
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
            advanceTo(next.isAfter(now()) ? next : now());
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread thread = driver;
        if (thread != null) {
            LockSupport.unpark(thread);
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
