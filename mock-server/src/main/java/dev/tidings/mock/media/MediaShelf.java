package dev.tidings.mock.media;

import dev.tidings.mock.world.Transaction;
import org.jspecify.annotations.Nullable;

/** Whoever has files of their own that messages may name. */
@FunctionalInterface
public interface MediaShelf {
    /** The file at {@code url} as {@code tx} sees it; null if it is none of theirs. */
    @Nullable
    MediaFile file(Transaction tx, String url);
}
