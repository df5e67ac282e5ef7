package dev.tidings.verify;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.verify.Specs.VERIFY;

import dev.tidings.core.testkit.Call;
import dev.tidings.verify.attempt.ConversionStatus;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.RiskCheck;
import dev.tidings.verify.verification.VerificationCreateParams;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Verifications, checks and attempts, with all they can say. */
final class VerificationCalls {
    private static final String SERVICE = "/v2/Services/" + Sids.SERVICE;
    private static final String ATTEMPT = "VL00000000000000000000000000000001";
    private static final String DATES = "DateCreatedAfter=2026-11-01T00:00:00Z&DateCreatedBefore=2026-11-02T03:04:05Z";

    static final List<Call<VerifyClient, AsyncVerifyClient>> ALL = List.of(
            VERIFY.call("CreateVerification", SERVICE + "/Verifications")
                    .says(
                            "To=+14155550123&Channel=sms&CustomFriendlyName=Shop&CustomMessage=Hi&SendDigits=ww1&Locale=pt-BR&CustomCode=123456&Amount=€39.99&Payee=Ann&RateLimits={\"end_user\":\"1\",\"ip\":\"::1\"}&ChannelConfiguration={\"from\":\"a@example.com\",\"from_name\":\"Ann\",\"template_id\":\"d-1\",\"substitutions\":{\"a\":\"1\",\"b\":\"2\"}}&AppHash=abc&TemplateSid=HJ00000000000000000000000000000001&TemplateCustomSubstitutions={\"shop\":\"Zoë\"}&DeviceIp=::1&EnableSnaClientToken=true&RiskCheck=disable&Tags={\"from\":\"web\"}")
                    .answers(named(Sids.VERIFICATION))
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).create(VerificationCalls::everything),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).create(VerificationCalls::everything)),
            VERIFY.call("CreateVerification", SERVICE + "/Verifications")
                    .named("bare")
                    .says("To=ann@example.com&Channel=email")
                    .answers(named(Sids.VERIFICATION))
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).create("ann@example.com", Channel.EMAIL),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).create("ann@example.com", Channel.EMAIL)),
            VERIFY.call("FetchVerification", SERVICE + "/Verifications" + "/" + Sids.VERIFICATION)
                    .answers(named(Sids.VERIFICATION))
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).fetch(Sids.VERIFICATION),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).fetch(Sids.VERIFICATION)),
            VERIFY.call("UpdateVerification", SERVICE + "/Verifications" + "/" + Sids.VERIFICATION)
                    .named("cancel")
                    .says("Status=canceled")
                    .answers(named(Sids.VERIFICATION))
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).cancel(Sids.VERIFICATION),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).cancel(Sids.VERIFICATION)),
            VERIFY.call("UpdateVerification", SERVICE + "/Verifications" + "/" + Sids.VERIFICATION)
                    .named("approve")
                    .says("Status=approved")
                    .answers(named(Sids.VERIFICATION))
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).approve(Sids.VERIFICATION),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).approve(Sids.VERIFICATION)),
            VERIFY.call("CreateVerificationCheck", SERVICE + "/VerificationCheck")
                    .says("To=+14155550123&Code=123456")
                    .answers(named(Sids.VERIFICATION))
                    .with(200)
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).check("+14155550123", "123456"),
                            (m, o) -> m.verifications(Sids.SERVICE).with(o).check("+14155550123", "123456")),
            VERIFY.call("CreateVerificationCheck", SERVICE + "/VerificationCheck")
                    .named("by SID")
                    .says("VerificationSid=" + Sids.VERIFICATION
                            + "&Code=123456&Amount=€39.99&Payee=Ann&SnaClientToken=t")
                    .answers(named(Sids.VERIFICATION))
                    .with(200)
                    .by(
                            (m, o) -> m.verifications(Sids.SERVICE)
                                    .with(o)
                                    .check(c -> c.verificationSid(Sids.VERIFICATION)
                                            .code("123456")
                                            .amount("€39.99")
                                            .payee("Ann")
                                            .snaClientToken("t")),
                            (m, o) -> m.verifications(Sids.SERVICE)
                                    .with(o)
                                    .check(c -> c.verificationSid(Sids.VERIFICATION)
                                            .code("123456")
                                            .amount("€39.99")
                                            .payee("Ann")
                                            .snaClientToken("t"))),
            VERIFY.call("FetchVerificationAttempt", "/v2/Attempts/" + ATTEMPT)
                    .answers(named(ATTEMPT))
                    .by(
                            (m, o) -> m.attempts().with(o).fetch(ATTEMPT),
                            (m, o) -> m.attempts().with(o).fetch(ATTEMPT)),
            VERIFY.call("ListVerificationAttempt", "/v2/Attempts")
                    .says(DATES + "&ChannelData.To=+14155550123&Country=US&Channel=rbm&VerifyServiceSid=" + Sids.SERVICE
                            + "&VerificationSid=" + Sids.VERIFICATION + "&Status=converted&PageSize=7")
                    .lists("attempts")
                    .by(
                            (m, o) -> m.attempts()
                                    .with(o)
                                    .list(q -> q.dateCreatedAfter(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(Instant.parse("2026-11-02T03:04:05Z"))
                                            .channelDataTo("+14155550123")
                                            .country("us")
                                            .channel(Channel.RBM)
                                            .verifyServiceSid(Sids.SERVICE)
                                            .verificationSid(Sids.VERIFICATION)
                                            .status(ConversionStatus.CONVERTED)
                                            .pageSize(7)),
                            (m, o) -> m.attempts()
                                    .with(o)
                                    .list(q -> q.dateCreatedAfter(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(Instant.parse("2026-11-02T03:04:05Z"))
                                            .channelDataTo("+14155550123")
                                            .country("us")
                                            .channel(Channel.RBM)
                                            .verifyServiceSid(Sids.SERVICE)
                                            .verificationSid(Sids.VERIFICATION)
                                            .status(ConversionStatus.CONVERTED)
                                            .pageSize(7))),
            VERIFY.call("FetchVerificationAttemptsSummary", "/v2/Attempts/Summary")
                    .says(DATES + "&Country=US&Channel=sms&VerifyServiceSid=" + Sids.SERVICE
                            + "&DestinationPrefix=+1415")
                    .answers("{}")
                    .by(
                            (m, o) -> m.attempts()
                                    .with(o)
                                    .fetchSummary(q -> q.dateCreatedAfter(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(Instant.parse("2026-11-02T03:04:05Z"))
                                            .country("us")
                                            .channel(Channel.SMS)
                                            .verifyServiceSid(Sids.SERVICE)
                                            .destinationPrefix("+1415")),
                            (m, o) -> m.attempts()
                                    .with(o)
                                    .fetchSummary(q -> q.dateCreatedAfter(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(Instant.parse("2026-11-02T03:04:05Z"))
                                            .country("us")
                                            .channel(Channel.SMS)
                                            .verifyServiceSid(Sids.SERVICE)
                                            .destinationPrefix("+1415"))));

    private VerificationCalls() {}

    private static VerificationCreateParams.Builder everything(VerificationCreateParams.Start verification) {
        return verification
                .to("+14155550123")
                .channel(Channel.SMS)
                .customFriendlyName("Shop")
                .customMessage("Hi")
                .sendDigits("ww1")
                .locale("pt-BR")
                .customCode("123456")
                .amount("€39.99")
                .payee("Ann")
                .rateLimits(Map.of("ip", "::1", "end_user", "1"))
                .channelConfiguration(c -> c.withFrom("a@example.com")
                        .withFromName("Ann")
                        .withTemplateId("d-1")
                        .withSubstitutions(Map.of("b", "2", "a", "1")))
                .appHash("abc")
                .templateSid("HJ00000000000000000000000000000001")
                .templateCustomSubstitutions(Map.of("shop", "Zoë"))
                .deviceIp("::1")
                .enableSnaClientToken(true)
                .riskCheck(RiskCheck.DISABLE)
                .tags(Map.of("from", "web"));
    }
}
