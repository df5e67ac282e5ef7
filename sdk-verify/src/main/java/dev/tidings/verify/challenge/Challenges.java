package dev.tidings.verify.challenge;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The challenges of one entity; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Challenges {
    private final ChallengeOperations operations;

    private Challenges(ChallengeOperations operations) {
        this.operations = operations;
    }

    /** The challenges of one entity, called through {@code client}. */
    public static Challenges of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new Challenges(ChallengeOperations.of(client, service, identity));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Challenges with(RequestOptions options) {
        return new Challenges(operations.with(options));
    }

    /** Checks a code of an authenticator app; a wrong one is refused (60324), the sixth for good (60308). */
    public Challenge check(FactorSid factor, String code) {
        return operations.check(factor, code).call();
    }

    /** Checks a code of an authenticator app; a wrong one is refused (60324), the sixth for good (60308). */
    public Challenge check(String factor, String code) {
        return check(FactorSid.of(factor), code);
    }

    /** Asks whether somebody is there, who is to answer with a factor. */
    public Challenge create(Function<ChallengeCreateParams.Start, ChallengeCreateParams.Builder> describe) {
        return operations.create(describe).call();
    }

    /** Asks whether somebody is there, who is to answer with a factor. */
    public Challenge create(ChallengeCreateParams params) {
        return operations.create(params).call();
    }

    /** Fetches the challenge, to see whether it was answered. */
    public Challenge fetch(ChallengeSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the challenge, to see whether it was answered. */
    public Challenge fetch(String sid) {
        return fetch(ChallengeSid.of(sid));
    }

    /** Lists challenges. */
    public Listing<Challenge> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists challenges. */
    public Listing<Challenge> list(UnaryOperator<ChallengeListParams.Builder> describe) {
        return list(describe.apply(ChallengeListParams.builder()).build());
    }

    /** Lists challenges. */
    public Listing<Challenge> list(ChallengeListParams params) {
        return operations.list(params).listing();
    }

    /** Answers the challenge: with a code of the app, or what the device signed. */
    public Challenge update(ChallengeSid sid, String authPayload) {
        return operations.update(sid, authPayload, Map.of()).call();
    }

    /** Answers the challenge: with a code of the app, or what the device signed. */
    public Challenge update(String sid, String authPayload) {
        return update(ChallengeSid.of(sid), authPayload);
    }

    /** Answers the challenge: with a code of the app, or what the device signed, and what it tells with that. */
    public Challenge update(ChallengeSid sid, String authPayload, Map<String, Object> metadata) {
        return operations.update(sid, authPayload, metadata).call();
    }

    /** Answers the challenge: with a code of the app, or what the device signed, and what it tells with that. */
    public Challenge update(String sid, String authPayload, Map<String, Object> metadata) {
        return update(ChallengeSid.of(sid), authPayload, metadata);
    }

    /** Tells the device of the challenge once more, up to three times (60309). */
    public ChallengeNotification createNotification(ChallengeSid sid) {
        return operations.createNotification(sid, Optional.empty()).call();
    }

    /** Tells the device of the challenge once more, up to three times (60309). */
    public ChallengeNotification createNotification(String sid) {
        return createNotification(ChallengeSid.of(sid));
    }

    /**
     * Tells the device of the challenge once more, up to three times (60309). It may take 0 to 300 seconds, which is
     * the default.
     */
    public ChallengeNotification createNotification(ChallengeSid sid, Duration ttl) {
        return operations.createNotification(sid, Optional.of(ttl)).call();
    }

    /**
     * Tells the device of the challenge once more, up to three times (60309). It may take 0 to 300 seconds, which is
     * the default.
     */
    public ChallengeNotification createNotification(String sid, Duration ttl) {
        return createNotification(ChallengeSid.of(sid), ttl);
    }
}
