package dev.tidings.verify;

import static dev.tidings.core.testkit.Model.of;
import static dev.tidings.verify.Specs.VERIFY;

import dev.tidings.core.testkit.Model;
import dev.tidings.verify.attempt.AttemptSummary;
import dev.tidings.verify.attempt.ConversionStatus;
import dev.tidings.verify.attempt.VerificationAttempt;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.challenge.ChallengeNotification;
import dev.tidings.verify.challenge.ChallengeOrder;
import dev.tidings.verify.challenge.ChallengeReason;
import dev.tidings.verify.challenge.ChallengeStatus;
import dev.tidings.verify.factor.Entity;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorStatus;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.factor.NotificationPlatform;
import dev.tidings.verify.limit.Bucket;
import dev.tidings.verify.limit.RateLimit;
import dev.tidings.verify.push.AccessToken;
import dev.tidings.verify.push.Form;
import dev.tidings.verify.safety.SafeListNumber;
import dev.tidings.verify.service.MessagingConfiguration;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.template.VerificationTemplate;
import dev.tidings.verify.verification.RiskCheck;
import dev.tidings.verify.verification.Verification;
import dev.tidings.verify.verification.VerificationCheck;
import dev.tidings.verify.webhook.VerifyWebhook;
import dev.tidings.verify.webhook.VerifyWebhookStatus;
import dev.tidings.verify.webhook.VerifyWebhookVersion;
import java.util.stream.Stream;

/** All models of all rooms, and the enums whose words the files tell. */
final class Models {
    private static final String OBJECT = "{\"a\":\"b\"}";

    private Models() {}

    static Stream<Model> all() {
        return Stream.of(services(), verifications(), factors()).flatMap(models -> models);
    }

    /** Of services and what belongs to them. */
    private static Stream<Model> services() {
        return Stream.of(
                of(VerifyService.class, VERIFY, "FetchService")
                        .where("push", OBJECT)
                        .where("totp", OBJECT)
                        .where("whatsapp", OBJECT)
                        .where("passkeys", OBJECT),
                of(MessagingConfiguration.class, VERIFY, "FetchMessagingConfiguration")
                        .by("country"),
                of(RateLimit.class, VERIFY, "FetchRateLimit"),
                of(Bucket.class, VERIFY, "FetchBucket"),
                of(VerifyWebhook.class, VERIFY, "FetchWebhook"),
                of(VerificationTemplate.class, VERIFY, "ListVerificationTemplate")
                        .where("translations", "{\"en\":{\"text\":\"{{code}}\"}}"),
                of(SafeListNumber.class, VERIFY, "FetchSafelist").by("phone_number"));
    }

    /** Of verifications and attempts. */
    private static Stream<Model> verifications() {
        return Stream.of(
                of(Verification.class, VERIFY, "CreateVerification")
                        .where("lookup", OBJECT)
                        .where("sna", OBJECT)
                        .where("send_code_attempts", "[" + OBJECT + "]")
                        .where("status", "\"approved\"")
                        .without("pending"),
                of(VerificationCheck.class, VERIFY, "CreateVerificationCheck")
                        .where("sna_attempts_error_codes", "[" + OBJECT + "]")
                        .where("status", "\"approved\""),
                of(VerificationAttempt.class, VERIFY, "FetchVerificationAttempt")
                        .where("price", "{\"value\":\"0.005\",\"currency\":\"usd\"}")
                        .where("channel_data", OBJECT),
                of(AttemptSummary.class, VERIFY, "FetchVerificationAttemptsSummary")
                        .by(""));
    }

    /** Of factors and challenges. */
    private static Stream<Model> factors() {
        return Stream.of(
                of(Entity.class, VERIFY, "FetchEntity"),
                factor("CreateNewFactor"),
                factor("CreateNewFactorPasskey"),
                factor("FetchFactor").without("binding", "options", "verified"),
                factor("UpdatePasskeysFactor").without("binding", "options", "verified"),
                challenge("FetchChallenge").without("options", "approved", "denied"),
                challenge("CreateChallengePasskeys").where("options", OBJECT).without("approved", "denied"),
                challenge("UpdateChallengePasskeys").where("options", OBJECT).without("approved", "denied"),
                of(ChallengeNotification.class, VERIFY, "CreateNotification"),
                of(AccessToken.class, VERIFY, "FetchAccessToken"),
                of(Form.class, VERIFY, "FetchForm")
                        .by("form_type")
                        .where("forms", OBJECT)
                        .where("form_meta", OBJECT));
    }

    private static Model factor(String operation) {
        Model factor = of(Factor.class, VERIFY, operation)
                .where("config", OBJECT)
                .where("metadata", OBJECT)
                .without("verified");
        return operation.startsWith("Create") ? factor.where("binding", OBJECT).where("options", OBJECT) : factor;
    }

    private static Model challenge(String operation) {
        return of(Challenge.class, VERIFY, operation)
                .where("details", OBJECT)
                .where("hidden_details", OBJECT)
                .where("metadata", OBJECT);
    }

    static Stream<Model.Words> words() {
        return Stream.of(
                new Model.Words(VERIFY, "verification_enum_risk_check", RiskCheck::of),
                new Model.Words(VERIFY, "verification_attempt_enum_conversion_status", ConversionStatus::of),
                new Model.Words(VERIFY, "factor_enum_factor_statuses", FactorStatus::of),
                new Model.Words(VERIFY, "factor_enum_factor_types", FactorType::of),
                new Model.Words(VERIFY, "new_factor_enum_notification_platforms", NotificationPlatform::of),
                new Model.Words(VERIFY, "challenge_enum_challenge_statuses", ChallengeStatus::of),
                new Model.Words(VERIFY, "challenge_enum_challenge_reasons", ChallengeReason::of),
                new Model.Words(VERIFY, "challenge_enum_list_orders", ChallengeOrder::of),
                new Model.Words(VERIFY, "webhook_enum_status", VerifyWebhookStatus::of),
                new Model.Words(VERIFY, "webhook_enum_version", VerifyWebhookVersion::of));
    }
}
