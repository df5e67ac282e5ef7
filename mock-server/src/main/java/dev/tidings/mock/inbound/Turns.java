package dev.tidings.mock.inbound;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets answers take effect in the order in which they were asked for, though applications answer side by side: on a virtual
 * clock the same calls are to give the same. Safe for threads; whoever answers may have to do what others left behind.
 */
final class Turns {
    /** Whose answers are awaited, in the order in which they were asked for. Guarded by this object, as the others are. */
    private final Set<String> asked = new LinkedHashSet<>();

    private final Map<String, Runnable> ready = new HashMap<>();
    private boolean draining;

    /** {@code who} is asked, and has its turn behind all that were asked before. */
    synchronized void ask(String who) {
        asked.add(who);
    }

    /** {@code who} has answered, and {@code effect} is what comes of it: when it is its turn, or at once if it has none. */
    void answered(String who, Runnable effect) {
        boolean inTurn;
        synchronized (this) {
            inTurn = asked.contains(who);
            if (inTurn) {
                ready.put(who, effect);
            }
        }
        if (inTurn) {
            drain();
        } else {
            effect.run();
        }
    }

    /** Nothing more comes of {@code who}. */
    void done(String who) {
        synchronized (this) {
            asked.remove(who);
        }
        drain();
    }

    private void drain() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } finally {
                ended();
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = draining || asked.isEmpty()
                ? null
                : ready.remove(asked.iterator().next());
        draining |= next != null;
        return next;
    }

    private synchronized void ended() {
        draining = false;
    }

    /** Nobody is asked any more. */
    synchronized void clear() {
        asked.clear();
        ready.clear();
    }
}
