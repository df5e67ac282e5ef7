package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockPushDevice;
import dev.tidings.mock.factor.WrongCodes;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.challenge.ChallengeField;
import dev.tidings.verify.challenge.ChallengeNotification;
import dev.tidings.verify.challenge.ChallengeOrder;
import dev.tidings.verify.challenge.ChallengeStatus;
import dev.tidings.verify.device.OtpAuthUri;
import dev.tidings.verify.device.TotpAlgorithm;
import dev.tidings.verify.factor.Entity;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.push.AccessToken;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.PasskeyRequirement;
import dev.tidings.verify.webhook.VerifyEvent;
import dev.tidings.verify.webhook.VerifyEventType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's factors, challenges and passkeys at the mock server, value for value. */
class SdkFactorsTest {
    private static final String ANN = "ann-00000001";

    private final SdkDesk desk = new SdkDesk();
    private final VerifyClient sdk = desk.verify();
    private final String service = desk.mock().account().verify().service().sid();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFactor_isEnrolledAndAsked() {
        Entity ann = desk.read(() -> sdk.entities(service).create(ANN));
        assertThat(ann.identity()).hasValue(ANN);
        assertThat(desk.read(() -> sdk.entities(service).fetch(ANN))).isEqualTo(ann);
        Factor app = totp();
        FactorSid phone = push();
        assertThat(desk.list(size -> sdk.factors(service, ANN).list(q -> q.pageSize(size))))
                .extracting(Factor::sid)
                .containsExactlyInAnyOrder(app.sid(), phone);
        assertThat(desk.list(size -> sdk.challenges(service, ANN)
                        .list(q -> q.factorSid(phone)
                                .status(ChallengeStatus.APPROVED)
                                .order(ChallengeOrder.DESC)
                                .pageSize(size))))
                .hasSize(1);
        tokensAndForms();
        sdk.factors(service, ANN).delete(app.sid());
        assertThat(desk.list(size -> sdk.entities(service).list(q -> q.pageSize(size))))
                .hasSizeGreaterThan(0);
        sdk.entities(service).delete(ANN);
        assertThatThrownBy(() -> sdk.entities(service).fetch(ANN)).isInstanceOf(NotFoundException.class);
        desk.assertCalled(SdkRoom.FACTORS);
    }

    private Factor totp() {
        var factors = sdk.factors(service, ANN);
        Factor made = desk.read(() -> factors.create(f -> f.friendlyName("App")
                .factorType(FactorType.TOTP)
                .configAlg(TotpAlgorithm.SHA256)
                .configCodeLength(8)
                .configTimeStep(Duration.ofMinutes(1))
                .configSkew(0)
                .metadata(Map.of("os", "Android"))));
        assertThat(made.verified()).isFalse();
        assertThat(made.config().orElseThrow().alg()).hasValue("sha256");
        assertThat(made.config().orElseThrow().timeStep()).hasValue(Duration.ofMinutes(1));
        assertThat(made.metadata()).containsEntry("os", "Android");
        String secret = made.binding().orElseThrow().secret().orElseThrow();
        assertThat(made.toString()).doesNotContain(secret);
        OtpAuthUri qr = OtpAuthUri.parse(made.binding().orElseThrow().uri().orElseThrow());
        assertThat(qr.generator().code(SdkDesk.START))
                .isEqualTo(desk.mock().account().verify().totpCode(made.sid().toString()));
        Factor verified =
                desk.read(() -> factors.verify(made.sid(), qr.generator().code(SdkDesk.START)));
        assertThat(verified.verified()).isTrue();
        assertThat(verified.binding()).isEmpty();
        assertThat(desk.read(() -> factors.fetch(made.sid()))).isEqualTo(verified);
        assertThat(desk.read(() -> factors.update(made.sid(), f -> f.friendlyName("Other")))
                        .friendlyName())
                .hasValue("Other");
        desk.mock().clock().advance(Duration.ofMinutes(1));
        String code = qr.generator().code(desk.mock().clock().now());
        assertThatThrownBy(() -> sdk.challenges(service, ANN)
                        .check(made.sid(), code.equals("00000000") ? "11111111" : "00000000"))
                .isInstanceOfSatisfying(
                        AuthenticationException.class,
                        wrong -> assertThat(wrong.hasCode(60324)).isTrue());
        assertThat(desk.read(() -> sdk.challenges(service, ANN).check(made.sid(), code))
                        .approved())
                .isTrue();
        return made;
    }

    @Test
    void wrongCodes_mayBeNoError() {
        desk.mock().account().verify().wrongCodes(WrongCodes.REPORTED);
        Factor made = sdk.factors(service, ANN).createTotp("App");
        assertThat(desk.read(() -> sdk.factors(service, ANN).verify(made.sid(), "000000"))
                        .verified())
                .isFalse();
    }

    private FactorSid push() {
        MockPushDevice phone =
                desk.mock().account().verify().newPushDevice(service, ANN).enrol();
        var challenges = sdk.challenges(service, ANN);
        Challenge asked = desk.read(() -> challenges.create(c -> c.factorSid(phone.factorSid())
                .detailsMessage("Sign in?")
                .detailsFields(ChallengeField.of("Where", "Berlin"))
                .hiddenDetails(Map.of("ip", "::1"))
                .expirationDate(desk.mock().clock().now().plusSeconds(600))));
        assertThat(asked.status()).hasValue(ChallengeStatus.PENDING);
        assertThat(asked.details().orElseThrow().message()).hasValue("Sign in?");
        assertThat(asked.details().orElseThrow().fields()).containsExactly(ChallengeField.of("Where", "Berlin"));
        assertThat(asked.hiddenDetails()).containsEntry("ip", "::1");
        ChallengeNotification told = desk.read(() -> challenges.createNotification(asked.sid(), Duration.ofMinutes(1)));
        assertThat(told.ttl()).hasValue(Duration.ofMinutes(1));
        assertThat(told.challengeSid()).hasValue(asked.sid());
        phone.approve();
        Challenge answered = desk.read(() -> challenges.fetch(asked.sid()));
        assertThat(answered.approved()).isTrue();
        assertThat(answered.dateResponded()).isPresent();
        Challenge code = desk.read(() -> challenges.create(c -> c.factorSid(sdk.factors(service, ANN).list().stream()
                .filter(each -> each.factorType().equals(Optional.of(FactorType.TOTP)))
                .findFirst()
                .orElseThrow()
                .sid())));
        desk.mock().clock().advance(Duration.ofMinutes(1));
        String right = desk.mock()
                .account()
                .verify()
                .totpCode(code.factorSid().orElseThrow().toString());
        assertThat(desk.read(() -> challenges.update(code.sid(), right)).approved())
                .isTrue();
        return FactorSid.of(phone.factorSid());
    }

    private void tokensAndForms() {
        AccessToken token = desk.read(() -> sdk.accessTokens(service).create(ANN, "Phone", Duration.ofMinutes(2)));
        assertThat(token.ttl()).hasValue(Duration.ofMinutes(2));
        assertThat(token.factorType()).hasValue(FactorType.PUSH);
        assertThat(token.toString()).doesNotContain(token.token().orElseThrow());
        assertThat(desk.read(() -> sdk.accessTokens(service).fetch(token.sid())).sid())
                .isEqualTo(token.sid());
        assertThat(desk.read(() -> sdk.forms().fetchPush()).forms())
                .containsOnlyKeys("create_factor", "verify_factor", "create_challenge");
    }

    @Test
    void applications_areToldOfFactorsInSignedEvents() {
        try (WebhookReceiver application = WebhookReceiver.start()) {
            sdk.webhooks(service).create("Hook", application.url("/verify"));
            Factor made = sdk.factors(service, ANN).createTotp("App");
            desk.mock().clock().settle();
            WebhookReceiver.Webhook told = application.awaitCount(1).get(0);
            VerifyEvent event = VerifyEvent.verified(
                    WebhookRequest.form(told.url(), told.parameters(), told.signature()),
                    WebhookVerifier.of(desk.mock().authToken()));
            assertThat(event.type()).isEqualTo(VerifyEventType.FACTOR_CREATED);
            assertThat(event.factorSid()).hasValue(made.sid());
            assertThat(event.factorType()).hasValue(FactorType.TOTP);
            assertThat(event.entityIdentity()).hasValue(ANN);
            assertThat(event.uuid()).isPresent();
        }
    }

    @Test
    void passkeys_areMade_andSignIn() {
        MockAuthenticator browser = desk.mock().passkeyAuthenticator("https://example.com");
        var passkeys = sdk.passkeys(sdk.services()
                .create(
                        "Example",
                        s -> s.passkeysRelyingPartyId("example.com")
                                .passkeysRelyingPartyName("Example")
                                .passkeysRelyingPartyOrigins("https://example.com"))
                .sid());
        Factor offered = desk.read(() -> passkeys.createFactor(
                "Ann's phone",
                ANN,
                p -> p.relyingPartyId("example.com")
                        .relyingPartyName("Example")
                        .relyingPartyOrigins("https://example.com")
                        .authenticatorAttachment(AuthenticatorAttachment.ANY)
                        .discoverableCredentials(PasskeyRequirement.REQUIRED)
                        .userVerification(PasskeyRequirement.REQUIRED)));
        assertThat(offered.factorType()).hasValue(FactorType.PASSKEYS);
        assertThat(offered.options().orElseThrow().relyingPartyId()).hasValue("example.com");
        assertThat(offered.options().orElseThrow().userName()).hasValue("Ann's phone");
        Factor made = desk.read(() -> passkeys.verifyFactor(
                browser.create(offered.options().orElseThrow().json())));
        assertThat(made.verified()).isTrue();
        assertThat(made.config().orElseThrow().passkey().relyingPartyOrigins()).containsExactly("https://example.com");
        for (Challenge asked : List.of(
                desk.read(() -> passkeys.createChallenge(ANN, made.sid())),
                desk.read(() -> passkeys.createChallenge(ANN)),
                desk.read(passkeys::createChallenge))) {
            Challenge answered = desk.read(() -> passkeys.approveChallenge(
                    browser.get(asked.options().orElseThrow().json())));
            assertThat(answered.approved()).isTrue();
        }
        desk.assertCalled(SdkRoom.PASSKEYS);
    }
}
