package dev.tidings.core;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits between attempts. A test gives one that does not. */
public interface Sleeper {
    /** Returns when {@code wait} has passed. */
    void sleep(Duration wait) throws InterruptedException;

    /** Completes when {@code wait} has passed; holds no thread meanwhile. */
    CompletableFuture<Void> after(Duration wait);

    /** Waits for real. */
    static Sleeper system() {
        return new Sleeper() {
            @Override
            public void sleep(Duration wait) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            }

            @Override
            public CompletableFuture<Void> after(Duration wait) {
                CompletableFuture<Void> passed = new CompletableFuture<>();
                CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS)
                        .execute(() -> passed.complete(null));
                return passed;
            }
        };
    }
}
