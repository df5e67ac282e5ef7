package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A country, and what phone numbers cost there; a list tells no prices. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PhoneNumberCountryBuilder.class)
public interface PhoneNumberCountry extends ApiModel {
    /** Its code, two letters. */
    String isoCountry();

    /** Its name. */
    Optional<String> country();

    /** The currency of the prices. */
    Optional<String> priceUnit();

    /** What a number costs a month, by kind. */
    List<NumberPrice> phoneNumberPrices();

    /** Its address. */
    Optional<String> url();

    /** A country to be put together, for tests. */
    static PhoneNumberCountryBuilder builder() {
        return new PhoneNumberCountryBuilder();
    }
}
