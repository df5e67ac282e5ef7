package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import org.immutables.value.Value;

/** Where the list of numbers is that carriers in the United States have taken from their owners on one day. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DeactivationBuilder.class)
public interface Deactivation extends ApiModel {
    /** The address of the list, good for a short time and for whoever knows it. */
    @Value.Redacted
    String redirectTo();

    /** A list of numbers to be put together, for tests. */
    static DeactivationBuilder builder() {
        return new DeactivationBuilder();
    }
}
