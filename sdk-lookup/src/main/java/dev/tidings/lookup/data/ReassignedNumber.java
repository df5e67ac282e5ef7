package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a number has another owner since a day. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ReassignedNumberBuilder.class)
public interface ReassignedNumber extends ApiModel {
    /** The day that was asked about. */
    Optional<LocalDate> lastVerifiedDate();

    /** Whether it has. */
    Optional<Reassignment> isNumberReassigned();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static ReassignedNumberBuilder builder() {
        return new ReassignedNumberBuilder();
    }
}
