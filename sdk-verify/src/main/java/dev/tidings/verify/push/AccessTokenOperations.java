package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Optional;

/** The facts of the AccessToken resource: paths, parameters, model. */
final class AccessTokenOperations {
    private static final String TOKENS = "/v2/Services/{ServiceSid}/AccessTokens";
    private static final String TOKEN = "/v2/Services/{ServiceSid}/AccessTokens/{Sid}";

    private final Api api;
    private final String service;

    private AccessTokenOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static AccessTokenOperations of(TidingsClient client, VerifyServiceSid service) {
        return new AccessTokenOperations(Api.of(client, "verify"), service.toString());
    }

    AccessTokenOperations with(RequestOptions options) {
        return new AccessTokenOperations(api.with(options), service);
    }

    Operation<AccessToken> create(String identity, Optional<String> factorFriendlyName, Optional<Duration> ttl) {
        Check.seconds("ttl", ttl, 60, 300);
        return api.create(AccessToken.class, TOKENS, service)
                .form("Identity", Check.given("identity", identity))
                // The only kind of factor that devices register.
                .form("FactorType", FactorType.PUSH)
                .form("FactorFriendlyName", factorFriendlyName)
                .form("Ttl", ttl.map(Duration::toSeconds));
    }

    Operation<AccessToken> fetch(AccessTokenSid sid) {
        return api.fetch(AccessToken.class, TOKEN, service, sid.toString());
    }
}
