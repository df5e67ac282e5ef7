package dev.tidings.messaging.number;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a short code; what is not said stays as it is. An empty address takes one away. */
@Value.Immutable
@ParamsStyle
public interface ShortCodeUpdateParams {
    /** What people call it, up to 64 characters. */
    Optional<String> friendlyName();

    /** Where inbound messages are to be reported. */
    @Value.Redacted
    Optional<String> smsUrl();

    /** How {@link #smsUrl} is to be called; POST by default. */
    Optional<WebhookMethod> smsMethod();

    /** What is to be called if {@link #smsUrl} fails. */
    @Value.Redacted
    Optional<String> smsFallbackUrl();

    /** How {@link #smsFallbackUrl} is to be called; POST by default. */
    Optional<WebhookMethod> smsFallbackMethod();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.address("smsUrl", smsUrl());
        Check.address("smsFallbackUrl", smsFallbackUrl());
    }

    /** A change to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableShortCodeUpdateParams.Builder {
        Builder() {}
    }
}
