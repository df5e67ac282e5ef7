package dev.tidings.mock.verify;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;

/** Verify services on the wire. */
final class VerifyServiceViews {
    static final View<VerifyService> SERVICE = View.of("Service", (service, out) -> {
        VerifyService.Features features = service.features();
        out.string("sid", service.sid())
                .string("account_sid", service.accountSid())
                .string("friendly_name", service.friendlyName())
                .number("code_length", service.codeLength())
                .bool("lookup_enabled", features.lookup())
                .bool("psd2_enabled", features.psd2())
                .bool("skip_sms_to_landlines", features.skipSmsToLandlines())
                .bool("dtmf_input_required", features.dtmfInputRequired())
                .string("tts_name", service.ttsName())
                .bool("do_not_share_warning_enabled", features.doNotShareWarning())
                .bool("custom_code_enabled", features.customCode());
        factors(service, out);
        out.string("default_template_sid", service.defaultTemplateSid())
                .bool("verify_event_subscription_enabled", features.verifyEventSubscription())
                .iso("date_created", service.created())
                .iso("date_updated", service.updated())
                .url("url", service.path())
                .object("links", links -> links(service.path(), links));
    });

    private VerifyServiceViews() {}

    private static void factors(VerifyService service, ResourceWriter out) {
        out.object(
                        "push",
                        push -> push.bool("include_date", service.push().includeDate())
                                .string("apn_credential_sid", service.push().apnCredentialSid())
                                .string("fcm_credential_sid", service.push().fcmCredentialSid()))
                .object(
                        "totp",
                        totp -> totp.string("issuer", service.totp().issuer())
                                .number("time_step", service.totp().timeStep())
                                .number("code_length", service.totp().codeLength())
                                .number("skew", service.totp().skew()))
                .object(
                        "whatsapp",
                        whatsapp -> whatsapp.string(
                                        "msg_service_sid", service.whatsapp().msgServiceSid())
                                .string("from", service.whatsapp().from()))
                .object("passkeys", passkeys -> passkeys(service.passkeys(), passkeys));
    }

    private static void passkeys(VerifyService.Passkeys passkeys, ResourceWriter out) {
        VerifyService.RelyingParty party = passkeys.relyingParty();
        out.object(
                        "relying_party",
                        fields -> fields.string("id", party.id())
                                .string("name", party.name())
                                .data("origins", party.origins()))
                .string("authenticator_attachment", passkeys.authenticatorAttachment())
                .string("discoverable_credentials", passkeys.discoverableCredentials())
                .string("user_verification", passkeys.userVerification());
    }

    private static void links(String service, ResourceWriter links) {
        links.url("verification_checks", service + "/VerificationCheck")
                .url("verifications", service + "/Verifications")
                .url("rate_limits", service + "/RateLimits")
                .url("messaging_configurations", service + "/MessagingConfigurations")
                .url("entities", service + "/Entities")
                .url("webhooks", service + "/Webhooks")
                .url("access_tokens", service + "/AccessTokens");
    }
}
