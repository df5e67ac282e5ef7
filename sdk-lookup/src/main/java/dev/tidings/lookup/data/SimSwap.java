package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the SIM card of a mobile number was changed of late. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SimSwapBuilder.class)
public interface SimSwap extends ApiModel {
    /** The last change; empty if the carrier does not tell. */
    Optional<LastSimSwap> lastSimSwap();

    /** The carrier; not told in Canada. */
    Optional<String> carrierName();

    /** The carrier's country, three digits. */
    Optional<String> mobileCountryCode();

    /** The carrier's network, two or three digits. */
    Optional<String> mobileNetworkCode();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static SimSwapBuilder builder() {
        return new SimSwapBuilder();
    }
}
