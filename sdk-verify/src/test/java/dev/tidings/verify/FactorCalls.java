package dev.tidings.verify;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.verify.Specs.VERIFY;

import dev.tidings.core.testkit.Call;
import dev.tidings.verify.challenge.ChallengeCreateParams;
import dev.tidings.verify.challenge.ChallengeField;
import dev.tidings.verify.challenge.ChallengeOrder;
import dev.tidings.verify.challenge.ChallengeStatus;
import dev.tidings.verify.device.TotpAlgorithm;
import dev.tidings.verify.factor.FactorCreateParams;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.factor.FactorUpdateParams;
import dev.tidings.verify.factor.NotificationPlatform;
import dev.tidings.verify.passkey.PasskeyParams;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.PasskeyRequirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Entities, factors, challenges, passkeys, access tokens and forms, with all they can say. */
final class FactorCalls {
    private static final String SERVICE = "/v2/Services/" + Sids.SERVICE;
    private static final String ENTITY = "YE00000000000000000000000000000001";
    private static final String FACTOR = "YF00000000000000000000000000000001";
    private static final String CHALLENGE = "YC00000000000000000000000000000001";
    private static final String NOTIFICATION = "NT00000000000000000000000000000001";
    private static final String TOKEN = "YK00000000000000000000000000000001";
    /** As browsers make them, with more than the API documents. */
    private static final String REGISTRATION =
            "{\"id\":\"i\",\"clientExtensionResults\":{},\"rawId\":\"r\",\"authenticatorAttachment\":\"platform\",\"type\":\"public-key\",\"response\":{\"attestationObject\":\"a\",\"publicKeyAlgorithm\":-7,\"clientDataJSON\":\"c\",\"transports\":[\"internal\",\"hybrid\"]}}";

    private static final String ASSERTION =
            "{\"clientExtensionResults\":{},\"id\":\"i\",\"rawId\":\"r\",\"authenticatorAttachment\":\"platform\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"a\",\"clientDataJSON\":\"c\",\"signature\":\"s\",\"userHandle\":\"u\"}}";

    static final List<Call<VerifyClient, AsyncVerifyClient>> ALL = List.of(
            VERIFY.call("CreateEntity", SERVICE + "/Entities")
                    .says("Identity=ann-1234")
                    .answers(named(ENTITY))
                    .by(
                            (m, o) -> m.entities(Sids.SERVICE).with(o).create("ann-1234"),
                            (m, o) -> m.entities(Sids.SERVICE).with(o).create("ann-1234")),
            VERIFY.call("FetchEntity", SERVICE + "/Entities" + "/ann-1234")
                    .answers(named(ENTITY))
                    .by(
                            (m, o) -> m.entities(Sids.SERVICE).with(o).fetch("ann-1234"),
                            (m, o) -> m.entities(Sids.SERVICE).with(o).fetch("ann-1234")),
            VERIFY.call("ListEntity", SERVICE + "/Entities")
                    .says("PageSize=7")
                    .lists("entities")
                    .by(
                            (m, o) -> m.entities(Sids.SERVICE).with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.entities(Sids.SERVICE).with(o).list(q -> q.pageSize(7))),
            VERIFY.call("DeleteEntity", SERVICE + "/Entities" + "/ann-1234")
                    .doing(
                            (m, o) -> m.entities(Sids.SERVICE).with(o).delete("ann-1234"),
                            (m, o) -> m.entities(Sids.SERVICE).with(o).delete("ann-1234")),
            VERIFY.call("CreateNewFactor", SERVICE + "/Entities" + "/ann-1234/Factors")
                    .says(
                            "FriendlyName=Phone&FactorType=push&Binding.Alg=ES256&Binding.PublicKey=MFk=&Binding.Secret=GEZDGNBV&Config.AppId=com.shop&Config.NotificationPlatform=fcm&Config.NotificationToken=t&Config.SdkVersion=1.0&Config.TimeStep=60&Config.Skew=2&Config.CodeLength=8&Config.Alg=sha256&Metadata={\"os\":\"Android\"}")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).create(FactorCalls::everything),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).create(FactorCalls::everything)),
            VERIFY.call("CreateNewFactor", SERVICE + "/Entities" + "/ann-1234/Factors")
                    .named("totp")
                    .says("FriendlyName=Phone&FactorType=totp")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).createTotp("Phone"),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).createTotp("Phone")),
            VERIFY.call("FetchFactor", SERVICE + "/Entities" + "/ann-1234/Factors" + "/" + FACTOR)
                    .answers(named(FACTOR))
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).fetch(FACTOR),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).fetch(FACTOR)),
            VERIFY.call("ListFactor", SERVICE + "/Entities" + "/ann-1234/Factors")
                    .says("PageSize=7")
                    .lists("factors")
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).list(q -> q.pageSize(7)),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).list(q -> q.pageSize(7))),
            VERIFY.call("UpdateFactor", SERVICE + "/Entities" + "/ann-1234/Factors" + "/" + FACTOR)
                    .says(
                            "AuthPayload=123456&FriendlyName=Phone&Config.NotificationToken=t&Config.SdkVersion=1.1&Config.TimeStep=20&Config.Skew=0&Config.CodeLength=3&Config.Alg=sha512&Config.NotificationPlatform=none")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).update(FACTOR, FactorCalls::change),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).update(FACTOR, FactorCalls::change)),
            VERIFY.call("UpdateFactor", SERVICE + "/Entities" + "/ann-1234/Factors" + "/" + FACTOR)
                    .named("verify")
                    .says("AuthPayload=123456")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).verify(FACTOR, "123456"),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).verify(FACTOR, "123456")),
            VERIFY.call("DeleteFactor", SERVICE + "/Entities" + "/ann-1234/Factors" + "/" + FACTOR)
                    .doing(
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).delete(FACTOR),
                            (m, o) ->
                                    m.factors(Sids.SERVICE, "ann-1234").with(o).delete(FACTOR)),
            VERIFY.call("CreateChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges")
                    .says(
                            "FactorSid=" + FACTOR
                                    + "&ExpirationDate=2026-11-01T00:05:00Z&Details.Message=Hi&Details.Fields={\"label\":\"Where\",\"value\":\"Zoë\"}&Details.Fields={\"label\":\"b\",\"value\":\"2\"}&HiddenDetails={\"ip\":\"::1\"}&AuthPayload=123456")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .create(FactorCalls::question),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .create(FactorCalls::question)),
            VERIFY.call("CreateChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges")
                    .named("check")
                    .says("FactorSid=" + FACTOR + "&AuthPayload=123456")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .check(FACTOR, "123456"),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .check(FACTOR, "123456")),
            VERIFY.call("FetchChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges" + "/" + CHALLENGE)
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .fetch(CHALLENGE),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .fetch(CHALLENGE)),
            VERIFY.call("ListChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges")
                    .says("FactorSid=" + FACTOR + "&Status=pending&Order=desc&PageSize=7")
                    .lists("challenges")
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .list(q -> q.factorSid(FACTOR)
                                            .status(ChallengeStatus.PENDING)
                                            .order(ChallengeOrder.DESC)
                                            .pageSize(7)),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .list(q -> q.factorSid(FACTOR)
                                            .status(ChallengeStatus.PENDING)
                                            .order(ChallengeOrder.DESC)
                                            .pageSize(7))),
            VERIFY.call("UpdateChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges" + "/" + CHALLENGE)
                    .says("AuthPayload=a.b.c&Metadata={\"os\":\"Android\"}")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .update(CHALLENGE, "a.b.c", Map.of("os", "Android")),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .update(CHALLENGE, "a.b.c", Map.of("os", "Android"))),
            VERIFY.call("UpdateChallenge", SERVICE + "/Entities" + "/ann-1234/Challenges" + "/" + CHALLENGE)
                    .named("bare")
                    .says("AuthPayload=123456")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .update(CHALLENGE, "123456"),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .update(CHALLENGE, "123456")),
            VERIFY.call(
                            "CreateNotification",
                            SERVICE + "/Entities" + "/ann-1234/Challenges" + "/" + CHALLENGE + "/Notifications")
                    .says("Ttl=60")
                    .answers(named(NOTIFICATION))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .createNotification(CHALLENGE, Duration.ofMinutes(1)),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .createNotification(CHALLENGE, Duration.ofMinutes(1))),
            VERIFY.call(
                            "CreateNotification",
                            SERVICE + "/Entities" + "/ann-1234/Challenges" + "/" + CHALLENGE + "/Notifications")
                    .named("bare")
                    .answers(named(NOTIFICATION))
                    .by(
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .createNotification(CHALLENGE),
                            (m, o) -> m.challenges(Sids.SERVICE, "ann-1234")
                                    .with(o)
                                    .createNotification(CHALLENGE)),
            VERIFY.call("CreateNewFactorPasskey", SERVICE + "/Passkeys/Factors")
                    .sends(
                            "{\"friendly_name\":\"Key\",\"identity\":\"ann-1234\",\"config\":{\"relying_party\":{\"id\":\"example.com\",\"name\":\"Shop\",\"origins\":[\"https://example.com\"]},\"authenticator_attachment\":\"any\",\"discoverable_credentials\":\"required\",\"user_verification\":\"discouraged\"}}")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) -> m.passkeys(Sids.SERVICE)
                                    .with(o)
                                    .createFactor("Key", "ann-1234", FactorCalls::passkey),
                            (m, o) -> m.passkeys(Sids.SERVICE)
                                    .with(o)
                                    .createFactor("Key", "ann-1234", FactorCalls::passkey)),
            VERIFY.call("CreateNewFactorPasskey", SERVICE + "/Passkeys/Factors")
                    .named("bare")
                    .sends("{\"friendly_name\":\"Key\",\"identity\":\"ann-1234\"}")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).createFactor("Key", "ann-1234"),
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).createFactor("Key", "ann-1234")),
            VERIFY.call("UpdatePasskeysFactor", SERVICE + "/Passkeys/VerifyFactor")
                    .sends(
                            "{\"id\":\"i\",\"rawId\":\"r\",\"authenticatorAttachment\":\"platform\",\"type\":\"public-key\",\"response\":{\"attestationObject\":\"a\",\"clientDataJSON\":\"c\",\"transports\":[\"internal\",\"hybrid\"]}}")
                    .answers(named(FACTOR))
                    .by(
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).verifyFactor(REGISTRATION),
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).verifyFactor(REGISTRATION)),
            VERIFY.call("CreateChallengePasskeys", SERVICE + "/Passkeys/Challenges")
                    .sends("{\"identity\":\"ann-1234\",\"factor_sid\":\"" + FACTOR + "\"}")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) ->
                                    m.passkeys(Sids.SERVICE).with(o).createChallenge("ann-1234", FactorSid.of(FACTOR)),
                            (m, o) ->
                                    m.passkeys(Sids.SERVICE).with(o).createChallenge("ann-1234", FactorSid.of(FACTOR))),
            VERIFY.call("CreateChallengePasskeys", SERVICE + "/Passkeys/Challenges")
                    .named("whoever")
                    .sends("{}")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).createChallenge(),
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).createChallenge()),
            VERIFY.call("UpdateChallengePasskeys", SERVICE + "/Passkeys/ApproveChallenge")
                    .sends(
                            "{\"id\":\"i\",\"rawId\":\"r\",\"authenticatorAttachment\":\"platform\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"a\",\"clientDataJSON\":\"c\",\"signature\":\"s\",\"userHandle\":\"u\"}}")
                    .answers(named(CHALLENGE))
                    .by(
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).approveChallenge(ASSERTION),
                            (m, o) -> m.passkeys(Sids.SERVICE).with(o).approveChallenge(ASSERTION)),
            VERIFY.call("CreateAccessToken", SERVICE + "/AccessTokens")
                    .says("Identity=ann-1234&FactorType=push&FactorFriendlyName=Phone&Ttl=120")
                    .answers(named(TOKEN))
                    .by(
                            (m, o) -> m.accessTokens(Sids.SERVICE)
                                    .with(o)
                                    .create("ann-1234", "Phone", Duration.ofMinutes(2)),
                            (m, o) -> m.accessTokens(Sids.SERVICE)
                                    .with(o)
                                    .create("ann-1234", "Phone", Duration.ofMinutes(2))),
            VERIFY.call("CreateAccessToken", SERVICE + "/AccessTokens")
                    .named("bare")
                    .says("Identity=ann-1234&FactorType=push")
                    .answers(named(TOKEN))
                    .by(
                            (m, o) -> m.accessTokens(Sids.SERVICE).with(o).create("ann-1234"),
                            (m, o) -> m.accessTokens(Sids.SERVICE).with(o).create("ann-1234")),
            VERIFY.call("FetchAccessToken", SERVICE + "/AccessTokens/" + TOKEN)
                    .answers(named(TOKEN))
                    .by(
                            (m, o) -> m.accessTokens(Sids.SERVICE).with(o).fetch(TOKEN),
                            (m, o) -> m.accessTokens(Sids.SERVICE).with(o).fetch(TOKEN)),
            VERIFY.call("FetchForm", "/v2/Forms/form-push")
                    .answers("{\"form_type\":\"form-push\"}")
                    .by(
                            (m, o) -> m.forms().with(o).fetchPush(),
                            (m, o) -> m.forms().with(o).fetchPush()));

    private FactorCalls() {}

    private static FactorCreateParams.Builder everything(FactorCreateParams.Start factor) {
        return factor.friendlyName("Phone")
                .factorType(FactorType.PUSH)
                .bindingPublicKey("MFk=")
                .bindingSecret("GEZDGNBV")
                .configAppId("com.shop")
                .configNotificationPlatform(NotificationPlatform.FCM)
                .configNotificationToken("t")
                .configSdkVersion("1.0")
                .configTimeStep(Duration.ofMinutes(1))
                .configSkew(2)
                .configCodeLength(8)
                .configAlg(TotpAlgorithm.SHA256)
                .metadata(Map.of("os", "Android"));
    }

    private static FactorUpdateParams.Builder change(FactorUpdateParams.Builder factor) {
        return factor.authPayload("123456")
                .friendlyName("Phone")
                .configNotificationToken("t")
                .configSdkVersion("1.1")
                .configTimeStep(Duration.ofSeconds(20))
                .configSkew(0)
                .configCodeLength(3)
                .configAlg(TotpAlgorithm.SHA512)
                .configNotificationPlatform(NotificationPlatform.NONE);
    }

    private static ChallengeCreateParams.Builder question(ChallengeCreateParams.Start challenge) {
        return challenge
                .factorSid(FACTOR)
                .expirationDate(Instant.parse("2026-11-01T00:05:00Z"))
                .detailsMessage("Hi")
                .detailsFields(ChallengeField.of("Where", "Zoë"), ChallengeField.of("b", "2"))
                .hiddenDetails(Map.of("ip", "::1"))
                .authPayload("123456");
    }

    private static PasskeyParams.Builder passkey(PasskeyParams.Builder passkey) {
        return passkey.relyingPartyId("example.com")
                .relyingPartyName("Shop")
                .relyingPartyOrigins("https://example.com")
                .authenticatorAttachment(AuthenticatorAttachment.ANY)
                .discoverableCredentials(PasskeyRequirement.REQUIRED)
                .userVerification(PasskeyRequirement.DISCOURAGED);
    }
}
