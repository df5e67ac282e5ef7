package dev.tidings.messaging.consent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one of many. The call succeeds even if all of them are refused. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = BulkResultBuilder.class)
public interface BulkResult extends ApiModel {
    /** The one it is about. */
    Optional<String> correlationId();

    /** Why it was refused, as a code of the backend's error dictionary; 0 if it was taken. */
    Optional<Integer> errorCode();

    /** Why it was refused, in words such as {@code INVALID_CONTACT_ID}. */
    List<String> errorMessages();

    /** Whether it was taken. */
    default boolean isAccepted() {
        return errorCode().orElse(0) == 0;
    }

    /** A result to be put together, for tests. */
    static BulkResultBuilder builder() {
        return new BulkResultBuilder();
    }
}
