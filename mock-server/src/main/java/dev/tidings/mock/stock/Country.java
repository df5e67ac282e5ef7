package dev.tidings.mock.stock;

import dev.tidings.mock.number.NumberType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country in which numbers are for sale.
 *
 * @param code ISO 3166, in upper case
 * @param name in English
 * @param beta whether all of its numbers are new here
 * @param offers the kinds there are
 */
record Country(String code, String name, boolean beta, List<Offer> offers) {
    /** The numbers of kind {@code type}; null if there are none. */
    @Nullable
    Offer offer(NumberType type) {
        for (Offer each : offers) {
            if (each.type() == type) {
                return each;
            }
        }
        return null;
    }

    /** Whether numbers are at home in places that searches can name. */
    boolean hasGeography() {
        return Countries.hasGeography(code);
    }
}
