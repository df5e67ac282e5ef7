package dev.tidings.mock.stock;

import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.NumberType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of number for sale in one country.
 *
 * @param country ISO 3166 code in upper case
 * @param type the kind
 * @param address which address the buyer must have
 * @param papers which papers the buyer must have
 * @param capabilities what the numbers can do
 * @param beta whether they are new here
 * @param templates what they look like
 */
record Offer(
        String country,
        NumberType type,
        AddressNeed address,
        Papers papers,
        Capabilities capabilities,
        boolean beta,
        List<NumberTemplate> templates) {
    /** The template that {@code number} is of; null if it is of none. */
    @Nullable
    NumberTemplate templateOf(String number) {
        for (NumberTemplate each : templates) {
            if (each.has(number)) {
                return each;
            }
        }
        return null;
    }
}
