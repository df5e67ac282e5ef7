package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.ListParams;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.mock.verify.TemplateDraft;
import dev.tidings.mock.verify.VerifyTemplate;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.limit.Bucket;
import dev.tidings.verify.limit.RateLimit;
import dev.tidings.verify.safety.SafeListNumber;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.MessagingConfiguration;
import dev.tidings.verify.service.MessagingServiceSid;
import dev.tidings.verify.service.PasskeyRequirement;
import dev.tidings.verify.service.PasskeySettings;
import dev.tidings.verify.service.PushCredentialSid;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.service.VerifyServiceParams;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.template.VerificationTemplate;
import dev.tidings.verify.webhook.VerifyEventType;
import dev.tidings.verify.webhook.VerifyWebhook;
import dev.tidings.verify.webhook.VerifyWebhookStatus;
import dev.tidings.verify.webhook.VerifyWebhookVersion;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's Verify services and what belongs to them at the mock server, value for value. */
class SdkVerifyTest {
    private static final String CREDENTIAL = "CR00000000000000000000000000000001";

    private final SdkDesk desk = new SdkDesk();
    private final VerifyClient sdk = desk.verify();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void services_areMadeAndChanged_withAllThatBelongsToThem() {
        VerifyService made = service();
        messagingConfigurations(made.sid());
        rateLimits(made.sid());
        webhooks(made.sid());
        templates();
        safeList();
        sdk.services().delete(made.sid());
        assertThatThrownBy(() -> sdk.services().fetch(made.sid())).isInstanceOf(NotFoundException.class);
        desk.assertCalled(SdkRoom.VERIFY);
    }

    private VerifyService service() {
        VerifyService bare = desk.read(() -> sdk.services().create("Bare"));
        assertThat(bare.codeLength()).hasValue(6);
        assertThat(bare.totp().orElseThrow().timeStep()).isEmpty();
        assertThat(bare.passkeys().orElseThrow().relyingPartyOrigins()).isEmpty();
        VerifyService made = desk.read(() -> sdk.services().create("Shop", this::everything));
        assertThat(made.friendlyName()).hasValue("Shop");
        assertThat(made.codeLength()).hasValue(8);
        assertThat(made.lookupEnabled()).hasValue(true);
        assertThat(made.skipSmsToLandlines()).hasValue(true);
        assertThat(made.dtmfInputRequired()).hasValue(true);
        assertThat(made.doNotShareWarningEnabled()).hasValue(true);
        assertThat(made.customCodeEnabled()).hasValue(true);
        assertThat(made.push().orElseThrow().apnCredentialSid()).hasValue(PushCredentialSid.of(CREDENTIAL));
        assertThat(made.totp().orElseThrow().issuer()).hasValue("Shop");
        assertThat(made.totp().orElseThrow().timeStep()).hasValue(Duration.ofMinutes(1));
        assertThat(made.totp().orElseThrow().codeLength()).hasValue(8);
        assertThat(made.totp().orElseThrow().skew()).hasValue(2);
        assertThat(made.verifyEventSubscriptionEnabled()).hasValue(true);
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        PasskeySettings passkeys = made.passkeys().orElseThrow();
        assertThat(passkeys.relyingPartyId()).hasValue("example.com");
        assertThat(passkeys.relyingPartyOrigins()).containsExactly("https://example.com", "https://m.example.com");
        assertThat(passkeys.authenticatorAttachment()).hasValue(AuthenticatorAttachment.PLATFORM);
        assertThat(passkeys.discoverableCredentials()).hasValue(PasskeyRequirement.PREFERRED);
        assertThat(passkeys.userVerification()).hasValue(PasskeyRequirement.REQUIRED);
        VerifyService changed = desk.read(() -> sdk.services()
                .update(made.sid().toString(), s -> s.friendlyName("Store").codeLength(5)));
        assertThat(changed.friendlyName()).hasValue("Store");
        assertThat(changed.codeLength()).hasValue(5);
        assertThat(changed.lookupEnabled()).hasValue(true);
        assertThat(desk.read(() -> sdk.services().fetch(made.sid()))).isEqualTo(changed);
        assertThat(desk.list(size -> sdk.services().list(q -> q.pageSize(size))))
                .hasSize(3)
                .contains(changed, bare);
        return made;
    }

    private VerifyServiceParams.Builder everything(VerifyServiceParams.Builder service) {
        return service.codeLength(8)
                .lookupEnabled(true)
                .skipSmsToLandlines(true)
                .dtmfInputRequired(true)
                .doNotShareWarningEnabled(true)
                .customCodeEnabled(true)
                .pushApnCredentialSid(PushCredentialSid.of(CREDENTIAL))
                .totpIssuer("Shop")
                .totpTimeStep(Duration.ofMinutes(1))
                .totpCodeLength(8)
                .totpSkew(2)
                .passkeysRelyingPartyId("example.com")
                .passkeysRelyingPartyName("Shop")
                .passkeysRelyingPartyOrigins("https://example.com", "https://m.example.com")
                .passkeysAuthenticatorAttachment(AuthenticatorAttachment.PLATFORM)
                .passkeysDiscoverableCredentials(PasskeyRequirement.PREFERRED)
                .passkeysUserVerification(PasskeyRequirement.REQUIRED)
                .verifyEventSubscriptionEnabled(true);
    }

    private void messagingConfigurations(VerifyServiceSid service) {
        var configurations = sdk.messagingConfigurations(service);
        String sender = desk.mock().account().services().get(0).sid();
        MessagingConfiguration canada = desk.read(() -> configurations.create("ca", sender));
        assertThat(canada.country()).isEqualTo("CA");
        assertThat(canada.messagingServiceSid()).hasValue(MessagingServiceSid.of(sender));
        MessagingConfiguration others = desk.read(() -> configurations.create("all", sender));
        assertThat(desk.read(() -> configurations.fetch("CA"))).isEqualTo(canada);
        assertThat(desk.list(size -> configurations.list(q -> q.pageSize(size))))
                .containsExactlyInAnyOrder(canada, others);
        assertThat(desk.read(() -> configurations.update("CA", sender)).serviceSid())
                .hasValue(service);
        configurations.delete("CA");
        assertThatThrownBy(() -> configurations.fetch("CA")).isInstanceOf(NotFoundException.class);
    }

    private void rateLimits(VerifyServiceSid service) {
        var limits = sdk.rateLimits(service);
        RateLimit made = desk.read(() -> limits.create("end_user.ip", "Address"));
        assertThat(made.uniqueName()).hasValue("end_user.ip");
        assertThat(made.description()).hasValue("Address");
        RateLimit other = desk.read(() -> limits.create("country"));
        RateLimit changed = desk.read(() -> limits.update(made.sid(), "IP address"));
        assertThat(changed.description()).hasValue("IP address");
        assertThat(desk.read(() -> limits.fetch(made.sid()))).isEqualTo(changed);
        assertThat(desk.list(size -> limits.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(changed, other);
        var buckets = limits.buckets(made.sid());
        Bucket bucket = desk.read(() -> buckets.create(5, Duration.ofMinutes(1)));
        assertThat(bucket.max()).hasValue(5);
        assertThat(bucket.interval()).hasValue(Duration.ofMinutes(1));
        assertThat(bucket.rateLimitSid()).hasValue(made.sid());
        Bucket wider = desk.read(() -> buckets.update(bucket.sid(), 50, Duration.ofHours(1)));
        assertThat(wider.interval()).hasValue(Duration.ofHours(1));
        assertThat(desk.read(() -> buckets.fetch(bucket.sid()))).isEqualTo(wider);
        assertThat(desk.list(size -> buckets.list(q -> q.pageSize(size)))).containsExactly(wider);
        buckets.delete(bucket.sid());
        limits.delete(made.sid());
        assertThat(desk.list(size -> limits.list(q -> q.pageSize(size)))).containsExactly(other);
    }

    private void webhooks(VerifyServiceSid service) {
        var webhooks = sdk.webhooks(service);
        VerifyWebhook all = desk.read(() -> webhooks.create("Hook", "https://example.com/w"));
        assertThat(all.eventTypes()).containsExactly(VerifyEventType.ANY);
        assertThat(all.status()).hasValue(VerifyWebhookStatus.ENABLED);
        assertThat(all.version()).hasValue(VerifyWebhookVersion.V2);
        VerifyWebhook some = desk.read(() -> webhooks.create(
                "Factors",
                "https://example.com/f",
                w -> w.eventTypes(VerifyEventType.FACTOR_CREATED, VerifyEventType.FACTOR_VERIFIED)
                        .version(VerifyWebhookVersion.V1)));
        VerifyWebhook off = desk.read(() -> webhooks.update(
                some.sid().toString(),
                w -> w.status(VerifyWebhookStatus.DISABLED).eventTypes(VerifyEventType.CHALLENGE_DENIED)));
        assertThat(off.status()).hasValue(VerifyWebhookStatus.DISABLED);
        assertThat(off.eventTypes()).containsExactly(VerifyEventType.CHALLENGE_DENIED);
        assertThat(off.version()).hasValue(VerifyWebhookVersion.V1);
        assertThat(desk.read(() -> webhooks.fetch(some.sid()))).isEqualTo(off);
        assertThat(desk.list(size -> webhooks.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(all, off);
        webhooks.delete(some.sid());
        assertThat(desk.list(size -> webhooks.list(q -> q.pageSize(size)))).containsExactly(all);
    }

    private void templates() {
        desk.mock()
                .account()
                .verify()
                .template(TemplateDraft.named("Shop")
                        .channel(VerifyTemplate.Channel.SMS)
                        .text("en", "{{code}} opens the shop"));
        assertThat(desk.list(size -> sdk.templates().list(q -> q.pageSize(size))))
                .extracting(VerificationTemplate::friendlyName)
                .hasSizeGreaterThan(1);
        assertThat(desk.list(size -> sdk.templates()
                        .list("Shop", ListParams.builder().pageSize(size).build())))
                .singleElement()
                .satisfies(own -> assertThat(own.translations().values())
                        .allSatisfy(each -> assertThat(each.text()).hasValue("{{code}} opens the shop")));
    }

    private void safeList() {
        SafeListNumber safe = desk.read(() -> sdk.safeList().create("+14155550123"));
        assertThat(safe.phoneNumber()).isEqualTo("+14155550123");
        assertThat(desk.read(() -> sdk.safeList().fetch("+14155550123"))).isEqualTo(safe);
        sdk.safeList().delete("+14155550123");
        assertThatThrownBy(() -> sdk.safeList().fetch("+14155550123")).isInstanceOf(NotFoundException.class);
    }
}
