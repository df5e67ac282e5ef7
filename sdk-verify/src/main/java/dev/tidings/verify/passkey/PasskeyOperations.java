package dev.tidings.verify.passkey;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts of the Passkeys resources: paths, bodies, models. */
final class PasskeyOperations {
    private static final String FACTORS = "/v2/Services/{ServiceSid}/Passkeys/Factors";
    private static final String VERIFY_FACTOR = "/v2/Services/{ServiceSid}/Passkeys/VerifyFactor";
    private static final String CHALLENGES = "/v2/Services/{ServiceSid}/Passkeys/Challenges";
    private static final String APPROVE_CHALLENGE = "/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge";

    private final Api api;
    private final String service;

    private PasskeyOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static PasskeyOperations of(TidingsClient client, VerifyServiceSid service) {
        return new PasskeyOperations(Api.of(client, "verify"), service.toString());
    }

    PasskeyOperations with(RequestOptions options) {
        return new PasskeyOperations(api.with(options), service);
    }

    Operation<Factor> createFactor(String friendlyName, String identity, PasskeyParams p) {
        return api.create(Factor.class, FACTORS, service).json(PasskeyBodies.factor(friendlyName, identity, p));
    }

    Operation<Factor> verifyFactor(String credential) {
        return api.update(Factor.class, VERIFY_FACTOR, service).json(PasskeyBodies.credential(credential));
    }

    Operation<Challenge> createChallenge(Optional<String> identity, Optional<FactorSid> factor) {
        Map<String, Object> body = new LinkedHashMap<>();
        identity.ifPresent(name -> body.put("identity", Check.given("identity", name)));
        factor.ifPresent(sid -> body.put("factor_sid", sid));
        return api.create(Challenge.class, CHALLENGES, service).json(body);
    }

    Operation<Challenge> approveChallenge(String credential) {
        return api.update(Challenge.class, APPROVE_CHALLENGE, service).json(PasskeyBodies.credential(credential));
    }
}
