package dev.tidings.core;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where a listing gets its pages from: the backend, or, in a test, whatever the test likes. */
public interface PageSource<T> {
    /** The page at {@code link}, which the page before it named; the first one if there is no link. */
    Page<T> load(@Nullable String link);

    /** As {@link #load}, without waiting. */
    default CompletableFuture<Page<T>> loadAsync(@Nullable String link) {
        return CompletableFuture.supplyAsync(() -> load(link));
    }
}
