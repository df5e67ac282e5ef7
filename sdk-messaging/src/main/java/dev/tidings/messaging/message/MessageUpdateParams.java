package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a message: either its text, to none, or its status, to canceled. */
@Value.Immutable
@ParamsStyle
public interface MessageUpdateParams {
    /** The new text, which can only be empty. */
    Optional<String> body();

    /** The new status, which can only be {@link MessageStatus#CANCELED}. */
    Optional<MessageStatus> status();

    /** Refuses neither and both, which the backend does not take (30400). */
    @Value.Check
    default void check() {
        if (body().isPresent() == status().isPresent()) {
            throw new IllegalArgumentException(
                    "body and status are " + (body().isPresent() ? "both set" : "both missing")
                            + ": a change is either of the text or of the status");
        }
        if (body().isPresent() && !body().get().isEmpty()) {
            throw new IllegalArgumentException(
                    "body has " + body().get().length() + " characters: a text can only be changed to the empty one");
        }
    }

    /** A change to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps. */
    final class Builder extends ImmutableMessageUpdateParams.Builder {
        Builder() {}
    }
}
