package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.verify.v2.Safelist;
import com.twilio.rest.verify.v2.Service;
import com.twilio.rest.verify.v2.Template;
import com.twilio.rest.verify.v2.VerificationAttempt;
import com.twilio.rest.verify.v2.VerificationAttemptsSummary;
import com.twilio.rest.verify.v2.VerificationAttemptsSummaryFetcher;
import com.twilio.rest.verify.v2.service.MessagingConfiguration;
import com.twilio.rest.verify.v2.service.RateLimit;
import com.twilio.rest.verify.v2.service.Verification;
import com.twilio.rest.verify.v2.service.VerificationCheck;
import com.twilio.rest.verify.v2.service.ratelimit.Bucket;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps Verify services and what belongs to them: every operation once. */
class OfficialVerifyTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private String service() {
        return mock.account().verify().service().sid();
    }

    @Test
    void service_isMade_changed_listed_andDeleted() {
        Service made = Service.creator("Official")
                .setCodeLength(8)
                .setLookupEnabled(true)
                .setSkipSmsToLandlines(true)
                .setDtmfInputRequired(true)
                .setTtsName("Alice")
                .setPsd2Enabled(true)
                .setDoNotShareWarningEnabled(true)
                .setCustomCodeEnabled(true)
                .setPushIncludeDate(true)
                .setPushApnCredentialSid("CR" + "a".repeat(32))
                .setPushFcmCredentialSid("CR" + "b".repeat(32))
                .setTotpIssuer("Shop")
                .setTotpTimeStep(40)
                .setTotpCodeLength(7)
                .setTotpSkew(2)
                .setWhatsappMsgServiceSid(mock.account().services().get(0).sid())
                .setWhatsappFrom("whatsapp:+14155550111")
                .setPasskeysRelyingPartyId("example.com")
                .setPasskeysRelyingPartyName("Example")
                .setPasskeysRelyingPartyOrigins("login.example.com,www.example.com")
                .setPasskeysAuthenticatorAttachment("platform")
                .setPasskeysDiscoverableCredentials("required")
                .setPasskeysUserVerification("preferred")
                .setVerifyEventSubscriptionEnabled(true)
                .create(client);
        assertThat(made.getCodeLength()).isEqualTo(8);
        assertThat(made.getSkipSmsToLandlines()).isTrue();
        assertThat(made.getPsd2Enabled()).isTrue();
        assertThat(made.getVerifyEventSubscriptionEnabled()).isTrue();
        assertThat(made.getTotp()).isEqualTo(Map.of("issuer", "Shop", "time_step", 40, "code_length", 7, "skew", 2));
        assertThat(((Map<?, ?>) made.getPasskeys()).get("relying_party"))
                .isEqualTo(Map.of(
                        "id",
                        "example.com",
                        "name",
                        "Example",
                        "origins",
                        List.of("login.example.com", "www.example.com")));
        assertThat(made.getLinks()).hasSize(7);
        Service changed = Service.updater(made.getSid())
                .setFriendlyName("Changed")
                .setTtsName("")
                .update(client);
        assertThat(changed.getFriendlyName()).isEqualTo("Changed");
        assertThat(changed.getTtsName()).isNull();
        assertThat(changed.getCodeLength()).isEqualTo(8);
        assertThat(Service.fetcher(made.getSid()).fetch(client)).isEqualTo(changed);
        assertThat(all(Service.reader().setPageSize(1L).read(client)))
                .extracting(Service::getSid)
                .containsExactly(made.getSid(), service());
        assertThat(Service.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Service.fetcher(made.getSid()).fetch(client));
        assertFails(400, 60200, () -> Service.creator("shop.example").create(client));
    }

    @Test
    void limitsAndBuckets_areMade_changed_listed_andDeleted() {
        RateLimit limit = RateLimit.creator(service(), "end_user_ip")
                .setDescription("By address")
                .create(client);
        assertThat(limit.getUniqueName()).isEqualTo("end_user_ip");
        assertThat(RateLimit.updater(service(), limit.getSid())
                        .setDescription("Other")
                        .update(client)
                        .getDescription())
                .isEqualTo("Other");
        assertThat(RateLimit.fetcher(service(), limit.getSid()).fetch(client).getDescription())
                .isEqualTo("Other");
        assertThat(all(RateLimit.reader(service()).read(client))).hasSize(1);
        Bucket bucket = Bucket.creator(service(), limit.getSid(), 5, 60).create(client);
        assertThat(bucket.getMax()).isEqualTo(5);
        assertThat(Bucket.updater(service(), limit.getSid(), bucket.getSid())
                        .setMax(6)
                        .update(client)
                        .getInterval())
                .isEqualTo(60);
        assertThat(Bucket.fetcher(service(), limit.getSid(), bucket.getSid())
                        .fetch(client)
                        .getMax())
                .isEqualTo(6);
        assertThat(all(Bucket.reader(service(), limit.getSid()).read(client))).hasSize(1);
        assertFails(
                400,
                60211,
                () -> Bucket.creator(service(), limit.getSid(), 1, 60).create(client));
        assertThat(Bucket.deleter(service(), limit.getSid(), bucket.getSid()).delete(client))
                .isTrue();
        assertThat(RateLimit.deleter(service(), limit.getSid()).delete(client)).isTrue();
        assertFails(
                404, 20404, () -> RateLimit.fetcher(service(), limit.getSid()).fetch(client));
    }

    @Test
    void messagingConfiguration_isMade_changed_listed_andDeleted() {
        String first = mock.account().services().get(0).sid();
        String second = mock.account().newService("Canada").sid();
        MessagingConfiguration made =
                MessagingConfiguration.creator(service(), "CA", first).create(client);
        assertThat(made.getCountry()).isEqualTo("CA");
        assertThat(MessagingConfiguration.updater(service(), "CA", second)
                        .update(client)
                        .getMessagingServiceSid())
                .isEqualTo(second);
        assertThat(MessagingConfiguration.fetcher(service(), "CA").fetch(client).getMessagingServiceSid())
                .isEqualTo(second);
        assertThat(all(MessagingConfiguration.reader(service()).read(client))).hasSize(1);
        assertFails(
                400,
                60213,
                () -> MessagingConfiguration.creator(service(), "CA", first).create(client));
        assertThat(MessagingConfiguration.deleter(service(), "CA").delete(client))
                .isTrue();
    }

    @Test
    void safeList_isAddedTo_askedAndTakenFrom() {
        Safelist made = Safelist.creator("+18001234567").create(client);
        assertThat(made.getPhoneNumber()).isEqualTo("+18001234567");
        assertThat(Safelist.fetcher("+18001234567").fetch(client).getSid()).isEqualTo(made.getSid());
        assertFails(409, 60411, () -> Safelist.creator("+18001234567").create(client));
        assertThat(Safelist.deleter("+18001234567").delete(client)).isTrue();
        assertFails(404, 20404, () -> Safelist.fetcher("+18001234567").fetch(client));
    }

    @Test
    void templates_areListed() {
        List<Template> templates = all(Template.reader().setPageSize(2L).read(client));
        assertThat(templates).hasSize(mock.account().verify().templates().size());
        assertThat(templates.get(0).getChannels()).containsExactly("sms", "voice");
        assertThat((Map<?, ?>) templates.get(0).getTranslations()).hasSizeGreaterThan(5);
        assertThat(all(Template.reader()
                        .setFriendlyName(templates.get(1).getFriendlyName())
                        .read(client)))
                .extracting(Template::getSid)
                .containsExactly(templates.get(1).getSid());
    }

    @Test
    void withoutAttempts_listAndSummaryAreEmpty() {
        ZonedDateTime now = mock.clock().now().atZone(ZoneOffset.UTC);
        assertThat(all(VerificationAttempt.reader()
                        .setDateCreatedAfter(now.minusDays(1))
                        .setDateCreatedBefore(now)
                        .setChannelDataTo("+14155550199")
                        .setCountry("US")
                        .setChannel(VerificationAttempt.Channels.SMS)
                        .setVerifyServiceSid(service())
                        .setStatus(VerificationAttempt.ConversionStatus.CONVERTED)
                        .read(client)))
                .isEmpty();
        VerificationAttemptsSummary summary = new VerificationAttemptsSummaryFetcher()
                .setVerifyServiceSid(service())
                .setDateCreatedAfter(now.minusDays(1))
                .setDateCreatedBefore(now)
                .setCountry("US")
                .setChannel(VerificationAttemptsSummary.Channels.SMS)
                .setDestinationPrefix("+1415")
                .fetch(client);
        assertThat(summary.getTotalAttempts()).isZero();
        assertThat(summary.getConversionRatePercentage()).isEqualTo("0");
        assertFails(
                404,
                20404,
                () -> VerificationAttempt.fetcher("VL" + "0".repeat(32)).fetch(client));
    }

    @Test
    void attempt_isFetched_listed_andSummarised() {
        Verification sent =
                Verification.creator(service(), "+14155550199", "sms").create(client);
        mock.clock().settle(Duration.ofMinutes(1));
        VerificationCheck.creator(service())
                .setTo("+14155550199")
                .setCode(mock.codes().latest("+14155550199"))
                .create(client);
        Verification.creator(service(), "+447400123457", "sms").create(client);
        mock.clock().settle(Duration.ofMinutes(1));
        List<VerificationAttempt> attempts = all(VerificationAttempt.reader().read(client));
        assertThat(attempts)
                .extracting(VerificationAttempt::getConversionStatus)
                .containsExactly(
                        VerificationAttempt.ConversionStatus.UNCONVERTED,
                        VerificationAttempt.ConversionStatus.CONVERTED);
        VerificationAttempt fetched =
                VerificationAttempt.fetcher(attempts.get(1).getSid()).fetch(client);
        assertThat(fetched).isEqualTo(attempts.get(1));
        assertThat(fetched.getVerificationSid()).isEqualTo(sent.getSid());
        assertThat(fetched.getChannel()).isEqualTo(VerificationAttempt.Channels.SMS);
        Map<?, ?> data = (Map<?, ?>) fetched.getChannelData();
        assertThat(data.get("to")).isEqualTo("+14155550199");
        assertThat(data.get("status")).isEqualTo("confirmed");
        assertThat(data.get("message_status")).isEqualTo("delivered");
        assertThat(data.get("country")).isEqualTo("US");
        assertThat(data.get("code_length")).isEqualTo(6);
        assertThat(((Map<?, ?>) fetched.getPrice()).get("currency")).isEqualTo("usd");
        assertThat(all(VerificationAttempt.reader()
                        .setStatus(VerificationAttempt.ConversionStatus.CONVERTED)
                        .setDateCreatedAfter(
                                mock.clock().now().atZone(ZoneOffset.UTC).minusDays(1))
                        .read(client)))
                .hasSize(1);
        VerificationAttemptsSummary summary = new VerificationAttemptsSummaryFetcher()
                .setDestinationPrefix("+1")
                .fetch(client);
        assertThat(summary.getConversionRatePercentage()).isEqualTo("100");
        assertThat(new VerificationAttemptsSummaryFetcher().fetch(client).getConversionRatePercentage())
                .isEqualTo("50");
    }

    /** A limit, its bucket, and verifications that name it: the third within a minute is one too many. */
    @Test
    void verificationBeyondItsBucket_isRefused() {
        RateLimit limit = RateLimit.creator(service(), "ip").create(client);
        Bucket.creator(service(), limit.getSid(), 2, 60).create(client);
        Map<String, Object> metered = Map.of("ip", "10.0.0.1");
        for (int i = 0; i < 2; i++) {
            Verification.creator(service(), "+1415555019" + i, "sms")
                    .setRateLimits(metered)
                    .create(client);
        }
        assertFails(
                429,
                20429,
                () -> Verification.creator(service(), "+14155550192", "sms")
                        .setRateLimits(metered)
                        .create(client));
        mock.clock().advance(Duration.ofMinutes(1));
        Verification.creator(service(), "+14155550192", "sms")
                .setRateLimits(metered)
                .create(client);
    }
}
