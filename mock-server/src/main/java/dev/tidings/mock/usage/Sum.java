package dev.tidings.mock.usage;

import java.math.BigDecimal;

/**
 * What was used in some category and time.
 *
 * @param count how many times
 * @param usage how much, in the category's unit
 * @param price what it cost in US dollars
 */
record Sum(long count, long usage, BigDecimal price) {
    static final Sum NOTHING = new Sum(0, 0, BigDecimal.ZERO);

    Sum plus(Sum other) {
        return new Sum(count + other.count, usage + other.usage, price.add(other.price));
    }
}
