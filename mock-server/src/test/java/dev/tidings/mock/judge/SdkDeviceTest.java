package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.challenge.ChallengeStatus;
import dev.tidings.verify.device.OtpAuthUri;
import dev.tidings.verify.device.PushKeyPair;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorStatus;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.factor.NotificationPlatform;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.PasskeyRequirement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the SDK makes for devices is what the backend takes: codes of apps, signatures of phones, passkeys. */
class SdkDeviceTest {
    private static final String JO = "user-0001";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .startTime(Instant.parse("2026-11-25T10:00:00Z"))
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final VerifyClient verify = VerifyClient.create(TidingsClient.builder()
            .credentials(mock.accountSid(), mock.authToken())
            .baseUrl("http://localhost")
            .transport(mock.transport())
            .build());
    private final String service = mock.account().verify().service().sid();

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void codesOfTheApp_areTaken_andNoOthers() {
        Factor factor = verify.factors(service, JO).createTotp("Jo's app");
        OtpAuthUri app = OtpAuthUri.parse(factor.binding().orElseThrow().uri().orElseThrow());
        assertThat(app.account()).isEqualTo("Jo's app");

        Factor verified = verify.factors(service, JO)
                .verify(factor.sid(), app.generator().code(mock.clock().now()));
        assertThat(verified.status()).contains(FactorStatus.VERIFIED);

        mock.clock().advance(Duration.ofMinutes(1));
        String code = app.generator().code(mock.clock().now());
        assertThat(verify.challenges(service, JO).check(factor.sid(), code).status())
                .contains(ChallengeStatus.APPROVED);
        String old = app.generator().code(mock.clock().now().minusSeconds(120));
        assertThatThrownBy(() -> verify.challenges(service, JO).check(factor.sid(), old))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.code()).hasValue(60324));
    }

    /** The device calls for itself, with a token that it signs. */
    private Door.Answer device(String method, String path, HttpHeaders credentials, String form) {
        return Door.of(mock)
                .send(
                        method,
                        "http://localhost/verify/v2/Services/" + service + "/Entities/" + JO + path,
                        credentials.plus("Content-Type", "application/x-www-form-urlencoded"),
                        form);
    }

    private Factor phone(PushKeyPair keys) {
        Factor factor = verify.factors(service, JO)
                .create(f -> f.friendlyName("Jo's phone")
                        .factorType(FactorType.PUSH)
                        .bindingPublicKey(keys.publicKey())
                        .configAppId("com.example.app")
                        .configNotificationPlatform(NotificationPlatform.FCM)
                        .configNotificationToken("token-".repeat(8))
                        .configSdkVersion("1.0"));
        return verify.factors(service, JO)
                .verify(factor.sid(), keys.factorPayload(factor.sid().toString()));
    }

    @Test
    void phone_isVerified_andApprovesAndDenies() {
        PushKeyPair keys = PushKeyPair.generate();
        Factor factor = phone(keys);
        assertThat(factor.status()).contains(FactorStatus.VERIFIED);
        String token = keys.deviceToken(
                mock.accountSid(),
                factor.config().orElseThrow().credentialSid().orElseThrow().toString(),
                mock.clock().now());
        HttpHeaders credentials = HttpHeaders.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(("token:" + token).getBytes(StandardCharsets.UTF_8)));

        for (ChallengeStatus wanted : new ChallengeStatus[] {ChallengeStatus.APPROVED, ChallengeStatus.DENIED}) {
            Challenge asked = verify.challenges(service, JO)
                    .create(c -> c.factorSid(factor.sid()).detailsMessage("Log in?"));
            Door.Answer fetched = device("GET", "/Challenges/" + asked.sid(), credentials, "");
            String fields =
                    fetched.headers().first("Twilio-Verify-Signature-Fields").orElseThrow();
            String payload = wanted.equals(ChallengeStatus.APPROVED)
                    ? keys.approve(fetched.text(), fields)
                    : keys.deny(fetched.text(), fields);
            String forged = PushKeyPair.generate().approve(fetched.text(), fields);

            assertThat(device("POST", "/Challenges/" + asked.sid(), credentials, "AuthPayload=" + forged)
                            .json()
                            .path("code")
                            .asInt())
                    .isEqualTo(60324);
            assertThat(device("POST", "/Challenges/" + asked.sid(), credentials, "AuthPayload=" + payload)
                            .status())
                    .isEqualTo(200);
            assertThat(verify.challenges(service, JO).fetch(asked.sid()).status())
                    .contains(wanted);
        }
    }

    @Test
    void passkeys_goThroughTheBrowserAndBack() {
        MockAuthenticator browser = mock.passkeyAuthenticator("https://example.com");
        Factor offered = verify.passkeys(service)
                .createFactor(
                        "Jo's phone",
                        JO,
                        p -> p.relyingPartyId("example.com")
                                .relyingPartyName("Example")
                                .relyingPartyOrigins("https://example.com")
                                .authenticatorAttachment(AuthenticatorAttachment.PLATFORM)
                                .discoverableCredentials(PasskeyRequirement.REQUIRED)
                                .userVerification(PasskeyRequirement.REQUIRED));
        String registration = browser.create(offered.options().orElseThrow().creationJson());
        assertThat(verify.passkeys(service).verifyFactor(registration).status()).contains(FactorStatus.VERIFIED);

        Challenge asked = verify.passkeys(service).createChallenge(JO);
        String assertion = browser.get(asked.options().orElseThrow().requestJson());
        assertThat(verify.passkeys(service).approveChallenge(assertion).status())
                .contains(ChallengeStatus.APPROVED);
        assertThatThrownBy(() -> verify.passkeys(service).approveChallenge(assertion))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.code()).hasValue(60322));
    }
}
