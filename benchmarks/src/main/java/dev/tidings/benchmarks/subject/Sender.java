package dev.tidings.benchmarks.subject;

/** A client that creates a message as its users would, and waits for the answer. */
public interface Sender extends AutoCloseable {
    /** Creates a message; returns what its user gets, so that nothing of it is optimized away. */
    Object send();

    @Override
    void close();
}
