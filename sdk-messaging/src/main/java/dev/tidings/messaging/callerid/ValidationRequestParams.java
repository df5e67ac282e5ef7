package dev.tidings.messaging.callerid;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.util.Optional;
import org.immutables.value.Value;

/** How a number is to be validated. */
@Value.Immutable
@ParamsStyle
public interface ValidationRequestParams {
    /** What people will call the number, up to 64 characters. */
    @Value.Redacted
    Optional<String> friendlyName();

    /** How long to wait before the call, in seconds, 0 to 60; 0 by default. */
    Optional<Integer> callDelay();

    /** What to dial once the call is answered, digits and {@code # * w}. */
    @Value.Redacted
    Optional<String> extension();

    /** Where the outcome is to be reported. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** How {@link #statusCallback} is to be called; POST by default. */
    Optional<WebhookMethod> statusCallbackMethod();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.range("callDelay", callDelay(), 0, 60);
        Check.address("statusCallback", statusCallback());
    }

    /** A validation to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableValidationRequestParams.Builder {
        Builder() {}
    }
}
