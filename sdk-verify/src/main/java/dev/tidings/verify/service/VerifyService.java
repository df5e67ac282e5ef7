package dev.tidings.verify.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.template.TemplateSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A Verify service: settings that verifications and factors share. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerifyServiceBuilder.class)
public interface VerifyService extends ApiModel {
    /** Its name. */
    VerifyServiceSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it; messages say it too. */
    Optional<String> friendlyName();

    /** How many digits a code has, 4 to 10. */
    Optional<Integer> codeLength();

    /** Whether each verification tells the carrier of its number. */
    Optional<Boolean> lookupEnabled();

    /** Whether verifications with money in them name payee and amount (PSD2). */
    Optional<Boolean> psd2Enabled();

    /** Whether an SMS to a landline is refused (60205). */
    Optional<Boolean> skipSmsToLandlines();

    /** Whether who is called must press a key before the code is read. */
    Optional<Boolean> dtmfInputRequired();

    /** The voice that reads codes. */
    Optional<String> ttsName();

    /** Whether an SMS warns not to share the code. */
    Optional<Boolean> doNotShareWarningEnabled();

    /** Whether verifications may bring codes of their own. */
    Optional<Boolean> customCodeEnabled();

    /** How push notifications are sent. */
    Optional<PushSettings> push();

    /** How codes of authenticator apps are made. */
    Optional<TotpSettings> totp();

    /** The template of its messages. */
    Optional<TemplateSid> defaultTemplateSid();

    /** Who sends on WhatsApp. */
    Optional<WhatsappSettings> whatsapp();

    /** How passkeys are made. */
    Optional<PasskeySettings> passkeys();

    /** Whether what becomes of verifications is told to Event Streams. */
    Optional<Boolean> verifyEventSubscriptionEnabled();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A service to be put together, for tests. */
    static VerifyServiceBuilder builder() {
        return new VerifyServiceBuilder();
    }
}
