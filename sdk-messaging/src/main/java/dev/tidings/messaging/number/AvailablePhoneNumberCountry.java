package dev.tidings.messaging.number;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A country in which numbers can be bought. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AvailablePhoneNumberCountryBuilder.class)
public interface AvailablePhoneNumberCountry extends ApiModel {
    /** Its code, two letters. */
    String countryCode();

    /** Its name. */
    Optional<String> country();

    /** Whether its numbers are new to the backend. */
    Optional<Boolean> beta();

    /** Its path. */
    Optional<String> uri();

    /** The paths of the lists of its numbers, by type. */
    @AllowNulls
    Map<String, String> subresourceUris();

    /** A country to be put together, for tests. */
    static AvailablePhoneNumberCountryBuilder builder() {
        return new AvailablePhoneNumberCountryBuilder();
    }
}
