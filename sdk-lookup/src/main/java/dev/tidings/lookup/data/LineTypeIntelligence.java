package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What kind of line a number is, and its carrier. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LineTypeIntelligenceBuilder.class)
public interface LineTypeIntelligence extends ApiModel {
    /** The kind of line. */
    Optional<LineType> type();

    /** The carrier; for mobile, landline and VoIP numbers only. */
    Optional<String> carrierName();

    /** The carrier's country, three digits. */
    Optional<String> mobileCountryCode();

    /** The carrier's network, two or three digits. */
    Optional<String> mobileNetworkCode();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static LineTypeIntelligenceBuilder builder() {
        return new LineTypeIntelligenceBuilder();
    }
}
