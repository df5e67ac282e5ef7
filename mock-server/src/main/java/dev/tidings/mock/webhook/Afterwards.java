package dev.tidings.mock.webhook;

/** Where work is handed over that follows a command and needs commands of its own, as after an answer of an application. */
@FunctionalInterface
public interface Afterwards {
    /**
     * Runs {@code work} soon, outside of the world's lock, before time moves on; or {@code onDrop} if the server is reset or
     * closed before. Never waits, so that it may be called under the lock.
     */
    void run(Runnable work, Runnable onDrop);
}
