package dev.tidings.mock.world;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that can become due. The payload is data (a record or a string) or a row, never a closure, so that what is
 * due survives a snapshot.
 *
 * @param <P> the payload
 */
public final class EventKind<P> {
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

    /** How a payload is kept in a snapshot. */
    private interface Keeping<P> {
        /** What to keep; null if there is nothing left for it to happen to. */
        @Nullable
        Object save(P payload);

        /** The payload again; null if there is nothing left for it to happen to. */
        @Nullable
        P restore(Object saved);
    }

    private final String name;
    private final Class<?> saved;
    private final Keeping<P> keeping;
    private final Handler<P> handler;

    private EventKind(String name, Class<?> saved, Keeping<P> keeping, Handler<P> handler) {
        this.name = name;
        this.saved = saved;
        this.keeping = keeping;
        this.handler = handler;
    }

    /** A kind with data of type {@code payload}; {@code name} is unique in the world, such as {@code link.expire}. */
    public static <P> EventKind<P> of(String name, Class<P> payload, Handler<P> handler) {
        Keeping<P> asItIs = new Keeping<>() {
            @Override
            public Object save(P data) {
                return data;
            }

            @Override
            public P restore(Object data) {
                return payload.cast(data);
            }
        };
        return new EventKind<>(name, payload, asItIs, handler);
    }

    /**
     * A kind that happens to rows of {@code table}. It does not happen if the row is gone by then. Saves looking the row up,
     * which is what an event with little to do spends most of its time with.
     */
    public static <V> EventKind<Row<V>> on(String name, Table<V> table, Handler<Row<V>> handler) {
        Keeping<Row<V>> byKey = new Keeping<>() {
            @Override
            public @Nullable Object save(Row<V> row) {
                return row.deleted() ? null : row.key();
            }

            @Override
            public @Nullable Row<V> restore(Object key) {
                return table.row((String) key);
            }
        };
        return new EventKind<>(name, String.class, byKey, (tx, row) -> {
            if (!row.deleted()) {
                handler.happen(tx, row);
            }
        });
    }

    /** The name, unique in the world. */
    public String name() {
        return name;
    }

    /** The type of what a snapshot keeps. */
    public Class<?> saved() {
        return saved;
    }

    void happen(Transaction tx, P payload) {
        handler.happen(tx, payload);
    }

    /** What a snapshot keeps of {@code payload}; null if there is nothing left for it to happen to. */
    @Nullable
    Object save(P payload) {
        return keeping.save(payload);
    }

    @Nullable
    P restore(Object saved) {
        return keeping.restore(saved);
    }

    @Override
    public String toString() {
        return name;
    }
}
