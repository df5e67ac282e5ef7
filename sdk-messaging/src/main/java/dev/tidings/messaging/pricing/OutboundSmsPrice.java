package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an SMS to one carrier's subscribers costs, a segment. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOutboundSmsPrice.class)
@JsonDeserialize(builder = OutboundSmsPrice.Builder.class)
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
    static Builder builder() {
        return new Builder();
    }

    /** Puts a price together. */
    final class Builder extends ImmutableOutboundSmsPrice.Builder {
        Builder() {}
    }
}
