package dev.tidings.messaging.callerid;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which caller ids to list; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface OutgoingCallerIdListParams {
    /** Only the one of this number, exactly. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** Only those that people call so, exactly. */
    @Value.Redacted
    Optional<String> friendlyName();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableOutgoingCallerIdListParams.Builder {
        Builder() {}
    }
}
