package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The name that a number shows when it calls. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCallerName.class)
@JsonDeserialize(builder = CallerName.Builder.class)
public interface CallerName extends ApiModel {
    /** The name. */
    @Value.Redacted
    Optional<String> callerName();

    /** Whom the number belongs to. */
    Optional<CallerType> callerType();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** A caller name to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts a caller name together. */
    final class Builder extends ImmutableCallerName.Builder {
        Builder() {}
    }
}
