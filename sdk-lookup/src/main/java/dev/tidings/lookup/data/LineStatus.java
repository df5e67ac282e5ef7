package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a mobile number can be reached. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LineStatusBuilder.class)
public interface LineStatus extends ApiModel {
    /** Whether it can. */
    Optional<LineState> status();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static LineStatusBuilder builder() {
        return new LineStatusBuilder();
    }
}
