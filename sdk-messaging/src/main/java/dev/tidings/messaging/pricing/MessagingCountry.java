package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A country, and what messages cost there; a list tells no prices. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessagingCountryBuilder.class)
public interface MessagingCountry extends ApiModel {
    /** Its code, two letters. */
    String isoCountry();

    /** Its name. */
    Optional<String> country();

    /** The currency of the prices. */
    Optional<String> priceUnit();

    /** What an SMS to there costs, a segment, by carrier. */
    List<OutboundSmsPrice> outboundSmsPrices();

    /** What an SMS from there costs, a segment, by the kind of number it goes to. */
    List<NumberPrice> inboundSmsPrices();

    /** Its address. */
    Optional<String> url();

    /** A country to be put together, for tests. */
    static MessagingCountryBuilder builder() {
        return new MessagingCountryBuilder();
    }
}
