package dev.tidings.core;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Waits for nothing, and remembers for how long it did not. */
final class RecordingSleeper implements Sleeper {
    private final List<Duration> slept = new CopyOnWriteArrayList<>();

    public List<Duration> slept() {
        return slept;
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(wait);
    }

    @Override
    public CompletableFuture<Void> after(Duration wait) {
        slept.add(wait);
        return CompletableFuture.completedFuture(null);
    }
}
