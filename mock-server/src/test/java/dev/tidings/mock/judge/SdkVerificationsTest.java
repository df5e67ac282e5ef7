package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.attempt.AttemptSummary;
import dev.tidings.verify.attempt.ConversionStatus;
import dev.tidings.verify.attempt.VerificationAttempt;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.Verification;
import dev.tidings.verify.verification.VerificationCheck;
import dev.tidings.verify.verification.VerificationStatus;
import dev.tidings.verify.verification.Verifications;
import dev.tidings.verify.verification.VerifyErrorCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's verifications, checks and attempts at the mock server, value for value. */
class SdkVerificationsTest {
    private static final String ANN = "+14155550123";

    private final SdkDesk desk = new SdkDesk();
    private final VerifyClient sdk = desk.verify();
    private final String service = desk.mock().account().verify().service().sid();
    private final Verifications verifications = sdk.verifications(service);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void login_withAWrongCode_aCall_andTheRightCode() {
        Verification made = desk.read(() -> verifications.create(
                v -> v.to(ANN).channel(Channel.SMS).locale("de").tags(Map.of("from", "web"))));
        assertThat(made.pending()).isTrue();
        assertThat(made.to()).hasValue(ANN);
        assertThat(made.channel()).hasValue(Channel.SMS);
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        assertThat(made.sendCodeAttempts()).singleElement().satisfies(sent -> {
            assertThat(sent.time()).hasValue(SdkDesk.START);
            assertThat(sent.channel()).hasValue(Channel.SMS);
            assertThat(sent.attemptSid()).isPresent();
        });
        String code = desk.mock().codes().latest(ANN);
        assertThat(made.toString()).doesNotContain(code);
        VerificationCheck wrong = desk.read(() -> verifications.check(ANN, wrong(code)));
        assertThat(wrong.approved()).isFalse();
        assertThat(wrong.status()).hasValue(VerificationStatus.PENDING);
        Verification again = desk.read(() -> verifications.create(ANN, Channel.CALL));
        assertThat(again.sid()).isEqualTo(made.sid());
        assertThat(again.sendCodeAttempts())
                .extracting(each -> each.channel().orElseThrow())
                .containsExactly(Channel.SMS, Channel.CALL);
        assertThat(desk.read(() -> verifications.fetch(ANN))).isEqualTo(again);
        assertThat(desk.read(() -> verifications.fetch(made.sid()))).isEqualTo(again);
        VerificationCheck right = desk.read(
                () -> verifications.check(c -> c.verificationSid(made.sid()).code(code)));
        assertThat(right.approved()).isTrue();
        assertThatThrownBy(() -> verifications.check(ANN, code))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        none -> assertThat(none.hasCode(VerifyErrorCode.NOTHING_PENDING))
                                .isTrue());
        attempts(made);
    }

    private void attempts(Verification made) {
        Verification canceled = desk.read(() -> verifications.create("+14155550124", Channel.SMS));
        assertThat(desk.read(() -> verifications.cancel(canceled.sid())).status())
                .hasValue(VerificationStatus.CANCELED);
        verifications.create("+14155550124", Channel.SMS);
        assertThat(desk.read(() -> verifications.approve("+14155550124")).approved())
                .isTrue();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        var all = desk.list(size -> sdk.attempts().list(q -> q.pageSize(size)));
        assertThat(all).hasSize(4);
        VerificationAttempt call = desk.list(size -> sdk.attempts()
                        .list(q -> q.verificationSid(made.sid())
                                .channel(Channel.CALL)
                                .pageSize(size)))
                .get(0);
        assertThat(call.verificationSid()).hasValue(made.sid());
        assertThat(call.channelData().orElseThrow().to()).hasValue(ANN);
        assertThat(desk.read(() -> sdk.attempts().fetch(call.sid()))).isEqualTo(call);
        assertThat(desk.list(size -> sdk.attempts()
                        .list(q -> q.status(ConversionStatus.CONVERTED)
                                .country("us")
                                .verifyServiceSid(service)
                                .dateCreatedAfter(SdkDesk.START.minusSeconds(1))
                                .dateCreatedBefore(SdkDesk.START.plusSeconds(61))
                                .pageSize(size))))
                .allSatisfy(each -> assertThat(each.conversionStatus()).hasValue(ConversionStatus.CONVERTED))
                .isNotEmpty();
        AttemptSummary summary = desk.read(() -> sdk.attempts().fetchSummary());
        assertThat(summary.totalAttempts()).hasValue(4);
        assertThat(summary.conversionRatePercentage().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(100));
        assertThat(desk.read(() -> sdk.attempts().fetchSummary(q -> q.destinationPrefix("+49")))
                        .totalAttempts())
                .hasValue(0);
        desk.assertCalled(SdkRoom.VERIFICATIONS);
    }

    @Test
    void sixthTry_isTooMany_andTheNextCodeGoesOutWhenTheFirstHasExpired() {
        verifications.create(ANN, Channel.SMS);
        String code = desk.mock().codes().latest(ANN);
        for (int i = 0; i < 5; i++) {
            assertThat(verifications.check(ANN, wrong(code)).approved()).isFalse();
        }
        assertThatThrownBy(() -> verifications.check(ANN, code))
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        many -> assertThat(many.hasCode(VerifyErrorCode.TOO_MANY_CHECKS))
                                .isTrue());
        desk.mock().clock().advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> verifications.check(ANN, code)).isInstanceOf(NotFoundException.class);
        verifications.create(ANN, Channel.SMS);
        assertThat(verifications.check(ANN, desk.mock().codes().latest(ANN)).approved())
                .isTrue();
    }

    @Test
    void rateLimit_isAnExceptionOfItsOwnCode() {
        var limit = sdk.rateLimits(service).create("ip");
        sdk.rateLimits(service).buckets(limit.sid()).create(1, Duration.ofMinutes(1));
        verifications.create(v -> v.to(ANN).channel(Channel.SMS).rateLimits(Map.of("ip", "::1")));
        assertThatThrownBy(() ->
                        verifications.create(v -> v.to(ANN).channel(Channel.SMS).rateLimits(Map.of("ip", "::1"))))
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        many -> assertThat(many.hasCode(VerifyErrorCode.RATE_LIMITED))
                                .isTrue());
    }

    @Test
    void phone_showsSilentlyThatItIsThere_andMailsAreAsTold() {
        Verification silent = desk.read(() -> verifications.create(ANN, Channel.SNA));
        assertThat(desk.read(() -> verifications.check(c -> c.to(ANN))).approved())
                .isFalse();
        desk.mock().handset(ANN).open(silent.sna().flatMap(sna -> sna.url()).orElseThrow());
        assertThat(desk.read(() -> verifications.check(c -> c.to(ANN))).approved())
                .isTrue();
        Verification mail = desk.read(() -> verifications.create(v -> v.to("ann@example.com")
                .channel(Channel.EMAIL)
                .channelConfiguration(c -> c.withFrom("hi@shop.example").withFromName("Shop"))));
        assertThat(mail.channel()).hasValue(Channel.EMAIL);
        assertThat(desk.read(() -> verifications.fetch("ann@example.com")).sid())
                .isEqualTo(mail.sid());
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }
}
