package dev.tidings.lookup.v1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The carrier of a number. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CarrierBuilder.class)
public interface Carrier extends ApiModel {
    /** The name. */
    Optional<String> name();

    /** What kind of line the number is. */
    Optional<CarrierType> type();

    /** The carrier's country, three digits; for mobile numbers only. */
    Optional<String> mobileCountryCode();

    /** The carrier's network, two or three digits; for mobile numbers only. */
    Optional<String> mobileNetworkCode();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** A carrier to be put together, for tests. */
    static CarrierBuilder builder() {
        return new CarrierBuilder();
    }
}
