package dev.tidings.mock.world;

/**
 * One step of the world: reads tables, decides, and tells the transaction what to change.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface Command<T> {
    /** Runs under the world's lock. If it throws, none of its effects happen. */
    T run(Transaction tx);
}
