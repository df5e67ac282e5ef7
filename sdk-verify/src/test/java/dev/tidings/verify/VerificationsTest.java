package dev.tidings.verify;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.verify.factor.Factors;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationSid;
import dev.tidings.verify.verification.Verifications;
import dev.tidings.verify.verification.VerifyErrorCode;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How verifications fail, and what is sent twice. */
class VerificationsTest {
    private final Wire wire = new Wire();
    private final Verifications verifications =
            VerifyClient.create(wire.client()).verifications(Sids.SERVICE);

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void wrongCode_isNoException() {
        wire.answer(200, "{\"sid\":\"" + Sids.VERIFICATION + "\",\"status\":\"pending\",\"valid\":false}");
        assertThat(verifications.check("+14155550123", "123456").approved()).isFalse();
        wire.answer(200, "{\"sid\":\"" + Sids.VERIFICATION + "\",\"status\":\"approved\",\"valid\":true}");
        assertThat(verifications.check("+14155550123", "123456").approved()).isTrue();
    }

    @Test
    void expiredOrUnknown_andTooManyTries_areToldApart() {
        refuse(404, VerifyErrorCode.NOTHING_PENDING);
        assertThatThrownBy(() -> verifications.check("+14155550123", "123456"))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        none -> assertThat(none.hasCode(VerifyErrorCode.NOTHING_PENDING))
                                .isTrue());
        refuse(429, VerifyErrorCode.TOO_MANY_CHECKS);
        assertThatThrownBy(() -> verifications.check("+14155550123", "123456"))
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        many -> assertThat(many.hasCode(VerifyErrorCode.TOO_MANY_CHECKS))
                                .isTrue());
        assertThatThrownBy(() -> VerifyClient.create(wire.client())
                        .async()
                        .verifications(Sids.SERVICE)
                        .check("+14155550123", "123456")
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RateLimitException.class);
    }

    @ParameterizedTest
    @CsvSource({"429, 60202", "429, 60203", "403, 60205", "403, 60410", "403, 60605", "400, 60200", "404, 20404"})
    void quotasAndRefusals_areNotTriedAgain(int status, int code) {
        refuse(status, code);
        assertThatThrownBy(() -> verifications.create("+14155550123", Channel.SMS))
                .isInstanceOf(
                        switch (status) {
                            case 429 -> RateLimitException.class;
                            case 403 -> AuthenticationException.class;
                            case 404 -> NotFoundException.class;
                            default -> InvalidRequestException.class;
                        })
                .hasMessageContaining(Integer.toString(code));
        assertThat(wire.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"20429", "60212"})
    void limitsThatPass_areTriedAgain(int code) {
        wire.server()
                .stubFor(post(anyUrl())
                        .inScenario("once")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("up")
                        .willReturn(aResponse().withStatus(429).withBody("{\"code\":" + code + "}")));
        wire.server()
                .stubFor(post(anyUrl())
                        .inScenario("once")
                        .whenScenarioStateIs("up")
                        .willReturn(okJson(Wire.named(Sids.VERIFICATION))));
        assertThat(verifications.create("+14155550123", Channel.SMS).sid())
                .isEqualTo(VerificationSid.of(Sids.VERIFICATION));
        assertThat(wire.asked()).hasSize(2);
    }

    @Test
    void sendsChecksAndVerdicts_areNeverMadeTwice() {
        wire.answer(500, "{}");
        Factors factors = VerifyClient.create(wire.client()).factors(Sids.SERVICE, "ann-1234");
        for (Runnable once : List.<Runnable>of(
                () -> verifications.create("+14155550123", Channel.SMS),
                () -> verifications.check("+14155550123", "123456"),
                () -> verifications.approve(Sids.VERIFICATION),
                () -> verifications.cancel(Sids.VERIFICATION),
                () -> factors.createTotp("Phone"),
                () -> factors.verify("YF00000000000000000000000000000001", "123456"))) {
            assertThatThrownBy(once::run).isInstanceOf(AmbiguousException.class);
            assertThat(wire.asked()).hasSize(1);
        }
    }

    @Test
    void recipient_standsForTheVerification() {
        wire.answer(200, Wire.named(Sids.VERIFICATION));
        verifications.fetch("+14155550123");
        verifications.cancel("ann@example.com");
        verifications.fetch(VerificationSid.of(Sids.VERIFICATION));
        assertThat(wire.asked())
                .extracting(asked -> asked.path().replaceFirst(".*/Verifications/", ""))
                .containsExactly("%2B14155550123", "ann%40example.com", Sids.VERIFICATION);
    }

    @Test
    void phoneNumbers_doWhatTextsDo() {
        wire.answer(200, Wire.named(Sids.VERIFICATION));
        PhoneNumber number = PhoneNumber.of("+14155550123");
        verifications.create(v -> v.to(number).channel(Channel.of("carrier-pigeon")));
        verifications.check(c -> c.to(number).code("123456"));
        assertThat(wire.asked())
                .extracting(asked -> asked.form().get("To"))
                .containsExactly(List.of("+14155550123"), List.of("+14155550123"));
    }

    private void refuse(int status, int code) {
        wire.answer(status, "{\"code\":" + code + ",\"message\":\"No\",\"status\":" + status + "}");
    }
}
