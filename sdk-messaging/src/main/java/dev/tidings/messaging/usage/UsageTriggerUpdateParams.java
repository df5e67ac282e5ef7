package dev.tidings.messaging.usage;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a trigger; what is not said stays as it is. */
@Value.Immutable
@ParamsStyle
public interface UsageTriggerUpdateParams {
    /** What to call when it fires. */
    @Value.Redacted
    Optional<String> callbackUrl();

    /** How to call that. */
    Optional<WebhookMethod> callbackMethod();

    /** What people call it, up to 64 characters. */
    Optional<String> friendlyName();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.address("callbackUrl", callbackUrl());
        Check.length("friendlyName", friendlyName(), 64);
    }

    /** A change to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableUsageTriggerUpdateParams.Builder {
        Builder() {}
    }
}
