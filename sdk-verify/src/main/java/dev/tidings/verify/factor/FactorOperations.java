package dev.tidings.verify.factor;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.device.TotpAlgorithm;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The facts of the Factor resource: paths, parameters, model. */
final class FactorOperations {
    private static final String FACTORS = "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors";
    private static final String FACTOR = "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}";

    private final Api api;
    private final String service;
    private final String identity;

    private FactorOperations(Api api, String service, String identity) {
        this.api = api;
        this.service = service;
        this.identity = identity;
    }

    static FactorOperations of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new FactorOperations(Api.of(client, "verify"), service.toString(), identity);
    }

    FactorOperations with(RequestOptions options) {
        return new FactorOperations(api.with(options), service, identity);
    }

    Operation<Factor> create(FactorCreateParams p) {
        return api.create(Factor.class, FACTORS, service, identity)
                .form("FriendlyName", p.friendlyName())
                .form("FactorType", p.factorType())
                .form("Binding.Alg", bindingAlg(p))
                .form("Binding.PublicKey", p.bindingPublicKey())
                .form("Binding.Secret", p.bindingSecret())
                .form("Config.AppId", p.configAppId())
                .form("Config.NotificationPlatform", p.configNotificationPlatform())
                .form("Config.NotificationToken", p.configNotificationToken())
                .form("Config.SdkVersion", p.configSdkVersion())
                .form("Config.TimeStep", p.configTimeStep().map(Duration::toSeconds))
                .form("Config.Skew", p.configSkew())
                .form("Config.CodeLength", p.configCodeLength())
                .form("Config.Alg", p.configAlg().map(TotpAlgorithm::wire))
                .form("Metadata", p.metadata().isEmpty() ? Optional.empty() : p.metadata());
    }

    Operation<Factor> createTotp(String friendlyName) {
        return create(FactorCreateParams.builder()
                .friendlyName(friendlyName)
                .factorType(FactorType.TOTP)
                .build());
    }

    Operation<Factor> verify(FactorSid sid, String authPayload) {
        return update(sid, FactorUpdateParams.builder().authPayload(authPayload).build());
    }

    Operation<Factor> create(Function<FactorCreateParams.Start, FactorCreateParams.Builder> describe) {
        return create(describe.apply(FactorCreateParams.builder()).build());
    }

    Operation<Factor> fetch(FactorSid sid) {
        return api.fetch(Factor.class, FACTOR, service, identity, sid.toString());
    }

    ListOperation<Factor> list(ListParams p) {
        return api.list(Factor.class, "factors", FACTORS, service, identity)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Factor> update(FactorSid sid, FactorUpdateParams p) {
        Operation<Factor> update = api.update(Factor.class, FACTOR, service, identity, sid.toString())
                .form("AuthPayload", p.authPayload())
                .form("FriendlyName", p.friendlyName())
                .form("Config.NotificationToken", p.configNotificationToken())
                .form("Config.SdkVersion", p.configSdkVersion())
                .form("Config.TimeStep", p.configTimeStep().map(Duration::toSeconds))
                .form("Config.Skew", p.configSkew())
                .form("Config.CodeLength", p.configCodeLength())
                .form("Config.Alg", p.configAlg().map(TotpAlgorithm::wire))
                .form("Config.NotificationPlatform", p.configNotificationPlatform());
        // A code that was taken is not taken again, which would hide that the first try worked.
        return p.authPayload().isPresent() ? update : update.repeatable();
    }

    Operation<Factor> update(FactorSid sid, UnaryOperator<FactorUpdateParams.Builder> describe) {
        return update(sid, describe.apply(FactorUpdateParams.builder()).build());
    }

    Operation<Void> delete(FactorSid sid) {
        return api.delete(FACTOR, service, identity, sid.toString());
    }

    private static Optional<String> bindingAlg(FactorCreateParams p) {
        return p.bindingAlg().or(() -> p.bindingPublicKey().map(key -> "ES256"));
    }
}
