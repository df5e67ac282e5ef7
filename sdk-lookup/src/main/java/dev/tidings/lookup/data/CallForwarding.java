package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether all calls of a mobile number are forwarded. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CallForwardingBuilder.class)
public interface CallForwarding extends ApiModel {
    /** Whether they are, whatever happens. */
    Optional<Boolean> callForwardingEnabled();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static CallForwardingBuilder builder() {
        return new CallForwardingBuilder();
    }
}
