package dev.tidings.core.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it was read.
 *
 * @param items the records
 * @param nextLink where the next page is, relative or absolute; null on the last page
 */
public record PageBody<T>(List<T> items, @Nullable String nextLink) {}
