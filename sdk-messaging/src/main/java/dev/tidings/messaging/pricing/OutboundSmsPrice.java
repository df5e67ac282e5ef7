package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an SMS to one carrier's subscribers costs, a segment. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = OutboundSmsPriceBuilder.class)
public interface OutboundSmsPrice extends ApiModel {
    /** The carrier. */
    Optional<String> carrier();

    /** The country's code in mobile networks. */
    Optional<String> mcc();

    /** The carrier's code in mobile networks. */
    Optional<String> mnc();

    /** The prices, by the kind of number it comes from. */
    List<NumberPrice> prices();

    /** A price to be put together, for tests. */
    static OutboundSmsPriceBuilder builder() {
        return new OutboundSmsPriceBuilder();
    }
}
