package dev.tidings.mock.world;

/**
 * A kind of thing that can become due. The payload is data (a record or a string), never a closure, so that what is due
 * survives a snapshot.
 *
 * @param name unique in the world, such as {@code message.sent}
 * @param payload the payload's type
 * @param handler what happens when it is due
 * @param <P> the payload
 */
public record EventKind<P>(String name, Class<P> payload, Handler<P> handler) {
    /**
     * Runs under the world's lock as a command of its own.
     *
     * @param <P> the payload
     */
    @FunctionalInterface
    public interface Handler<P> {
        /** Lets it happen. */
        void happen(Transaction tx, P payload);
    }
}
