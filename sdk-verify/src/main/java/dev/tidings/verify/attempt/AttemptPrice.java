package dev.tidings.verify.attempt;

import dev.tidings.core.value.Money;
import java.util.Map;
import java.util.Optional;

/** Reads prices as attempts write them. */
final class AttemptPrice {
    private AttemptPrice() {}

    static Optional<Money> read(Map<String, Object> members) {
        Object value = members.get("value");
        Object currency = members.get("currency");
        if (value == null || currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(value.toString(), currency.toString()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
