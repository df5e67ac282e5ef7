package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.verify.v2.VerificationAttempt;
import com.twilio.rest.verify.v2.service.Verification;
import com.twilio.rest.verify.v2.service.VerificationCheck;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client verifies people by one-time codes. */
class OfficialVerificationTest {
    private static final String ANN = "+14155550123";
    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;
    private String service;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(START)
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        service = mock.account().verify().service().sid();
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private VerificationCheck check(String code) {
        return VerificationCheck.creator(service).setTo(ANN).setCode(code).create(client);
    }

    @Test
    void aLogin_withAWrongCode_aResendByCall_andTheRightCode() {
        Verification made =
                Verification.creator(service, ANN, "sms").setLocale("de").create(client);
        assertThat(made.getStatus()).isEqualTo("pending");
        assertThat(made.getValid()).isFalse();
        assertThat(made.getChannel()).isEqualTo(Verification.Channel.SMS);
        assertThat(made.getDateCreated().toInstant()).isEqualTo(START);
        mock.clock().advance(Duration.ofSeconds(30));
        String code = mock.codes().latest(ANN);
        assertThat(mock.handset(ANN).received().get(0).body()).contains(code);

        assertThat(check(code.equals("000000") ? "111111" : "000000").getStatus())
                .isEqualTo("pending");
        Verification again = Verification.creator(service, ANN, "call").create(client);
        assertThat(again.getSid()).isEqualTo(made.getSid());
        assertThat(again.getSendCodeAttempts()).hasSize(2);
        assertThat(Verification.fetcher(service, ANN).fetch(client).getSid()).isEqualTo(made.getSid());

        VerificationCheck approved = check(code);
        assertThat(approved.getStatus()).isEqualTo("approved");
        assertThat(approved.getValid()).isTrue();
        assertThat(approved.getSid()).isEqualTo(made.getSid());
        assertThatThrownBy(() -> check(code))
                .isInstanceOfSatisfying(
                        ApiException.class, gone -> assertThat(gone.getCode()).isEqualTo(20404));
        assertThat(VerificationAttempt.reader().read(client))
                .extracting(VerificationAttempt::getConversionStatus)
                .containsExactly(
                        VerificationAttempt.ConversionStatus.CONVERTED,
                        VerificationAttempt.ConversionStatus.UNCONVERTED);
    }

    @Test
    void everyChannel_thatTheClientKnows() {
        assertThat(Verification.creator(service, "ann@example.com", "email")
                        .setChannelConfiguration(Map.of("from", "hi@shop.example"))
                        .create(client)
                        .getChannel())
                .isEqualTo(Verification.Channel.EMAIL);
        assertThat(Verification.creator(service, ANN, "rcs").create(client).getChannel())
                .isEqualTo(Verification.Channel.SMS);
        Verification silent = Verification.creator(service, ANN, "sna").create(client);
        assertThat(silent.getChannel()).isEqualTo(Verification.Channel.SNA);
        mock.handset(ANN).open(String.valueOf(((Map<?, ?>) silent.getSna()).get("url")));
        VerificationCheck checked =
                VerificationCheck.creator(service).setTo(ANN).create(client);
        assertThat(checked.getValid()).isTrue();
        assertThat(checked.getChannel()).isEqualTo(VerificationCheck.Channel.SNA);
    }

    @Test
    void theApplication_mayEndIt() {
        Verification made = Verification.creator(service, ANN, "sms").create(client);
        Verification canceled = Verification.updater(service, made.getSid(), Verification.Status.CANCELED)
                .update(client);
        assertThat(canceled.getStatus()).isEqualTo("canceled");
        Verification.creator(service, ANN, "sms").create(client);
        assertThat(Verification.updater(service, ANN, Verification.Status.APPROVED)
                        .update(client)
                        .getValid())
                .isTrue();
    }

    @Test
    void lockOut_endsWithTheValidity() {
        Verification.creator(service, ANN, "sms").create(client);
        String code = mock.codes().latest(ANN);
        String wrong = code.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            check(wrong);
        }
        assertThatThrownBy(() -> check(code)).isInstanceOfSatisfying(ApiException.class, locked -> {
            assertThat(locked.getCode()).isEqualTo(60202);
            assertThat(locked.getStatusCode()).isEqualTo(429);
        });
        mock.clock().advance(Duration.ofMinutes(10));
        Verification.creator(service, ANN, "sms").create(client);
        assertThat(check(mock.codes().latest(ANN)).getValid()).isTrue();
    }
}
