package dev.tidings.mock.world;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where observers hear what happened: each change once, in order, under the world's lock. Observers must be quick. */
public final class ChangeFeed {
    private final List<Consumer<Change>> observers = new CopyOnWriteArrayList<>();

    /** Adds {@code observer}; run the answer to take it away again. */
    public Runnable observe(Consumer<Change> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    boolean observed() {
        return !observers.isEmpty();
    }

    void publish(Change change) {
        for (Consumer<Change> each : observers) {
            each.accept(change);
        }
    }
}
