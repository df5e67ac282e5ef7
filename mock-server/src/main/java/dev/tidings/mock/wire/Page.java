package dev.tidings.mock.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, before it is written.
 *
 * @param records at most as many as asked for
 * @param request what was asked for
 * @param nextToken what the next page's {@code PageToken} is; null on the last page
 * @param previousToken what the previous page's {@code PageToken} is; null on the first page
 * @param <T> the value
 */
public record Page<T>(
        List<T> records,
        PageRequest request,
        @Nullable String nextToken,
        @Nullable String previousToken) {
    /** Zero-based place of the first record, as far as the client's own count of pages is right; 0 on an empty page. */
    public long start() {
        return records.isEmpty() ? 0 : (long) request.index() * request.size();
    }

    /** Zero-based place of the last record; 0 on an empty page. */
    public long end() {
        return records.isEmpty() ? 0 : start() + records.size() - 1;
    }
}
