package dev.tidings.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of a list, fetched page by page as one goes through them. Nothing is asked before the first record is, and
 * each iteration asks anew.
 */
public final class Listing<T> implements Iterable<T> {
    private final PageSource<T> source;
    private final long limit;

    private Listing(PageSource<T> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** All records of {@code source}. */
    public static <T> Listing<T> of(PageSource<T> source) {
        return new Listing<>(source, Long.MAX_VALUE);
    }

    /** At most this many of these records. */
    public Listing<T> limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("limit is " + most + ": it must not be negative");
        }
        return new Listing<>(source, Math.min(most, limit));
    }

    /** The first page. */
    public Page<T> page() {
        return source.load(null).cut(limit);
    }

    /** The page that another one's {@link Page#nextLink} names, to go on where one stopped, even in another process. */
    public Page<T> page(String link) {
        return source.load(link).cut(limit);
    }

    /** Goes through the pages. */
    public Iterable<Page<T>> pages() {
        return () -> new Pages<>(source, limit);
    }

    @Override
    public Iterator<T> iterator() {
        return new Items<>(new Pages<>(source, limit));
    }

    /** The records as a stream; it fetches no further than it is read. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** All records at once; mind how many there may be. */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        for (Page<T> page : pages()) {
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }

    private static final class Pages<T> implements Iterator<Page<T>> {
        private final PageSource<T> source;
        private long left;
        private @Nullable String link;
        private boolean more;

        Pages(PageSource<T> source, long limit) {
            this.source = source;
            this.left = limit;
            this.more = limit > 0;
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public Page<T> next() {
            if (!more) {
                throw new NoSuchElementException("there are no more pages");
            }
            Page<T> page = source.load(link).cut(left);
            left -= page.items().size();
            link = page.nextLink().orElse(null);
            more = link != null;
            return page;
        }
    }

    private static final class Items<T> implements Iterator<T> {
        private final Pages<T> pages;
        private Iterator<T> current = List.<T>of().iterator();

        Items(Pages<T> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && pages.hasNext()) {
                current = pages.next().iterator();
            }
            return current.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more records");
            }
            return current.next();
        }
    }
}
