package dev.tidings.mock.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Time that stands still until it is advanced, and visits every due instant on its way. */
public final class VirtualClock implements SimulatedClock {
    /** Held by the one thread that is moving time; others who want to move it wait for their turn. */
    private final ReentrantLock mover = new ReentrantLock();

    private volatile Instant now;
    private volatile @Nullable Agenda agenda;

    /** A clock that stands at {@code start}. */
    public VirtualClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean virtual() {
        return true;
    }

    @Override
    public void start(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public void alarm(long atMillis) {
        // Nobody sleeps here: advanceTo looks at the agenda itself.
    }

    @Override
    public void advanceTo(Instant target) {
        mover.lock();
        try {
            if (target.isBefore(now)) {
                throw new IllegalArgumentException("time cannot go back from " + now + " to " + target);
            }
            SimulatedClock.requireInRange(target);
            while (runNextUpTo(target)) {
                // each round visits one instant
            }
            now = target;
        } finally {
            mover.unlock();
        }
    }

    @Override
    public void settle(Duration horizon) {
        mover.lock();
        try {
            while (runNextUpTo(now.plus(horizon))) {
                // the horizon moves along with time
            }
        } finally {
            mover.unlock();
        }
    }

    /** Visits the next due instant not after {@code limit}; false if there is none and no errand could add one. */
    private boolean runNextUpTo(Instant limit) {
        Agenda driven = agenda;
        if (driven == null) {
            return false;
        }
        driven.awaitErrands();
        Instant next = driven.nextDue().orElse(null);
        if (next == null || next.isAfter(limit)) {
            return false;
        }
        if (next.isAfter(now)) {
            now = next;
        }
        driven.runDue(now);
        driven.awaitErrands();
        return true;
    }

    @Override
    public void reset(Instant instant) {
        // Takes no turn: whoever restores holds the world's lock, and a mover waits for that one.
        now = instant;
    }

    @Override
    public void close() {
        agenda = null;
    }
}
