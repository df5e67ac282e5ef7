package dev.tidings.mock.wire;

import java.util.Optional;

/**
 * Which page is asked for.
 *
 * @param size how many records, 1 to 1000
 * @param index zero-based; the client's own count, which moves nothing
 * @param token where to go on from; empty for the start of the list
 */
public record PageRequest(int size, int index, Optional<String> token) {
    /** What a page holds unless asked otherwise. */
    public static final int DEFAULT_SIZE = 50;

    /** The most that a page can hold. */
    public static final int MAX_SIZE = 1_000;

    /** The first page of the default size. */
    public static final PageRequest FIRST = new PageRequest(DEFAULT_SIZE, 0, Optional.empty());

    /**
     * Reads {@code PageSize}, {@code Page} and {@code PageToken}.
     *
     * @throws ApiError if one of them is out of range or no number
     */
    public static PageRequest of(Parameters query) {
        return of(query, DEFAULT_SIZE, MAX_SIZE);
    }

    /**
     * The same on a list whose pages hold {@code usual} records unless asked otherwise, and {@code most} at most.
     *
     * @throws ApiError if one of them is out of range or no number
     */
    public static PageRequest of(Parameters query, int usual, int most) {
        int size = usual;
        Optional<String> sizeText = query.nonEmpty("PageSize");
        if (sizeText.isPresent()) {
            long asked = number("PageSize", sizeText.get(), 1);
            if (asked > most) {
                throw ApiError.pageSize(sizeText.get(), most);
            }
            size = (int) asked;
        }
        long index = query.nonEmpty("Page").map(text -> number("Page", text, 0)).orElse(0L);
        return new PageRequest(size, (int) Math.min(index, Integer.MAX_VALUE), query.nonEmpty("PageToken"));
    }

    private static long number(String name, String text, long min) {
        try {
            long number = Long.parseLong(text);
            if (number >= min) {
                return number;
            }
        } catch (NumberFormatException expected) {
            // refused below
        }
        throw ApiError.malformed(name + " \"" + text + "\" is not a whole number of at least " + min);
    }
}
