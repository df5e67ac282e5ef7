package dev.tidings.mock.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Where things run that may take long, so that no event loop waits for them. Its threads are daemons and go when idle. */
public final class SideLane implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "tidings-side-lane-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    private SideLane() {}

    /** A lane without threads as yet. */
    public static SideLane create() {
        return new SideLane();
    }

    /** Runs {@code work} beside the caller; fails as it fails. */
    public <T> CompletableFuture<T> run(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
