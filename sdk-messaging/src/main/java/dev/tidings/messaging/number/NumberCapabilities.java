package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import org.immutables.value.Value;

/** What a number can do. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = NumberCapabilitiesBuilder.class)
public interface NumberCapabilities extends ApiModel {
    /** Whether it can do SMS. */
    @Value.Default
    @JsonAlias("SMS")
    default boolean sms() {
        return false;
    }

    /** Whether it can do MMS. */
    @Value.Default
    @JsonAlias("MMS")
    default boolean mms() {
        return false;
    }

    /** Whether it can do calls. */
    @Value.Default
    @JsonAlias("VOICE")
    default boolean voice() {
        return false;
    }

    /** Whether it can do faxes. */
    @Value.Default
    @JsonAlias("FAX")
    default boolean fax() {
        return false;
    }

    /** Capabilities to be put together, for tests. */
    static NumberCapabilitiesBuilder builder() {
        return new NumberCapabilitiesBuilder();
    }
}
