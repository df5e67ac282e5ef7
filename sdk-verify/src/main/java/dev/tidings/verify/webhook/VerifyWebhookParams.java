package dev.tidings.verify.webhook;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a webhook is to be set up; what is not said stays as it is, or gets the default in a new one. */
@Value.Immutable
@ParamsStyle
public interface VerifyWebhookParams {
    /** What people call it. */
    Optional<String> friendlyName();

    /** What it is told of; all there is by default. */
    List<VerifyEventType> eventTypes();

    /** The address. */
    @Value.Redacted
    Optional<String> webhookUrl();

    /** Whether it is called; it is by default. */
    Optional<VerifyWebhookStatus> status();

    /** In which form it is told; the present one by default. */
    Optional<VerifyWebhookVersion> version();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.address("webhookUrl", webhookUrl());
    }

    /** A webhook to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableVerifyWebhookParams.Builder {
        Builder() {}

        /** Sets what it is told of. */
        public Builder eventTypes(VerifyEventType... types) {
            return eventTypes(List.of(types));
        }
    }
}
