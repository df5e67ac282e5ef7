package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The name that a number shows when it calls. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CallerNameBuilder.class)
public interface CallerName extends ApiModel {
    /** The name. */
    @Value.Redacted
    Optional<String> callerName();

    /** Whom the number belongs to. */
    Optional<CallerType> callerType();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** A caller name to be put together, for tests. */
    static CallerNameBuilder builder() {
        return new CallerNameBuilder();
    }
}
