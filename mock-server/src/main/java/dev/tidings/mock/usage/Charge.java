package dev.tidings.mock.usage;

import java.math.BigDecimal;

/**
 * Something that an account used.
 *
 * @param accountSid whose it is
 * @param category the narrowest category it counts for
 * @param usage how much was used, in the category's unit
 * @param price what it cost in US dollars; zero or more
 */
public record Charge(String accountSid, String category, int usage, BigDecimal price) {}
