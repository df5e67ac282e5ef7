package dev.tidings.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.ServerException;
import dev.tidings.core.testkit.Model;
import dev.tidings.core.testkit.ModelChecks;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.Money;
import dev.tidings.verify.attempt.AttemptSummary;
import dev.tidings.verify.attempt.VerificationAttempt;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.challenge.ChallengeCreateParams;
import dev.tidings.verify.challenge.ChallengeField;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorCreateParams;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.factor.FactorUpdateParams;
import dev.tidings.verify.factor.NotificationPlatform;
import dev.tidings.verify.limit.Bucket;
import dev.tidings.verify.push.AccessToken;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.PasskeyRequirement;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.template.VerificationTemplate;
import dev.tidings.verify.verification.AttemptSid;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.ChannelConfiguration;
import dev.tidings.verify.verification.Verification;
import dev.tidings.verify.verification.VerificationCheck;
import dev.tidings.verify.verification.VerificationCheckParams;
import dev.tidings.verify.verification.VerificationCreateParams;
import dev.tidings.verify.verification.VerificationStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
class ModelTest extends ModelChecks {
    private static final String HEX = "00000000000000000000000000000001";
    private static final String SID = "\"sid\":\"x\",";
    private static final String OPTIONS =
            "{\"publicKey\":{\"rp\":{\"id\":\"example.com\",\"name\":\"Example\"},\"user\":{\"id\":\"WUU\","
                    + "\"name\":\"ann\",\"displayName\":\"Ann\"},\"challenge\":\"WUY\",\"pubKeyCredParams\":{\"type\":\"public-key\",\"alg\":-7},"
                    + "\"timeout\":600000,\"excludeCredentials\":[],\"authenticatorSelection\":{\"userVerification\":\"preferred\"},"
                    + "\"attestation\":\"none\"}}";

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stopWire() {
        WIRE.close();
    }

    @Override
    protected Stream<Model> models() {
        return Models.all();
    }

    @Override
    protected Stream<Model.Words> words() {
        return Models.words();
    }

    @Test
    void service_isReadAsTheWireWritesIt() {
        VerifyService service = WIRE.read(
                "{" + SID + "\"push\":{\"include_date\":false,\"apn_credential_sid\":\"CR" + HEX
                        + "\",\"fcm_credential_sid\":null},\"totp\":{\"issuer\":\"Shop\",\"time_step\":60,\"code_length\":8,\"skew\":2},"
                        + "\"whatsapp\":{\"msg_service_sid\":\"MG" + HEX + "\",\"from\":\"whatsapp:+14155550100\"},"
                        + "\"passkeys\":{\"relying_party\":{\"id\":\"example.com\",\"name\":\"Shop\",\"origins\":[\"https://example.com\"]},"
                        + "\"authenticator_attachment\":\"\",\"discoverable_credentials\":\"preferred\",\"user_verification\":null}}",
                VerifyService.class);
        assertThat(service.push()).hasValueSatisfying(push -> {
            assertThat(push.includeDate()).contains(false);
            assertThat(push.apnCredentialSid().orElseThrow()).hasToString("CR" + HEX);
            assertThat(push.fcmCredentialSid()).isEmpty();
        });
        assertThat(service.totp()).hasValueSatisfying(totp -> {
            assertThat(totp.issuer()).contains("Shop");
            assertThat(totp.timeStep()).contains(Duration.ofMinutes(1));
            assertThat(totp.codeLength()).contains(8);
            assertThat(totp.skew()).contains(2);
        });
        assertThat(service.whatsapp()).hasValueSatisfying(whatsapp -> {
            assertThat(whatsapp.messagingServiceSid().orElseThrow()).hasToString("MG" + HEX);
            assertThat(whatsapp.from()).contains("whatsapp:+14155550100");
        });
        assertThat(service.passkeys()).hasValueSatisfying(passkeys -> {
            assertThat(passkeys.relyingPartyId()).contains("example.com");
            assertThat(passkeys.relyingPartyName()).contains("Shop");
            assertThat(passkeys.relyingPartyOrigins()).containsExactly("https://example.com");
            assertThat(passkeys.authenticatorAttachment()).isEmpty();
            assertThat(passkeys.discoverableCredentials()).contains(PasskeyRequirement.PREFERRED);
            assertThat(passkeys.userVerification()).isEmpty();
        });
    }

    @Test
    void verification_isReadAsTheWireWritesIt() {
        Verification verification = WIRE.read(
                "{" + SID
                        + "\"status\":\"pending\",\"channel\":\"sna\",\"lookup\":{\"carrier\":{\"mobile_country_code\":\"310\","
                        + "\"type\":\"mobile\",\"error_code\":null,\"mobile_network_code\":\"150\",\"name\":\"Twilio\"}},"
                        + "\"send_code_attempts\":[{\"time\":\"2026-11-01T00:00:00Z\",\"channel\":\"SMS\",\"attempt_sid\":\"VL"
                        + HEX + "\"},{\"channel\":\"sna\"}],\"sna\":{\"url\":\"https://mi.dnlsrv.com/m\"}}",
                Verification.class);
        assertThat(verification.pending()).isTrue();
        assertThat(verification.approved()).isFalse();
        assertThat(verification.channel()).containsSame(Channel.SNA);
        assertThat(verification.lookup()).hasValueSatisfying(lookup -> {
            assertThat(lookup.carrierName()).contains("Twilio");
            assertThat(lookup.lineType()).contains("mobile");
            assertThat(lookup.mobileCountryCode()).contains("310");
            assertThat(lookup.mobileNetworkCode()).contains("150");
            assertThat(lookup.errorCode()).isEmpty();
        });
        assertThat(verification.sendCodeAttempts()).hasSize(2);
        assertThat(verification.sendCodeAttempts().get(0).time()).contains(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(verification.sendCodeAttempts().get(0).channel()).containsSame(Channel.SMS);
        assertThat(verification.sendCodeAttempts().get(0).attemptSid()).contains(AttemptSid.of("VL" + HEX));
        assertThat(verification.sendCodeAttempts().get(1).channel()).containsSame(Channel.SNA);
        assertThat(verification.sna().orElseThrow().url()).contains("https://mi.dnlsrv.com/m");
        Verification bare = WIRE.read("{" + SID + "\"lookup\":{},\"sna\":null}", Verification.class);
        assertThat(bare.lookup().orElseThrow().carrierName()).isEmpty();
        assertThat(bare.pending()).isFalse();
    }

    @Test
    void check_tellsWhetherTheCodeWasRight() {
        VerificationCheck wrong = WIRE.read("{" + SID + "\"status\":\"pending\"}", VerificationCheck.class);
        assertThat(wrong.approved()).isFalse();
        VerificationCheck right = WIRE.read(
                "{" + SID + "\"status\":\"approved\",\"sna_attempts_error_codes\":[{\"attempt_sid\":\"VL" + HEX
                        + "\",\"code\":60519}]}",
                VerificationCheck.class);
        assertThat(right.approved()).isTrue();
        assertThat(right.snaAttemptsErrorCodes()).singleElement().satisfies(each -> {
            assertThat(each.attemptSid()).contains(AttemptSid.of("VL" + HEX));
            assertThat(each.code()).contains(60519);
        });
    }

    @Test
    void check_canBePutTogetherForTests() {
        VerificationCheck check = VerificationCheck.builder()
                .sid(dev.tidings.verify.verification.VerificationSid.of("VE" + HEX))
                .status(VerificationStatus.APPROVED)
                .build();
        assertThat(check.approved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "call", "email", "whatsapp", "sna", "auto", "rcs", "rbm"})
    void channel_isKnown(String word) {
        assertThat(Channel.of(word).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "approved", "canceled", "max_attempts_reached", "deleted", "failed", "expired"})
    void verificationStatus_isKnown(String word) {
        assertThat(VerificationStatus.of(word).isKnown()).isTrue();
    }

    @Test
    void wordsOfTomorrow_survive() {
        Verification verification =
                WIRE.read("{" + SID + "\"channel\":\"pigeon\",\"status\":\"lost\"}", Verification.class);
        assertThat(verification.channel().orElseThrow()).hasToString("pigeon");
        assertThat(verification.status().orElseThrow().known()).isEqualTo(VerificationStatus.Known.OTHER);
        assertThat(WIRE.write(verification)).contains("\"channel\":\"pigeon\"", "\"status\":\"lost\"");
    }

    @Test
    void attempt_isReadAsTheWireWritesIt() {
        VerificationAttempt attempt = WIRE.read(
                "{" + SID
                        + "\"price\":{\"value\":\"0.005\",\"currency\":\"usd\"},\"channel_data\":{\"to\":\"+573003003030\","
                        + "\"status\":\"unconfirmed\",\"message_status\":\"undelivered\",\"error_code\":\"30008\",\"country\":\"CO\","
                        + "\"code_length\":6,\"locale\":\"es\",\"mcc\":\"732\",\"mnc\":\"103\",\"carrier\":\"Tigo\"}}",
                VerificationAttempt.class);
        assertThat(attempt.price()).contains(Money.of("0.005", "USD"));
        assertThat(attempt.channelData()).hasValueSatisfying(data -> {
            assertThat(data.to()).contains("+573003003030");
            assertThat(data.status()).contains("unconfirmed");
            assertThat(data.messageStatus()).contains("undelivered");
            assertThat(data.callStatus()).isEmpty();
            assertThat(data.errorCode()).contains(30008);
            assertThat(data.country()).contains("CO");
            assertThat(data.codeLength()).contains(6);
            assertThat(data.locale()).contains("es");
            assertThat(data.mcc()).contains("732");
            assertThat(data.mnc()).contains("103");
            assertThat(data.carrier()).contains("Tigo");
        });
        for (String odd :
                List.of("null", "{}", "{\"value\":null,\"currency\":null}", "{\"value\":\"?\",\"currency\":\"usd\"}")) {
            assertThat(WIRE.read("{" + SID + "\"price\":" + odd + "}", VerificationAttempt.class)
                            .price())
                    .isEmpty();
        }
        assertThat(WIRE.read(
                                "{\"total_attempts\":11,\"conversion_rate_percentage\":\"81.818181818\"}",
                                AttemptSummary.class)
                        .conversionRatePercentage())
                .contains(new BigDecimal("81.818181818"));
    }

    @Test
    void template_isReadAsTheWireWritesIt() {
        VerificationTemplate template = WIRE.read(
                "{" + SID
                        + "\"translations\":{\"pt-BR\":{\"is_default_translation\":true,\"status\":\"approved\",\"locale\":\"pt-BR\","
                        + "\"text\":\"{{code}}\",\"date_updated\":\"2021-07-29T20:38:28.165602325Z\",\"date_created\":\"2021-07-29T20:38:28Z\"}}}",
                VerificationTemplate.class);
        assertThat(template.translations().get("pt-BR")).satisfies(text -> {
            assertThat(text.isDefault()).isTrue();
            assertThat(text.status()).contains("approved");
            assertThat(text.locale()).contains("pt-BR");
            assertThat(text.text()).contains("{{code}}");
            assertThat(text.dateCreated()).contains(Instant.parse("2021-07-29T20:38:28Z"));
            assertThat(text.dateUpdated()).contains(Instant.parse("2021-07-29T20:38:28.165602325Z"));
        });
    }

    @Test
    void factor_isReadAsTheWireWritesIt() {
        Factor totp = WIRE.read(
                "{" + SID
                        + "\"status\":\"verified\",\"factor_type\":\"totp\",\"binding\":{\"secret\":\"GEZD\",\"uri\":\"otpauth://totp/x\"},"
                        + "\"config\":{\"alg\":\"sha1\",\"skew\":1,\"code_length\":6,\"time_step\":30},\"metadata\":null}",
                Factor.class);
        assertThat(totp.verified()).isTrue();
        assertThat(totp.binding().flatMap(binding -> binding.secret())).contains("GEZD");
        assertThat(totp.binding().flatMap(binding -> binding.uri())).contains("otpauth://totp/x");
        assertThat(totp.config()).hasValueSatisfying(config -> {
            assertThat(config.alg()).contains("sha1");
            assertThat(config.skew()).contains(1);
            assertThat(config.codeLength()).contains(6);
            assertThat(config.timeStep()).contains(Duration.ofSeconds(30));
        });
        Factor push = WIRE.read(
                "{" + SID
                        + "\"binding\":{\"alg\":\"ES256\",\"public_key\":\"MFk=\"},\"config\":{\"sdk_version\":\"1.0\",\"app_id\":\"com.shop\","
                        + "\"notification_platform\":\"fcm\",\"notification_token\":\"t\",\"credential_sid\":\"CR" + HEX
                        + "\"},"
                        + "\"metadata\":{\"os\":\"Android\",\"new\":null}}",
                Factor.class);
        assertThat(push.binding().flatMap(binding -> binding.alg())).contains("ES256");
        assertThat(push.binding().flatMap(binding -> binding.publicKey())).contains("MFk=");
        assertThat(push.metadata()).containsEntry("os", "Android").containsEntry("new", null);
        assertThat(push.config()).hasValueSatisfying(config -> {
            assertThat(config.sdkVersion()).contains("1.0");
            assertThat(config.appId()).contains("com.shop");
            assertThat(config.notificationPlatform()).containsSame(NotificationPlatform.FCM);
            assertThat(config.notificationToken()).contains("t");
            assertThat(config.credentialSid().orElseThrow()).hasToString("CR" + HEX);
        });
        assertThat(WIRE.read("{" + SID + "\"config\":{\"authenticator_attachment\":\"platform\"}}", Factor.class)
                        .config()
                        .orElseThrow()
                        .passkey()
                        .authenticatorAttachment())
                .containsSame(AuthenticatorAttachment.PLATFORM);
    }

    @Test
    void passkeyOptions_goToTheBrowserAsTheyCame_orAsItWantsThem() {
        Factor factor = WIRE.read("{" + SID + "\"binding\":null,\"options\":" + OPTIONS + "}", Factor.class);
        assertThat(factor.binding()).isEmpty();
        assertThat(factor.options()).hasValueSatisfying(options -> {
            assertThat(options.json()).isEqualTo(OPTIONS);
            assertThat(options.relyingPartyId()).contains("example.com");
            assertThat(options.relyingPartyName()).contains("Example");
            assertThat(options.userId()).contains("WUU");
            assertThat(options.userName()).contains("ann");
            assertThat(options.userDisplayName()).contains("Ann");
            assertThat(options.challenge()).contains("WUY");
            assertThat(options.timeout()).contains(Duration.ofMinutes(10));
            assertThat(options.creationJson()).contains("\"pubKeyCredParams\":[{");
            assertThat(options.requestJson()).contains("\"rpId\":\"example.com\"");
            assertThat(options).hasToString("PublicKeyOptions{publicKey}");
        });
        Challenge challenge = WIRE.read(
                "{" + SID
                        + "\"entity_sid\":\"\",\"identity\":\"\",\"factor_sid\":\"\",\"details\":null,\"links\":null,\"options\":{\"publicKey\":"
                        + "{\"rpId\":\"example.com\",\"challenge\":\"WUY\"}}}",
                Challenge.class);
        assertThat(challenge.entitySid()).isEmpty();
        assertThat(challenge.factorSid()).isEmpty();
        assertThat(challenge.options().flatMap(options -> options.relyingPartyId()))
                .contains("example.com");
    }

    @Test
    void challenge_isReadAsTheWireWritesIt() {
        Challenge challenge = WIRE.read(
                "{" + SID
                        + "\"status\":\"denied\",\"details\":{\"message\":\"Hi\",\"date\":\"2026-11-01T00:00:00Z\",\"fields\":"
                        + "[{\"label\":\"Where\",\"value\":\"Here\"},{\"label\":\"" + "x".repeat(37)
                        + "\"}]},\"hidden_details\":{\"ip\":\"::1\"}}",
                Challenge.class);
        assertThat(challenge.denied()).isTrue();
        assertThat(challenge.approved()).isFalse();
        assertThat(challenge.hiddenDetails()).containsEntry("ip", "::1");
        assertThat(challenge.details()).hasValueSatisfying(details -> {
            assertThat(details.message()).contains("Hi");
            assertThat(details.date()).contains(Instant.parse("2026-11-01T00:00:00Z"));
            assertThat(details.fields())
                    .containsExactly(ChallengeField.of("Where", "Here"), ChallengeField.of("x".repeat(36), ""));
        });
    }

    @Test
    void seconds_areDurations() {
        assertThat(WIRE.read("{" + SID + "\"interval\":60}", Bucket.class).interval())
                .contains(Duration.ofMinutes(1));
        assertThat(WIRE.read("{" + SID + "\"ttl\":120}", AccessToken.class).ttl())
                .contains(Duration.ofMinutes(2));
    }

    @Test
    void answer_withoutTheName_isRefused() {
        try (Wire wire = new Wire().answer(200, "{\"url\":\"/x\"}")) {
            assertThatThrownBy(
                            () -> VerifyClient.create(wire.client()).services().fetch(Sids.SERVICE))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("sid");
        }
    }

    @Test
    void printing_showsNoSecretCodeTokenOrRecipient() {
        FactorType push = FactorType.PUSH;
        assertThat(List.of(
                        WIRE.read("{" + SID + "\"token\":\"Secret\"}", AccessToken.class),
                        WIRE.read(
                                "{" + SID
                                        + "\"binding\":{\"secret\":\"Secret\",\"uri\":\"Secret\"},\"metadata\":{\"a\":\"Secret\"},"
                                        + "\"config\":{\"notification_token\":\"Secret\"},\"options\":{\"publicKey\":\"Secret\"},\"new\":\"Secret\"}",
                                Factor.class),
                        WIRE.read(
                                "{" + SID
                                        + "\"details\":{\"message\":\"Secret\"},\"hidden_details\":{\"a\":\"Secret\"},\"metadata\":{\"a\":\"Secret\"}}",
                                Challenge.class),
                        WIRE.read(
                                "{" + SID
                                        + "\"to\":\"Secret\",\"payee\":\"Secret\",\"amount\":\"Secret\",\"sna\":{\"url\":\"Secret\"}}",
                                Verification.class),
                        WIRE.read("{" + SID + "\"to\":\"Secret\",\"payee\":\"Secret\"}", VerificationCheck.class),
                        WIRE.read("{" + SID + "\"channel_data\":{\"to\":\"Secret\"}}", VerificationAttempt.class),
                        VerificationCreateParams.builder()
                                .to("+1Secret")
                                .channel(Channel.SMS)
                                .customCode("Secret")
                                .customMessage("Secret")
                                .payee("Secret")
                                .deviceIp("Secret")
                                .rateLimits(Map.of("ip", "Secret"))
                                .tags(Map.of("a", "Secret"))
                                .templateCustomSubstitutions(Map.of("a", "Secret"))
                                .channelConfiguration(c -> c.withFrom("Secret@example.com"))
                                .build(),
                        ChannelConfiguration.none().withFromName("Secret"),
                        VerificationCheckParams.builder()
                                .to("+1Secret")
                                .code("Secret")
                                .snaClientToken("Secret")
                                .build(),
                        FactorCreateParams.builder()
                                .friendlyName("Phone")
                                .factorType(push)
                                .bindingSecret("Secret")
                                .configNotificationToken("Secret")
                                .metadata(Map.of("a", "Secret"))
                                .build(),
                        FactorUpdateParams.builder()
                                .authPayload("Secret")
                                .configNotificationToken("Secret")
                                .build(),
                        ChallengeCreateParams.builder()
                                .factorSid("YF" + HEX)
                                .detailsMessage("Secret")
                                .detailsFields(ChallengeField.of("a", "Secret"))
                                .hiddenDetails(Map.of("a", "Secret"))
                                .authPayload("Secret")
                                .build()))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Secret"));
    }
}
