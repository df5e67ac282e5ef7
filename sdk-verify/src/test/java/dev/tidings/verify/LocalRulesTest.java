package dev.tidings.verify;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.testkit.LocalRulesChecks;
import dev.tidings.verify.challenge.ChallengeField;
import dev.tidings.verify.challenge.Challenges;
import dev.tidings.verify.factor.FactorCreateParams;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationCreateParams;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is refused before it is sent. */
class LocalRulesTest extends LocalRulesChecks<VerifyClient> {
    private static final String FACTOR = "YF00000000000000000000000000000001";

    @Override
    protected VerifyClient client(TidingsClient client) {
        return VerifyClient.create(client);
    }

    @Override
    protected Stream<Refusal<VerifyClient>> refusals() {
        return Stream.of(services(), settings(), verifications(), factors(), challenges())
                .flatMap(refusals -> refusals);
    }

    private Stream<Refusal<VerifyClient>> services() {
        return Stream.of(
                refused(
                        "friendlyName is ' ': it must not be blank",
                        m -> m.services().create(" ")),
                refused(
                        "friendlyName has 31 characters: it must have at most 30",
                        m -> m.services().create("x".repeat(31))),
                refused(
                        "friendlyName is 'a' and 'b': it must be given once",
                        m -> m.services().create("a", s -> s.friendlyName("b"))),
                refused(
                        "codeLength is 11: it must be from 4 to 10",
                        m -> m.services().create("a", s -> s.codeLength(11))),
                refused(
                        "totpTimeStep is PT19S: it must be whole seconds, from 20 to 60",
                        m -> m.services().update(Sids.SERVICE, s -> s.totpTimeStep(Duration.ofSeconds(19)))),
                refused("totpCodeLength is 9", m -> m.services().create("a", s -> s.totpCodeLength(9))),
                refused("totpSkew is 3", m -> m.services().create("a", s -> s.totpSkew(3))),
                refused(
                        "templateSid is 'x': it must be HJ and 32",
                        m -> m.services().create("a", s -> s.defaultTemplateSid("x"))),
                refused(
                        "verifyServiceSid is 'VA1': it must be VA and 32",
                        m -> m.services().fetch("VA1")),
                refused("verifyServiceSid is 'VA1'", m -> m.verifications("VA1")),
                refused(
                        "country is 'CAN': it must be the two letters",
                        m -> m.messagingConfigurations(Sids.SERVICE).fetch("CAN")),
                refused(
                        "messagingServiceSid is 'x'",
                        m -> m.messagingConfigurations(Sids.SERVICE).create("CA", "x")));
    }

    private Stream<Refusal<VerifyClient>> settings() {
        return Stream.of(
                refused(
                        "uniqueName is 'a b': it must be letters, digits",
                        m -> m.rateLimits(Sids.SERVICE).create("a b")),
                refused("rateLimitSid is 'x'", m -> m.rateLimits(Sids.SERVICE).buckets("x")),
                refused(
                        "max is 0: it must be from 1",
                        m -> m.rateLimits(Sids.SERVICE)
                                .buckets("RK00000000000000000000000000000001")
                                .create(0, Duration.ofMinutes(1))),
                refused(
                        "interval is PT0.5S: it must be whole seconds",
                        m -> m.rateLimits(Sids.SERVICE)
                                .buckets("RK00000000000000000000000000000001")
                                .create(1, Duration.ofMillis(500))),
                refused(
                        "bucketSid is 'x'",
                        m -> m.rateLimits(Sids.SERVICE)
                                .buckets("RK00000000000000000000000000000001")
                                .fetch("x")),
                refused(
                        "webhookUrl is 'x': it must be an address",
                        m -> m.webhooks(Sids.SERVICE).create("a", "x")),
                refused(
                        "webhookUrl is 'x'",
                        m -> m.webhooks(Sids.SERVICE)
                                .update("YW00000000000000000000000000000001", w -> w.webhookUrl("x"))),
                refused(
                        "friendlyName and webhookUrl of 'a' must be given once",
                        m -> m.webhooks(Sids.SERVICE).create("a", "https://example.com", w -> w.friendlyName("b"))),
                refused(
                        "phoneNumber is '4155550123': it must be a plus sign",
                        m -> m.safeList().create("4155550123")),
                refused("country is 'USA'", m -> m.attempts().list(q -> q.country("USA"))),
                refused("country is 'USA'", m -> m.attempts().fetchSummary(q -> q.country("USA"))),
                refused("pageSize is 1001", m -> m.templates().list(q -> q.pageSize(1001))));
    }

    private Stream<Refusal<VerifyClient>> verifications() {
        return Stream.of(
                refused(
                        "to is '4155550123': it must be a number such as +14155550123",
                        m -> m.verifications(Sids.SERVICE).create("4155550123", Channel.SMS)),
                refused(
                        "to is 'ann': it must be an e-mail address",
                        m -> m.verifications(Sids.SERVICE).create("ann", Channel.EMAIL)),
                refused("to is ''", m -> m.verifications(Sids.SERVICE).create("", Channel.of("pigeon"))),
                verification(
                        "customCode has 3 characters (not shown): it must have from 4 to 10", v -> v.customCode("123")),
                verification("customFriendlyName has 31 characters", v -> v.customFriendlyName("x".repeat(31))),
                verification("tags are 11: there must be at most 10", v -> v.tags(many(11))),
                verification("a name of tags has 129 characters", v -> v.tags(Map.of("x".repeat(129), "a"))),
                verification("a value of tags has 129 characters", v -> v.tags(Map.of("a", "x".repeat(129)))),
                verification(
                        "from is 'ann': it must be an e-mail address",
                        v -> v.channelConfiguration(c -> c.withFrom("ann"))),
                verification("templateSid is 'x'", v -> v.templateSid("x")),
                refused(
                        "appHash is 'abc' with the channel call: only an SMS can have it",
                        m -> m.verifications(Sids.SERVICE)
                                .create(v -> v.to("+14155550123")
                                        .channel(Channel.CALL)
                                        .appHash("abc"))),
                refused(
                        "code has 3 characters (not shown): it must have from 4 to 10",
                        m -> m.verifications(Sids.SERVICE).check("+14155550123", "123")),
                refused(
                        "code has 11 characters (not shown)",
                        m -> m.verifications(Sids.SERVICE).check("+14155550123", "12345678901")),
                refused(
                        "to and verificationSid are both missing: a check needs one of them",
                        m -> m.verifications(Sids.SERVICE).check(c -> c.code("1234"))),
                refused(
                        "verificationSid is 'x'",
                        m -> m.verifications(Sids.SERVICE)
                                .check(c -> c.verificationSid("x").code("1234"))),
                refused(
                        "sid is '': it must not be blank",
                        m -> m.verifications(Sids.SERVICE).fetch("")),
                refused("attemptSid is 'x'", m -> m.attempts().fetch("x")));
    }

    private Stream<Refusal<VerifyClient>> factors() {
        return Stream.of(
                refused(
                        "identity is '': it must not be blank",
                        m -> m.entities(Sids.SERVICE).create("")),
                factor("friendlyName has 65 characters", "x".repeat(65), f -> f),
                factor("friendlyName is '': it must not be blank", "", f -> f),
                refused(
                        "factorType is passkeys: it must be push or totp",
                        m -> m.factors(Sids.SERVICE, "ann-1234")
                                .create(f -> f.friendlyName("a").factorType(FactorType.PASSKEYS))),
                factor("configAppId has 101 characters", "a", f -> f.configAppId("x".repeat(101))),
                factor("configTimeStep is PT1M1S", "a", f -> f.configTimeStep(Duration.ofSeconds(61))),
                factor("configSkew is 3", "a", f -> f.configSkew(3)),
                factor("configCodeLength is 2", "a", f -> f.configCodeLength(2)),
                refused(
                        "configSkew is 3",
                        m -> m.factors(Sids.SERVICE, "ann-1234").update(FACTOR, f -> f.configSkew(3))),
                refused(
                        "factorSid is 'x'",
                        m -> m.factors(Sids.SERVICE, "ann-1234").verify("x", "123456")),
                refused("friendlyName is ''", m -> m.passkeys(Sids.SERVICE).createFactor("", "ann-1234")),
                refused("identity is ''", m -> m.passkeys(Sids.SERVICE).createChallenge("")),
                refused(
                        "credential has 6 characters (not shown): it must be a JSON object",
                        m -> m.passkeys(Sids.SERVICE).verifyFactor("Secret")),
                refused(
                        "credential has no object 'response'",
                        m -> m.passkeys(Sids.SERVICE).approveChallenge("{\"id\":\"i\"}")),
                refused(
                        "ttl is PT59S: it must be whole seconds, from 60 to 300",
                        m -> m.accessTokens(Sids.SERVICE).create("ann-1234", "a", Duration.ofSeconds(59))),
                refused(
                        "accessTokenSid is 'x'",
                        m -> m.accessTokens(Sids.SERVICE).fetch("x")));
    }

    private Stream<Refusal<VerifyClient>> challenges() {
        return Stream.of(
                challenge(
                        "detailsMessage has 257 characters",
                        c -> c.create(n -> n.factorSid(FACTOR).detailsMessage("x".repeat(257)))),
                challenge(
                        "detailsFields are 21: there must be at most 20",
                        c -> c.create(n -> n.factorSid(FACTOR)
                                .detailsFields(Collections.nCopies(21, ChallengeField.of("a", "b"))))),
                challenge("label has 37 characters", c -> ChallengeField.of("x".repeat(37), "")),
                challenge("value has 129 characters", c -> ChallengeField.of("", "x".repeat(129))),
                challenge(
                        "authPayload has 2 characters (not shown): it must have from 3 to 8",
                        c -> c.check(FactorSid.of(FACTOR), "12")),
                challenge(
                        "authPayload has 5457 characters (not shown)",
                        c -> c.update("YC00000000000000000000000000000001", "x".repeat(5457))),
                challenge(
                        "ttl is PT5M1S",
                        c -> c.createNotification("YC00000000000000000000000000000001", Duration.ofSeconds(301))),
                challenge("challengeSid is 'x'", c -> c.fetch("x")));
    }

    private Refusal<VerifyClient> verification(String why, UnaryOperator<VerificationCreateParams.Builder> describe) {
        return refused(
                why,
                m -> m.verifications(Sids.SERVICE)
                        .create(v -> describe.apply(v.to("+14155550123").channel(Channel.SMS))));
    }

    private Refusal<VerifyClient> factor(String why, String name, UnaryOperator<FactorCreateParams.Builder> describe) {
        return refused(
                why,
                m -> m.factors(Sids.SERVICE, "ann-1234")
                        .create(f -> describe.apply(f.friendlyName(name).factorType(FactorType.TOTP))));
    }

    private Refusal<VerifyClient> challenge(String why, Consumer<Challenges> call) {
        return refused(why, m -> call.accept(m.challenges(Sids.SERVICE, "ann-1234")));
    }

    private static Map<String, String> many(int count) {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < count; i++) {
            tags.put("tag" + i, "a");
        }
        return tags;
    }
}
