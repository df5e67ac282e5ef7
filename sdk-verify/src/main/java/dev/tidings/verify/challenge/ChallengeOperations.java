package dev.tidings.verify.challenge;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts of the Challenge resource and its notifications: paths, parameters, models. */
final class ChallengeOperations {
    private static final String CHALLENGES = "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges";
    private static final String CHALLENGE = "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}";
    private static final String NOTIFICATIONS =
            "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications";

    private final Api api;
    private final String service;
    private final String identity;

    private ChallengeOperations(Api api, String service, String identity) {
        this.api = api;
        this.service = service;
        this.identity = identity;
    }

    static ChallengeOperations of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new ChallengeOperations(Api.of(client, "verify"), service.toString(), identity);
    }

    ChallengeOperations with(RequestOptions options) {
        return new ChallengeOperations(api.with(options), service, identity);
    }

    Operation<Challenge> create(ChallengeCreateParams p) {
        return api.create(Challenge.class, CHALLENGES, service, identity)
                .form("FactorSid", p.factorSid())
                .form("ExpirationDate", p.expirationDate())
                .form("Details.Message", p.detailsMessage())
                .form(
                        "Details.Fields",
                        p.detailsFields().stream().map(ChallengeField::members).toList())
                .form("HiddenDetails", p.hiddenDetails().isEmpty() ? Optional.empty() : p.hiddenDetails())
                .form("AuthPayload", p.authPayload());
    }

    Operation<Challenge> check(FactorSid factor, String code) {
        return create(ChallengeCreateParams.builder()
                .factorSid(factor)
                .authPayload(code)
                .build());
    }

    Operation<Challenge> create(Function<ChallengeCreateParams.Start, ChallengeCreateParams.Builder> describe) {
        return create(describe.apply(ChallengeCreateParams.builder()).build());
    }

    Operation<Challenge> fetch(ChallengeSid sid) {
        return api.fetch(Challenge.class, CHALLENGE, service, identity, sid.toString());
    }

    ListOperation<Challenge> list(ChallengeListParams p) {
        return api.list(Challenge.class, "challenges", CHALLENGES, service, identity)
                .query("FactorSid", p.factorSid())
                .query("Status", p.status())
                .query("Order", p.order())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    /** Not repeatable: a challenge is answered once, and the second try counts. */
    Operation<Challenge> update(ChallengeSid sid, String authPayload, Map<String, Object> metadata) {
        Check.secret("authPayload", Optional.of(authPayload), 3, 5456);
        return api.update(Challenge.class, CHALLENGE, service, identity, sid.toString())
                .form("AuthPayload", authPayload)
                .form("Metadata", metadata.isEmpty() ? Optional.empty() : metadata);
    }

    Operation<ChallengeNotification> createNotification(ChallengeSid sid, Optional<Duration> ttl) {
        Check.seconds("ttl", ttl, 0, 300);
        return api.create(ChallengeNotification.class, NOTIFICATIONS, service, identity, sid.toString())
                .form("Ttl", ttl.map(Duration::toSeconds));
    }
}
