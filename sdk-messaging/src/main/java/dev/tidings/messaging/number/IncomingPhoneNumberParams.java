package dev.tidings.messaging.number;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.message.ApplicationSid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a number is to be set up; what is not said stays as it is, or gets the backend's default if the number is new.
 * An empty text takes an address, an application or a trunk away.
 */
@Value.Immutable
@ParamsStyle
public interface IncomingPhoneNumberParams {
    /** What people call it, up to 64 characters; the number as it is written in its country, by default. */
    Optional<String> friendlyName();

    /** The application that takes inbound messages, instead of {@link #smsUrl}. */
    Optional<String> smsApplicationSid();

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

    /** Where changes of status of calls are to be reported. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** How {@link #statusCallback} is to be called; POST by default. */
    Optional<WebhookMethod> statusCallbackMethod();

    /** What it takes calls as; voice by default. */
    Optional<VoiceReceiveMode> voiceReceiveMode();

    /** The application that takes calls, instead of {@link #voiceUrl}. */
    Optional<String> voiceApplicationSid();

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

    /** The trunk that takes calls, instead of application and address. */
    Optional<String> trunkSid();

    /** Whether it may call emergency services. */
    Optional<EmergencyStatus> emergencyStatus();

    /** The street address that these are told. */
    Optional<String> emergencyAddressSid();

    /** The street address given for it, where its country asks for one. */
    Optional<AddressSid> addressSid();

    /** The identity document given for it, where its country asks for one. */
    Optional<IdentitySid> identitySid();

    /** The regulatory bundle given for it, where its country asks for one. */
    Optional<BundleSid> bundleSid();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.address("smsUrl", smsUrl());
        Check.address("smsFallbackUrl", smsFallbackUrl());
        Check.address("statusCallback", statusCallback());
        Check.address("voiceUrl", voiceUrl());
        Check.address("voiceFallbackUrl", voiceFallbackUrl());
        smsApplicationSid().filter(sid -> !sid.isEmpty()).ifPresent(ApplicationSid::of);
        voiceApplicationSid().filter(sid -> !sid.isEmpty()).ifPresent(ApplicationSid::of);
        trunkSid().filter(sid -> !sid.isEmpty()).ifPresent(TrunkSid::of);
        emergencyAddressSid().filter(sid -> !sid.isEmpty()).ifPresent(AddressSid::of);
    }

    /** A number's settings to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableIncomingPhoneNumberParams.Builder {
        Builder() {}

        /** Sets it; see {@link IncomingPhoneNumberParams#addressSid}. */
        public Builder addressSid(String sid) {
            return addressSid(AddressSid.of(sid));
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#identitySid}. */
        public Builder identitySid(String sid) {
            return identitySid(IdentitySid.of(sid));
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#bundleSid}. */
        public Builder bundleSid(String sid) {
            return bundleSid(BundleSid.of(sid));
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#smsApplicationSid}. */
        public Builder smsApplicationSid(ApplicationSid sid) {
            return smsApplicationSid(sid.toString());
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#voiceApplicationSid}. */
        public Builder voiceApplicationSid(ApplicationSid sid) {
            return voiceApplicationSid(sid.toString());
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#trunkSid}. */
        public Builder trunkSid(TrunkSid sid) {
            return trunkSid(sid.toString());
        }

        /** Sets it; see {@link IncomingPhoneNumberParams#emergencyAddressSid}. */
        public Builder emergencyAddressSid(AddressSid sid) {
            return emergencyAddressSid(sid.toString());
        }
    }
}
