package dev.tidings.verify;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.verify.v2.Form;
import com.twilio.rest.verify.v2.Safelist;
import com.twilio.rest.verify.v2.Service;
import com.twilio.rest.verify.v2.ServiceCreator;
import com.twilio.rest.verify.v2.Template;
import com.twilio.rest.verify.v2.VerificationAttempt;
import com.twilio.rest.verify.v2.VerificationAttemptsSummary;
import com.twilio.rest.verify.v2.service.AccessToken;
import com.twilio.rest.verify.v2.service.Entity;
import com.twilio.rest.verify.v2.service.MessagingConfiguration;
import com.twilio.rest.verify.v2.service.RateLimit;
import com.twilio.rest.verify.v2.service.Verification;
import com.twilio.rest.verify.v2.service.VerificationCheck;
import com.twilio.rest.verify.v2.service.VerificationCreator;
import com.twilio.rest.verify.v2.service.Webhook;
import com.twilio.rest.verify.v2.service.entity.Challenge;
import com.twilio.rest.verify.v2.service.entity.Factor;
import com.twilio.rest.verify.v2.service.entity.NewFactor;
import com.twilio.rest.verify.v2.service.entity.challenge.Notification;
import com.twilio.rest.verify.v2.service.ratelimit.Bucket;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.OfficialClientChecks;
import dev.tidings.core.testkit.Wire.Asked;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The same call through Twilio's own client must be the same request. */
class OfficialClientTest extends OfficialClientChecks {
    private static final String SERVICE = Sids.SERVICE;
    private static final String ANN = "ann-1234";
    private static final String FACTOR = "YF00000000000000000000000000000001";
    private static final String CHALLENGE = "YC00000000000000000000000000000001";
    private static final String LIMIT = "RK00000000000000000000000000000001";

    @Override
    protected Stream<Call<VerifyClient, AsyncVerifyClient>> calls() {
        return Calls.all();
    }

    @Override
    protected Map<String, Consumer<TwilioRestClient>> theirs() {
        return THEIRS;
    }

    /** Theirs writes times without their zone. */
    @Override
    protected Asked comparable(Asked asked) {
        return new Asked(
                asked.method(), asked.path(), comparable(asked.query()), comparable(asked.form()), asked.json());
    }

    private static Map<String, List<String>> comparable(Map<String, List<String>> parameters) {
        parameters.replaceAll((name, values) -> values.stream()
                .map(value -> value.replaceFirst("(?<=:\\d\\d)Z$", ""))
                .toList());
        return parameters;
    }

    private static final Map<String, Consumer<TwilioRestClient>> THEIRS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "CreateService", client -> service(Service.creator("Shop")).create(client)),
            Map.entry(
                    "ListService",
                    client -> all(Service.reader().setPageSize(7L).read(client))),
            Map.entry(
                    "CreateMessagingConfiguration",
                    client -> MessagingConfiguration.creator(SERVICE, "CA", "MG00000000000000000000000000000001")
                            .create(client)),
            Map.entry(
                    "DeleteMessagingConfiguration",
                    client -> MessagingConfiguration.deleter(SERVICE, "CA").delete(client)),
            Map.entry(
                    "ListVerificationTemplate",
                    client -> all(Template.reader()
                            .setFriendlyName("Shop")
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "FetchSafelist", client -> Safelist.fetcher("+14155550123").fetch(client)),
            Map.entry(
                    "CreateVerification",
                    client -> verification(Verification.creator(SERVICE, "+14155550123", "sms"))
                            .create(client)),
            Map.entry(
                    "UpdateVerification cancel",
                    client -> Verification.updater(SERVICE, Sids.VERIFICATION, Verification.Status.CANCELED)
                            .update(client)),
            Map.entry(
                    "CreateVerificationCheck by SID",
                    client -> VerificationCheck.creator(SERVICE)
                            .setVerificationSid(Sids.VERIFICATION)
                            .setCode("123456")
                            .setAmount("€39.99")
                            .setPayee("Ann")
                            .setSnaClientToken("t")
                            .create(client)),
            Map.entry(
                    "ListVerificationAttempt",
                    client -> all(VerificationAttempt.reader()
                            .setDateCreatedAfter(ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                            .setDateCreatedBefore(ZonedDateTime.of(2026, 11, 2, 3, 4, 5, 0, ZoneOffset.UTC))
                            .setChannelDataTo("+14155550123")
                            .setCountry("US")
                            .setChannel(VerificationAttempt.Channels.RBM)
                            .setVerifyServiceSid(SERVICE)
                            .setVerificationSid(Sids.VERIFICATION)
                            .setStatus(VerificationAttempt.ConversionStatus.CONVERTED)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "FetchVerificationAttemptsSummary",
                    client -> VerificationAttemptsSummary.fetcher()
                            .setDateCreatedAfter(ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                            .setDateCreatedBefore(ZonedDateTime.of(2026, 11, 2, 3, 4, 5, 0, ZoneOffset.UTC))
                            .setCountry("US")
                            .setChannel(VerificationAttemptsSummary.Channels.SMS)
                            .setVerifyServiceSid(SERVICE)
                            .setDestinationPrefix("+1415")
                            .fetch(client)),
            Map.entry(
                    "CreateRateLimit",
                    client -> RateLimit.creator(SERVICE, "end_user.ip")
                            .setDescription("Address")
                            .create(client)),
            Map.entry(
                    "CreateBucket",
                    client -> Bucket.creator(SERVICE, LIMIT, 5, 60).create(client)),
            Map.entry(
                    "CreateWebhook",
                    client -> Webhook.creator(
                                    SERVICE,
                                    "Shop",
                                    List.of("factor.created", "challenge.denied"),
                                    "https://example.com/w")
                            .setStatus(Webhook.Status.DISABLED)
                            .setVersion(Webhook.Version.V2)
                            .create(client)),
            Map.entry("CreateEntity", client -> Entity.creator(SERVICE, ANN).create(client)),
            Map.entry(
                    "CreateNewFactor",
                    client -> NewFactor.creator(SERVICE, ANN, "Phone", NewFactor.FactorTypes.PUSH)
                            .setBindingAlg("ES256")
                            .setBindingPublicKey("MFk=")
                            .setBindingSecret("GEZDGNBV")
                            .setConfigAppId("com.shop")
                            .setConfigNotificationPlatform(NewFactor.NotificationPlatforms.FCM)
                            .setConfigNotificationToken("t")
                            .setConfigSdkVersion("1.0")
                            .setConfigTimeStep(60)
                            .setConfigSkew(2)
                            .setConfigCodeLength(8)
                            .setConfigAlg(NewFactor.TotpAlgorithms.SHA256)
                            .setMetadata(Map.of("os", "Android"))
                            .create(client)),
            Map.entry(
                    "UpdateFactor",
                    client -> Factor.updater(SERVICE, ANN, FACTOR)
                            .setAuthPayload("123456")
                            .setFriendlyName("Phone")
                            .setConfigNotificationToken("t")
                            .setConfigSdkVersion("1.1")
                            .setConfigTimeStep(20)
                            .setConfigSkew(0)
                            .setConfigCodeLength(3)
                            .setConfigAlg(Factor.TotpAlgorithms.SHA512)
                            .setConfigNotificationPlatform("none")
                            .update(client)),
            Map.entry(
                    "CreateChallenge",
                    client -> Challenge.creator(SERVICE, ANN, FACTOR)
                            .setExpirationDate(ZonedDateTime.of(2026, 11, 1, 0, 5, 0, 0, ZoneOffset.UTC))
                            .setDetailsMessage("Hi")
                            .setDetailsFields(List.of(field("Where", "Zoë"), field("b", "2")))
                            .setHiddenDetails(Map.of("ip", "::1"))
                            .setAuthPayload("123456")
                            .create(client)),
            Map.entry(
                    "ListChallenge",
                    client -> all(Challenge.reader(SERVICE, ANN)
                            .setFactorSid(FACTOR)
                            .setStatus(Challenge.ChallengeStatuses.PENDING)
                            .setOrder(Challenge.ListOrders.DESC)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "UpdateChallenge",
                    client -> Challenge.updater(SERVICE, ANN, CHALLENGE)
                            .setAuthPayload("a.b.c")
                            .setMetadata(Map.of("os", "Android"))
                            .update(client)),
            Map.entry(
                    "CreateNotification",
                    client -> Notification.creator(SERVICE, ANN, CHALLENGE)
                            .setTtl(60)
                            .create(client)),
            Map.entry(
                    "CreateAccessToken",
                    client -> AccessToken.creator(SERVICE, ANN, AccessToken.FactorTypes.PUSH)
                            .setFactorFriendlyName("Phone")
                            .setTtl(120)
                            .create(client)),
            Map.entry(
                    "FetchForm",
                    client -> Form.fetcher(Form.FormTypes.FORM_PUSH).fetch(client))));

    private static Map<String, Object> field(String label, String value) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("label", label);
        field.put("value", value);
        return field;
    }

    private static ServiceCreator service(ServiceCreator service) {
        return service.setCodeLength(8)
                .setLookupEnabled(true)
                .setSkipSmsToLandlines(true)
                .setDtmfInputRequired(false)
                .setTtsName("Polly")
                .setPsd2Enabled(false)
                .setDoNotShareWarningEnabled(true)
                .setCustomCodeEnabled(true)
                .setPushIncludeDate(false)
                .setPushApnCredentialSid("CR00000000000000000000000000000001")
                .setPushFcmCredentialSid("CR00000000000000000000000000000002")
                .setTotpIssuer("Shop")
                .setTotpTimeStep(60)
                .setTotpCodeLength(8)
                .setTotpSkew(2)
                .setDefaultTemplateSid("HJ00000000000000000000000000000001")
                .setWhatsappMsgServiceSid("MG00000000000000000000000000000001")
                .setWhatsappFrom("+14155550100")
                .setPasskeysRelyingPartyId("example.com")
                .setPasskeysRelyingPartyName("Shop")
                .setPasskeysRelyingPartyOrigins("https://example.com,https://m.example.com")
                .setPasskeysAuthenticatorAttachment("platform")
                .setPasskeysDiscoverableCredentials("preferred")
                .setPasskeysUserVerification("required")
                .setVerifyEventSubscriptionEnabled(true);
    }

    private static VerificationCreator verification(VerificationCreator verification) {
        Map<String, String> limits = new TreeMap<>(Map.of("ip", "::1", "end_user", "1"));
        Map<String, Object> mail = new LinkedHashMap<>();
        mail.put("from", "a@example.com");
        mail.put("from_name", "Ann");
        mail.put("template_id", "d-1");
        mail.put("substitutions", new TreeMap<>(Map.of("a", "1", "b", "2")));
        return verification
                .setCustomFriendlyName("Shop")
                .setCustomMessage("Hi")
                .setSendDigits("ww1")
                .setLocale("pt-BR")
                .setCustomCode("123456")
                .setAmount("€39.99")
                .setPayee("Ann")
                .setRateLimits(limits)
                .setChannelConfiguration(mail)
                .setAppHash("abc")
                .setTemplateSid("HJ00000000000000000000000000000001")
                .setTemplateCustomSubstitutions("{\"shop\":\"Zoë\"}")
                .setDeviceIp("::1")
                .setEnableSnaClientToken(true)
                .setRiskCheck(Verification.RiskCheck.DISABLE)
                .setTags("{\"from\":\"web\"}");
    }
}
