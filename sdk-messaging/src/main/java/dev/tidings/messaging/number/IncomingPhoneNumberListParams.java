package dev.tidings.messaging.number;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which of the account's numbers to list; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface IncomingPhoneNumberListParams {
    /** Only those with these digits, among which {@code *} stands for any one. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** Only those that people call so, exactly. */
    Optional<String> friendlyName();

    /** Whether to include those that are new to the backend; true by default. */
    Optional<Boolean> beta();

    /** Only those that come from there: {@code twilio} or {@code hosted}. */
    Optional<String> origin();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableIncomingPhoneNumberListParams.Builder {
        Builder() {}
    }
}
