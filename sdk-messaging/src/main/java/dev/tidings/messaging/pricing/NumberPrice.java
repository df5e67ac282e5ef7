package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A price for one kind of number; in which currency, what holds it tells. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = NumberPriceBuilder.class)
public interface NumberPrice extends ApiModel {
    /** The kind of number. */
    Optional<PricedNumberType> numberType();

    /** What it costs before discounts. */
    Optional<BigDecimal> basePrice();

    /** What it costs the account. */
    Optional<BigDecimal> currentPrice();

    /** A price to be put together, for tests. */
    static NumberPriceBuilder builder() {
        return new NumberPriceBuilder();
    }
}
