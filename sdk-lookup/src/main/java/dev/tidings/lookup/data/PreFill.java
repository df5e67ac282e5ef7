package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Name and address of a number's owner. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PreFillBuilder.class)
public interface PreFill extends ApiModel {
    /** The first name. */
    @Value.Redacted
    Optional<String> firstName();

    /** The last name. */
    @Value.Redacted
    Optional<String> lastName();

    /** Street and number. */
    @Value.Redacted
    Optional<String> addressLine();

    /** The state or province. */
    Optional<String> state();

    /** The postal code. */
    @Value.Redacted
    Optional<String> postalCode();

    /** The country, two letters. */
    Optional<String> countryCode();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static PreFillBuilder builder() {
        return new PreFillBuilder();
    }
}
