package dev.tidings.core;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items the records on it, in the backend's order
 * @param nextLink where the next page is, for {@link Listing#page(String)}; absent on the last one
 */
public record Page<T>(List<T> items, Optional<String> nextLink) implements Iterable<T> {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    /** There is another page after this one. */
    public boolean hasNext() {
        return nextLink.isPresent();
    }

    /** This page, if it has at most {@code most} items, else its first ones as the last page. */
    Page<T> cut(long most) {
        if (items.size() < most) {
            return this;
        }
        return new Page<>(items.size() == most ? items : items.subList(0, (int) most), Optional.empty());
    }
}
