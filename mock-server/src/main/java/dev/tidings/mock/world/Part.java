package dev.tidings.mock.world;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that a room remembers outside of tables and that a snapshot must hold, such as a counter.
 *
 * @param name unique in the world
 * @param type of what is saved
 * @param save tells it; under the world's lock
 * @param restore sets it; under the world's lock, after the tables
 * @param <S> what is saved
 */
public record Part<S>(String name, Class<S> type, Supplier<S> save, Consumer<S> restore) {
    S saved() {
        return save.get();
    }

    void restored(Object saved) {
        restore.accept(type.cast(saved));
    }
}
