package dev.tidings.verify.service;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.template.TemplateSid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a service is to be set up; what is not said stays as it is, or gets the backend's default in a new service.
 */
@Value.Immutable
@ParamsStyle
public interface VerifyServiceParams {
    /** What people call it, up to 30 characters; messages say it too. */
    Optional<String> friendlyName();

    /** How many digits a code has, 4 to 10; 6 by default. */
    Optional<Integer> codeLength();

    /** Whether each verification tells the carrier of its number; false by default. */
    Optional<Boolean> lookupEnabled();

    /** Whether an SMS to a landline is refused (60205); needs {@link #lookupEnabled}; false by default. */
    Optional<Boolean> skipSmsToLandlines();

    /** Whether who is called must press a key before the code is read. */
    Optional<Boolean> dtmfInputRequired();

    /** The voice that reads codes. */
    Optional<String> ttsName();

    /** Whether verifications name payee and amount (PSD2); false by default. */
    Optional<Boolean> psd2Enabled();

    /** Whether an SMS warns not to share the code; false by default. */
    Optional<Boolean> doNotShareWarningEnabled();

    /** Whether verifications may bring codes of their own. */
    Optional<Boolean> customCodeEnabled();

    /** Whether challenges tell their date; no longer in use. */
    Optional<Boolean> pushIncludeDate();

    /** The credential for Apple's notifications. */
    Optional<PushCredentialSid> pushApnCredentialSid();

    /** The credential for Google's notifications. */
    Optional<PushCredentialSid> pushFcmCredentialSid();

    /** What authenticator apps show as the issuer; {@link #friendlyName} by default. */
    Optional<String> totpIssuer();

    /** How long a code of an app counts: whole seconds, 20 to 60; 30 by default. */
    Optional<Duration> totpTimeStep();

    /** How many digits a code of an app has, 3 to 8; 6 by default. */
    Optional<Integer> totpCodeLength();

    /** How many steps before and after now count too, 0 to 2; 1 by default. */
    Optional<Integer> totpSkew();

    /** The template of its messages. */
    Optional<TemplateSid> defaultTemplateSid();

    /** The Messaging Service that sends on WhatsApp. */
    Optional<MessagingServiceSid> whatsappMsgServiceSid();

    /** The number in E.164 form that sends on WhatsApp. */
    Optional<String> whatsappFrom();

    /** The domain that passkeys are for, such as {@code example.com}. */
    Optional<String> passkeysRelyingPartyId();

    /** What browsers show as the site of passkeys. */
    Optional<String> passkeysRelyingPartyName();

    /** The origins that may use passkeys, such as {@code https://example.com}. */
    List<String> passkeysRelyingPartyOrigins();

    /** Where passkeys may be kept. */
    Optional<AuthenticatorAttachment> passkeysAuthenticatorAttachment();

    /** Whether a user of passkeys need not say who they are. */
    Optional<PasskeyRequirement> passkeysDiscoverableCredentials();

    /** Whether the device must be unlocked for passkeys. */
    Optional<PasskeyRequirement> passkeysUserVerification();

    /** Whether what becomes of verifications is told to Event Streams; false by default. */
    Optional<Boolean> verifyEventSubscriptionEnabled();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), VerifyServiceOperations.LONGEST_NAME);
        Check.range("codeLength", codeLength(), 4, 10);
        Check.seconds("totpTimeStep", totpTimeStep(), 20, 60);
        Check.range("totpCodeLength", totpCodeLength(), 3, 8);
        Check.range("totpSkew", totpSkew(), 0, 2);
    }

    /** A service to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableVerifyServiceParams.Builder {
        Builder() {}

        /** Sets the template of its messages. */
        public Builder defaultTemplateSid(String sid) {
            return defaultTemplateSid(TemplateSid.of(sid));
        }

        /** Sets the origins that may use passkeys. */
        public Builder passkeysRelyingPartyOrigins(String... origins) {
            return passkeysRelyingPartyOrigins(List.of(origins));
        }
    }
}
