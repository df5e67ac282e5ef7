package dev.tidings.mock.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, before it is written.
 *
 * @param records at most {@code size} of them
 * @param index zero-based, as the client counted it
 * @param size the requested size
 * @param firstRecord zero-based place of the first record in the whole list
 * @param nextToken what the next page's {@code PageToken} is; null on the last page
 * @param previousToken what the previous page's {@code PageToken} is; null if it has none
 * @param hasPrevious whether there is a page before this one
 * @param <T> the value
 */
public record Page<T>(
        List<T> records,
        int index,
        int size,
        int firstRecord,
        @Nullable String nextToken,
        @Nullable String previousToken,
        boolean hasPrevious) {}
