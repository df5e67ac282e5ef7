package dev.tidings.verify;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.verify.Specs.VERIFY;

import dev.tidings.core.ListParams;
import dev.tidings.core.testkit.Call;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.MessagingServiceSid;
import dev.tidings.verify.service.PasskeyRequirement;
import dev.tidings.verify.service.PushCredentialSid;
import dev.tidings.verify.service.VerifyServiceParams;
import java.time.Duration;
import java.util.List;

/** Verify services, messaging configurations, templates and the safe list, with all they can say. */
final class ServiceCalls {
    private static final String SERVICE = "/v2/Services/" + Sids.SERVICE;
    private static final String SENDER = "MG00000000000000000000000000000001";
    private static final String CANADA = "{\"country\":\"CA\"}";
    private static final String NUMBER = "{\"phone_number\":\"+14155550123\"}";
    private static final String SETTINGS =
            "CodeLength=8&LookupEnabled=true&SkipSmsToLandlines=true&DtmfInputRequired=false&TtsName=Polly&Psd2Enabled=false&DoNotShareWarningEnabled=true&CustomCodeEnabled=true&Push.IncludeDate=false&Push.ApnCredentialSid=CR00000000000000000000000000000001&Push.FcmCredentialSid=CR00000000000000000000000000000002&Totp.Issuer=Shop&Totp.TimeStep=60&Totp.CodeLength=8&Totp.Skew=2&DefaultTemplateSid=HJ00000000000000000000000000000001&Whatsapp.MsgServiceSid=MG00000000000000000000000000000001&Whatsapp.From=+14155550100&Passkeys.RelyingParty.Id=example.com&Passkeys.RelyingParty.Name=Shop&Passkeys.RelyingParty.Origins=https://example.com,https://m.example.com&Passkeys.AuthenticatorAttachment=platform&Passkeys.DiscoverableCredentials=preferred&Passkeys.UserVerification=required&VerifyEventSubscriptionEnabled=true";

    static final List<Call<VerifyClient, AsyncVerifyClient>> ALL = List.of(
            VERIFY.call("CreateService", "/v2/Services")
                    .says("FriendlyName=Shop&" + SETTINGS)
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services().with(o).create("Shop", ServiceCalls::everything),
                            (m, o) -> m.services().with(o).create("Shop", ServiceCalls::everything)),
            VERIFY.call("CreateService", "/v2/Services")
                    .named("bare")
                    .says("FriendlyName=Shop")
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services().with(o).create("Shop"),
                            (m, o) -> m.services().with(o).create("Shop")),
            VERIFY.call("FetchService", SERVICE)
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE),
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE)),
            VERIFY.call("ListService", "/v2/Services")
                    .says("PageSize=7")
                    .lists("services")
                    .by(
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7))),
            VERIFY.call("UpdateService", SERVICE)
                    .says("FriendlyName=Shop&" + SETTINGS)
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Sids.SERVICE, s -> everything(s).friendlyName("Shop")),
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Sids.SERVICE, s -> everything(s).friendlyName("Shop"))),
            VERIFY.call("DeleteService", SERVICE)
                    .doing(
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE),
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE)),
            VERIFY.call("CreateMessagingConfiguration", SERVICE + "/MessagingConfigurations")
                    .says("Country=CA&MessagingServiceSid=" + SENDER)
                    .answers(CANADA)
                    .by(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .create("ca", SENDER),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .create("ca", SENDER)),
            VERIFY.call("CreateMessagingConfiguration", SERVICE + "/MessagingConfigurations")
                    .named("for all")
                    .says("Country=all&MessagingServiceSid=" + SENDER)
                    .answers(CANADA)
                    .by(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .create("all", SENDER),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .create("all", SENDER)),
            VERIFY.call("FetchMessagingConfiguration", SERVICE + "/MessagingConfigurations/CA")
                    .answers(CANADA)
                    .by(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .fetch("CA"),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .fetch("CA")),
            VERIFY.call("ListMessagingConfiguration", SERVICE + "/MessagingConfigurations")
                    .says("PageSize=7")
                    .lists("messaging_configurations")
                    .by(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .list(q -> q.pageSize(7))),
            VERIFY.call("UpdateMessagingConfiguration", SERVICE + "/MessagingConfigurations/CA")
                    .says("MessagingServiceSid=" + SENDER)
                    .answers(CANADA)
                    .by(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .update("CA", SENDER),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .update("CA", SENDER)),
            VERIFY.call("DeleteMessagingConfiguration", SERVICE + "/MessagingConfigurations/CA")
                    .doing(
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .delete("CA"),
                            (m, o) -> m.messagingConfigurations(Sids.SERVICE)
                                    .with(o)
                                    .delete("CA")),
            VERIFY.call("ListVerificationTemplate", "/v2/Templates")
                    .says("FriendlyName=Shop&PageSize=7")
                    .lists("templates")
                    .by(
                            (m, o) -> m.templates()
                                    .with(o)
                                    .list(
                                            "Shop",
                                            ListParams.builder().pageSize(7).build()),
                            (m, o) -> m.templates()
                                    .with(o)
                                    .list(
                                            "Shop",
                                            ListParams.builder().pageSize(7).build())),
            VERIFY.call("ListVerificationTemplate", "/v2/Templates")
                    .named("all")
                    .lists("templates")
                    .by(
                            (m, o) -> m.templates().with(o).list(),
                            (m, o) -> m.templates().with(o).list()),
            VERIFY.call("CreateSafelist", "/v2/SafeList/Numbers")
                    .says("PhoneNumber=+14155550123")
                    .answers(NUMBER)
                    .by(
                            (m, o) -> m.safeList().with(o).create("+14155550123"),
                            (m, o) -> m.safeList().with(o).create("+14155550123")),
            VERIFY.call("FetchSafelist", "/v2/SafeList/Numbers/%2B14155550123")
                    .answers(NUMBER)
                    .by(
                            (m, o) -> m.safeList().with(o).fetch("+14155550123"),
                            (m, o) -> m.safeList().with(o).fetch("+14155550123")),
            VERIFY.call("DeleteSafelist", "/v2/SafeList/Numbers/%2B14155550123")
                    .doing(
                            (m, o) -> m.safeList().with(o).delete("+14155550123"),
                            (m, o) -> m.safeList().with(o).delete("+14155550123")));

    private ServiceCalls() {}

    private static VerifyServiceParams.Builder everything(VerifyServiceParams.Builder service) {
        return service.codeLength(8)
                .lookupEnabled(true)
                .skipSmsToLandlines(true)
                .dtmfInputRequired(false)
                .ttsName("Polly")
                .psd2Enabled(false)
                .doNotShareWarningEnabled(true)
                .customCodeEnabled(true)
                .pushIncludeDate(false)
                .pushApnCredentialSid(PushCredentialSid.of("CR00000000000000000000000000000001"))
                .pushFcmCredentialSid(PushCredentialSid.of("CR00000000000000000000000000000002"))
                .totpIssuer("Shop")
                .totpTimeStep(Duration.ofMinutes(1))
                .totpCodeLength(8)
                .totpSkew(2)
                .defaultTemplateSid("HJ00000000000000000000000000000001")
                .whatsappMsgServiceSid(MessagingServiceSid.of(SENDER))
                .whatsappFrom("+14155550100")
                .passkeysRelyingPartyId("example.com")
                .passkeysRelyingPartyName("Shop")
                .passkeysRelyingPartyOrigins("https://example.com", "https://m.example.com")
                .passkeysAuthenticatorAttachment(AuthenticatorAttachment.PLATFORM)
                .passkeysDiscoverableCredentials(PasskeyRequirement.PREFERRED)
                .passkeysUserVerification(PasskeyRequirement.REQUIRED)
                .verifyEventSubscriptionEnabled(true);
    }
}
