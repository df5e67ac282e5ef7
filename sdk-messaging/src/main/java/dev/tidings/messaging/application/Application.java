package dev.tidings.messaging.application;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.message.ApplicationSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A set of addresses that take inbound messages and calls for several numbers. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ApplicationBuilder.class)
public interface Application extends ApiModel {
    /** Its name. */
    ApplicationSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Where inbound messages are reported. */
    @Value.Redacted
    Optional<String> smsUrl();

    /** How {@link #smsUrl} is called. */
    Optional<WebhookMethod> smsMethod();

    /** What is called if {@link #smsUrl} fails. */
    @Value.Redacted
    Optional<String> smsFallbackUrl();

    /** How {@link #smsFallbackUrl} is called. */
    Optional<WebhookMethod> smsFallbackMethod();

    /** Where changes of status of messages were reported once; see {@link #messageStatusCallback}. */
    @Value.Redacted
    Optional<String> smsStatusCallback();

    /** Where changes of status of messages are reported that were sent with the application, always with POST. */
    @Value.Redacted
    Optional<String> messageStatusCallback();

    /** Where changes of status of calls are reported. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** How {@link #statusCallback} is called. */
    Optional<WebhookMethod> statusCallbackMethod();

    /** What answers calls. */
    @Value.Redacted
    Optional<String> voiceUrl();

    /** How {@link #voiceUrl} is called. */
    Optional<WebhookMethod> voiceMethod();

    /** What is called if {@link #voiceUrl} fails. */
    @Value.Redacted
    Optional<String> voiceFallbackUrl();

    /** How {@link #voiceFallbackUrl} is called. */
    Optional<WebhookMethod> voiceFallbackMethod();

    /** Whether callers' names are looked up. */
    Optional<Boolean> voiceCallerIdLookup();

    /** Whether other accounts may call it. */
    Optional<Boolean> publicApplicationConnectEnabled();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** An application to be put together, for tests. */
    static ApplicationBuilder builder() {
        return new ApplicationBuilder();
    }
}
