package dev.tidings.messaging.number;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.message.ApplicationSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number of the account. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = IncomingPhoneNumberBuilder.class)
public interface IncomingPhoneNumber extends ApiModel {
    /** Its name. */
    PhoneNumberSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The number in E.164 form. */
    Optional<String> phoneNumber();

    /** What people call it; the number as it is written in its country, by default. */
    Optional<String> friendlyName();

    /** What kind of line it is, such as {@code local}. */
    Optional<String> type();

    /** Where it comes from: {@code twilio}, or {@code hosted} elsewhere. */
    Optional<String> origin();

    /** What is being done with it: {@code in-use}. */
    Optional<String> status();

    /** What it can do. */
    Optional<NumberCapabilities> capabilities();

    /** Whether it is new to the backend. */
    Optional<Boolean> beta();

    /** The application that takes inbound messages, instead of {@link #smsUrl}. */
    Optional<ApplicationSid> smsApplicationSid();

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

    /** Where changes of status of calls are reported. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** How {@link #statusCallback} is called. */
    Optional<WebhookMethod> statusCallbackMethod();

    /** What it takes calls as. */
    Optional<VoiceReceiveMode> voiceReceiveMode();

    /** The application that takes calls, instead of {@link #voiceUrl}. */
    Optional<ApplicationSid> voiceApplicationSid();

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

    /** The trunk that takes calls, instead of application and address. */
    Optional<TrunkSid> trunkSid();

    /** Whether it may call emergency services. */
    Optional<EmergencyStatus> emergencyStatus();

    /** The street address that these are told. */
    Optional<AddressSid> emergencyAddressSid();

    /** How far the registration of that is. */
    Optional<EmergencyAddressStatus> emergencyAddressStatus();

    /** Which street address its country asks for. */
    Optional<AddressRequirement> addressRequirements();

    /** The street address given for it. */
    Optional<AddressSid> addressSid();

    /** The identity document given for it. */
    Optional<IdentitySid> identitySid();

    /** The regulatory bundle given for it. */
    Optional<BundleSid> bundleSid();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** A number to be put together, for tests. */
    static IncomingPhoneNumberBuilder builder() {
        return new IncomingPhoneNumberBuilder();
    }
}
