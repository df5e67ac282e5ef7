package dev.tidings.messaging.application;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an application is to be set up; what is not said stays as it is, or gets the backend's default if the
 * application is new. An empty address takes one away.
 */
@Value.Immutable
@ParamsStyle
public interface ApplicationParams {
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

    /** Where changes of status of messages were reported once; see {@link #messageStatusCallback}. */
    @Value.Redacted
    Optional<String> smsStatusCallback();

    /**
     * Where changes of status of messages are to be reported that are sent with the application, always with POST.
     */
    @Value.Redacted
    Optional<String> messageStatusCallback();

    /** Where changes of status of calls are to be reported. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** How {@link #statusCallback} is to be called; POST by default. */
    Optional<WebhookMethod> statusCallbackMethod();

    /** What answers calls. */
    @Value.Redacted
    Optional<String> voiceUrl();

    /** How {@link #voiceUrl} is to be called; POST by default. */
    Optional<WebhookMethod> voiceMethod();

    /** What is to be called if {@link #voiceUrl} fails. */
    @Value.Redacted
    Optional<String> voiceFallbackUrl();

    /** How {@link #voiceFallbackUrl} is to be called; POST by default. */
    Optional<WebhookMethod> voiceFallbackMethod();

    /** Whether callers' names are to be looked up, at a price; false by default. */
    Optional<Boolean> voiceCallerIdLookup();

    /** Whether other accounts may call it; false by default. */
    Optional<Boolean> publicApplicationConnectEnabled();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.address("smsUrl", smsUrl());
        Check.address("smsFallbackUrl", smsFallbackUrl());
        Check.address("smsStatusCallback", smsStatusCallback());
        Check.address("messageStatusCallback", messageStatusCallback());
        Check.address("statusCallback", statusCallback());
        Check.address("voiceUrl", voiceUrl());
        Check.address("voiceFallbackUrl", voiceFallbackUrl());
    }

    /** An application to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableApplicationParams.Builder {
        Builder() {}
    }
}
