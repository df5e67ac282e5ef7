package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.verify.v2.Service;
import com.twilio.rest.verify.v2.service.ApproveChallenge;
import com.twilio.rest.verify.v2.service.NewChallenge;
import com.twilio.rest.verify.v2.service.NewChallengeCreator;
import com.twilio.rest.verify.v2.service.NewFactor;
import com.twilio.rest.verify.v2.service.NewFactorCreator;
import com.twilio.rest.verify.v2.service.NewVerifyFactor;
import com.twilio.rest.verify.v2.service.NewVerifyFactorUpdater;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client registers passkeys and signs in with them: every operation once. */
class OfficialPasskeyTest {
    private static final String ORIGIN = "https://example.com";
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;
    private MockAuthenticator browser;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        browser = mock.passkeyAuthenticator(ORIGIN);
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private NewFactor offer(String service) {
        NewFactor.CreateNewPasskeysFactorRequestConfigRelyingParty party =
                NewFactor.CreateNewPasskeysFactorRequestConfigRelyingParty.builder()
                        .id("example.com")
                        .name("Example")
                        .origins(List.of(ORIGIN))
                        .build();
        NewFactor.CreateNewPasskeysFactorRequestConfig config = NewFactor.CreateNewPasskeysFactorRequestConfig.builder()
                .relyingParty(party)
                .authenticatorAttachment(NewFactor.AuthenticatorAttachment.ANY)
                .discoverableCredentials(NewFactor.DiscoverableCredentials.REQUIRED)
                .userVerification(NewFactor.UserVerification.REQUIRED)
                .build();
        return new NewFactorCreator(
                        service,
                        NewFactor.CreateNewPasskeysFactorRequest.builder("Jo's phone", "user-0001")
                                .config(config)
                                .build())
                .create(client);
    }

    private String options(Object options) throws IOException {
        return JSON.writeValueAsString(options);
    }

    private String service() {
        return Service.creator("Example")
                .setPasskeysRelyingPartyId("example.com")
                .setPasskeysRelyingPartyName("Example")
                .setPasskeysRelyingPartyOrigins(ORIGIN)
                .create(client)
                .getSid();
    }

    private NewVerifyFactor register(String service) throws IOException {
        NewFactor offered = offer(service);
        assertThat(offered.getStatus()).isEqualTo(NewFactor.Status.UNVERIFIED);
        assertThat(offered.getFactorType()).isEqualTo(NewFactor.FactorType.PASSKEYS);
        NewVerifyFactor.VerifyPasskeysFactorRequest answer = NewVerifyFactor.VerifyPasskeysFactorRequest.fromJson(
                withoutExtensions(browser.create(options(offered.getOptions()))), JSON);
        return new NewVerifyFactorUpdater(service, answer).update(client);
    }

    /** Browsers say which extensions they used; the client's classes do not know that. */
    private static String withoutExtensions(String answer) {
        return answer.replace(", \"clientExtensionResults\": {}", "");
    }

    private ApproveChallenge approve(String service, NewChallenge asked) throws IOException {
        ApproveChallenge.ApprovePasskeysChallengeRequest answer =
                ApproveChallenge.ApprovePasskeysChallengeRequest.fromJson(
                        withoutExtensions(browser.get(options(asked.getOptions()))), JSON);
        return ApproveChallenge.updater(service, answer).update(client);
    }

    @Test
    void passkey_isRegistered_andApprovesChallengesOfItsOwnerAndOfAnybody() throws IOException {
        String service = service();
        NewVerifyFactor factor = register(service);
        assertThat(factor.getStatus()).isEqualTo(NewVerifyFactor.Status.VERIFIED);
        assertThat(factor.getIdentity()).isEqualTo("user-0001");

        NewChallenge named = new NewChallengeCreator(service)
                .setCreatePasskeysChallengeRequest(NewChallenge.CreatePasskeysChallengeRequest.builder()
                        .identity("user-0001")
                        .factorSid(factor.getSid())
                        .build())
                .create(client);
        assertThat(named.getStatus()).isEqualTo(NewChallenge.Status.PENDING);
        assertThat(named.getFactorSid()).isEqualTo(factor.getSid());
        ApproveChallenge approved = approve(service, named);
        assertThat(approved.getStatus()).isEqualTo(ApproveChallenge.Status.APPROVED);
        assertThat(approved.getSid()).isEqualTo(named.getSid());

        NewChallenge anybodys = new NewChallengeCreator(service)
                .setCreatePasskeysChallengeRequest(
                        NewChallenge.CreatePasskeysChallengeRequest.builder().build())
                .create(client);
        assertThat(anybodys.getFactorSid()).isEmpty();
        assertThat(approve(service, anybodys).getStatus()).isEqualTo(ApproveChallenge.Status.APPROVED);
    }

    @Test
    void pageOfSomebodyElse_isRefused() throws IOException {
        String service = service();
        browser = mock.passkeyAuthenticator("https://evil.example");

        assertThatThrownBy(() -> register(service))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.getCode()).isEqualTo(60382));
    }
}
