package dev.tidings.verify.verification;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The facts of the Verification resource and its checks: paths, parameters, models. */
final class VerificationOperations {
    private static final String VERIFICATIONS = "/v2/Services/{ServiceSid}/Verifications";
    private static final String VERIFICATION = "/v2/Services/{ServiceSid}/Verifications/{Sid}";
    private static final String CHECK = "/v2/Services/{ServiceSid}/VerificationCheck";

    private final Api api;
    private final String service;

    private VerificationOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static VerificationOperations of(TidingsClient client, VerifyServiceSid service) {
        return new VerificationOperations(Api.of(client, "verify"), service.toString());
    }

    VerificationOperations with(RequestOptions options) {
        return new VerificationOperations(api.with(options), service);
    }

    Operation<Verification> create(VerificationCreateParams p) {
        return api.create(Verification.class, VERIFICATIONS, service)
                .form("To", p.to())
                .form("Channel", p.channel())
                .form("CustomFriendlyName", p.customFriendlyName())
                .form("CustomMessage", p.customMessage())
                .form("SendDigits", p.sendDigits())
                .form("Locale", p.locale())
                .form("CustomCode", p.customCode())
                .form("Amount", p.amount())
                .form("Payee", p.payee())
                .form("RateLimits", json(p.rateLimits()))
                .form("ChannelConfiguration", p.channelConfiguration().map(ChannelConfiguration::members))
                .form("AppHash", p.appHash())
                .form("TemplateSid", p.templateSid())
                .form("TemplateCustomSubstitutions", json(p.templateCustomSubstitutions()))
                .form("DeviceIp", p.deviceIp())
                .form("EnableSnaClientToken", p.enableSnaClientToken())
                .form("RiskCheck", p.riskCheck())
                .form("Tags", json(p.tags()));
    }

    Operation<Verification> create(String to, Channel channel) {
        return create(VerificationCreateParams.builder().to(to).channel(channel).build());
    }

    Operation<Verification> create(
            Function<VerificationCreateParams.Start, VerificationCreateParams.Builder> describe) {
        return create(describe.apply(VerificationCreateParams.builder()).build());
    }

    Operation<Verification> fetch(String sidOrRecipient) {
        return api.fetch(Verification.class, VERIFICATION, service, VerificationRules.named(sidOrRecipient));
    }

    /**
     * Not repeatable: what is approved or canceled is gone, and the second answer would hide that the first one
     * worked.
     */
    Operation<Verification> update(String sidOrRecipient, VerificationStatus status) {
        return api.update(Verification.class, VERIFICATION, service, VerificationRules.named(sidOrRecipient))
                .form("Status", status);
    }

    /** Not repeatable for the same reason, and because each check counts. */
    Operation<VerificationCheck> check(VerificationCheckParams p) {
        return api.create(VerificationCheck.class, CHECK, service)
                .form("Code", p.code())
                .form("To", p.to())
                .form("VerificationSid", p.verificationSid())
                .form("Amount", p.amount())
                .form("Payee", p.payee())
                .form("SnaClientToken", p.snaClientToken());
    }

    Operation<VerificationCheck> check(String to, String code) {
        return check(VerificationCheckParams.builder().to(to).code(code).build());
    }

    Operation<VerificationCheck> check(UnaryOperator<VerificationCheckParams.Builder> describe) {
        return check(describe.apply(VerificationCheckParams.builder()).build());
    }

    /** In order, so that the same verification is the same bytes. */
    private static Optional<Map<String, String>> json(Map<String, String> members) {
        return members.isEmpty() ? Optional.empty() : Optional.of(new TreeMap<>(members));
    }
}
