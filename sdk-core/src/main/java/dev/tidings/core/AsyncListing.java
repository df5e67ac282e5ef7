package dev.tidings.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of a list, fetched page by page without a thread that waits. Each method asks anew. */
public final class AsyncListing<T> {
    private final PageSource<T> source;
    private final long limit;

    private AsyncListing(PageSource<T> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** All records of {@code source}. */
    public static <T> AsyncListing<T> of(PageSource<T> source) {
        return new AsyncListing<>(source, Long.MAX_VALUE);
    }

    /** At most this many of these records. */
    public AsyncListing<T> limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("limit is " + most + ": it must not be negative");
        }
        return new AsyncListing<>(source, Math.min(most, limit));
    }

    /** The first page. */
    public CompletableFuture<Page<T>> page() {
        return cut(source.loadAsync(null));
    }

    /** The page that another one's {@link Page#nextLink} names. */
    public CompletableFuture<Page<T>> page(String link) {
        return cut(source.loadAsync(link));
    }

    private CompletableFuture<Page<T>> cut(CompletableFuture<Page<T>> loading) {
        CompletableFuture<Page<T>> result = loading.thenApply(page -> page.cut(limit));
        var unused = result.whenComplete((page, failure) -> loading.cancel(false));
        return result;
    }

    /**
     * Shows every page to {@code each}, one after the other; done when all were shown. If {@code each} throws, no further
     * page is fetched and the future fails with that. Cancelling the future ends it too.
     */
    public CompletableFuture<Void> forEachPage(Consumer<? super Page<T>> each) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        if (limit == 0) {
            result.complete(null);
        } else {
            new Walk(each, result).go(null);
        }
        return result;
    }

    /** Shows every record to {@code each}, one after the other; done when all were shown. */
    public CompletableFuture<Void> forEach(Consumer<? super T> each) {
        return forEachPage(page -> page.items().forEach(each));
    }

    /** All records at once; mind how many there may be. */
    public CompletableFuture<List<T>> toList() {
        List<T> all = new ArrayList<>();
        CompletableFuture<Void> walk = forEachPage(page -> all.addAll(page.items()));
        CompletableFuture<List<T>> result = walk.thenApply(done -> List.copyOf(all));
        var unused = result.whenComplete((list, failure) -> walk.cancel(false));
        return result;
    }

    private final class Walk {
        private final Consumer<? super Page<T>> each;
        private final CompletableFuture<Void> result;
        private long left = limit;

        Walk(Consumer<? super Page<T>> each, CompletableFuture<Void> result) {
            this.each = each;
            this.result = result;
        }

        /** A loop while pages are there at once (as in process), so that a thousand of them need no deep stack. */
        void go(@Nullable String from) {
            String link = from;
            while (!result.isDone()) {
                CompletableFuture<Page<T>> loading;
                try {
                    loading = source.loadAsync(link);
                } catch (Throwable broken) { // Behind the first page nobody else would hear of it.
                    result.completeExceptionally(broken);
                    return;
                }
                if (!loading.isDone()) {
                    var unusedEither = result.whenComplete((done, failure) -> loading.cancel(false));
                    var unused = loading.whenComplete((page, failure) -> {
                        String next = take(page, failure);
                        if (next != null) {
                            go(next);
                        }
                    });
                    return;
                }
                try {
                    link = take(loading.join(), null);
                } catch (CompletionException failure) {
                    link = take(null, failure);
                }
            }
        }

        /** Shows a page; the link to go on with, or null after the end. */
        private @Nullable String take(@Nullable Page<T> loaded, @Nullable Throwable failure) {
            if (loaded == null) {
                Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                result.completeExceptionally(cause == null ? new IllegalStateException("no page") : cause);
                return null;
            }
            try {
                Page<T> page = loaded.cut(left);
                left -= page.items().size();
                each.accept(page);
                String next = page.nextLink().orElse(null);
                if (next == null) {
                    result.complete(null);
                }
                return next;
            } catch (Throwable broken) { // The consumer's; the caller hears of it through the future.
                result.completeExceptionally(broken);
                return null;
            }
        }
    }
}
