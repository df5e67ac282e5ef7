package dev.tidings.messaging.number;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that can be bought. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AvailablePhoneNumberBuilder.class)
public interface AvailablePhoneNumber extends ApiModel {
    /** The number in E.164 form. */
    String phoneNumber();

    /** The number as it is written in its country. */
    Optional<String> friendlyName();

    /** Its country, two letters. */
    Optional<String> isoCountry();

    /** Its state or province, two letters; in the United States and Canada only. */
    Optional<String> region();

    /** Its town. */
    Optional<String> locality();

    /** The postal code of its place. */
    Optional<String> postalCode();

    /** Its rate center; in the United States and Canada only. */
    Optional<String> rateCenter();

    /** Its LATA; in the United States and Canada only. */
    Optional<String> lata();

    /** The latitude of its place in degrees. */
    Optional<BigDecimal> latitude();

    /** The longitude of its place in degrees. */
    Optional<BigDecimal> longitude();

    /** Which street address must be registered before it is bought. */
    Optional<AddressRequirement> addressRequirements();

    /** Whether it is new to the backend. */
    Optional<Boolean> beta();

    /** What it can do. */
    Optional<NumberCapabilities> capabilities();

    /** A number to be put together, for tests. */
    static AvailablePhoneNumberBuilder builder() {
        return new AvailablePhoneNumberBuilder();
    }
}
