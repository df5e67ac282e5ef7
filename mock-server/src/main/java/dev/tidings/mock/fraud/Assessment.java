package dev.tidings.mock.fraud;

import java.util.List;

/**
 * What speaks for fraud with the numbers that begin with a prefix.
 *
 * @param prefix such as {@code +447400123}
 * @param score the sum of the points, halved in the US and Canada, which fraud rarely aims at; never negative
 * @param findings the signals that were found
 */
public record Assessment(String prefix, int score, List<Finding> findings) {
    static final Assessment NONE = new Assessment("", 0, List.of());
}
