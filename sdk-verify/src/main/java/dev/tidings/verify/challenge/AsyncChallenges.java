package dev.tidings.verify.challenge;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The challenges of one entity; no method waits for the backend's answer, and what {@link Challenges} throws its
 * futures fail with.
 */
public final class AsyncChallenges {
    private final ChallengeOperations operations;

    private AsyncChallenges(ChallengeOperations operations) {
        this.operations = operations;
    }

    /** The challenges of one entity, called through {@code client}. */
    public static AsyncChallenges of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new AsyncChallenges(ChallengeOperations.of(client, service, identity));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncChallenges with(RequestOptions options) {
        return new AsyncChallenges(operations.with(options));
    }

    /** Checks a code of an authenticator app; a wrong one is refused (60324), the sixth for good (60308). */
    public CompletableFuture<Challenge> check(FactorSid factor, String code) {
        return operations.check(factor, code).callAsync();
    }

    /** Checks a code of an authenticator app; a wrong one is refused (60324), the sixth for good (60308). */
    public CompletableFuture<Challenge> check(String factor, String code) {
        return check(FactorSid.of(factor), code);
    }

    /** Asks whether somebody is there, who is to answer with a factor. */
    public CompletableFuture<Challenge> create(
            Function<ChallengeCreateParams.Start, ChallengeCreateParams.Builder> describe) {
        return operations.create(describe).callAsync();
    }

    /** Asks whether somebody is there, who is to answer with a factor. */
    public CompletableFuture<Challenge> create(ChallengeCreateParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the challenge, to see whether it was answered. */
    public CompletableFuture<Challenge> fetch(ChallengeSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the challenge, to see whether it was answered. */
    public CompletableFuture<Challenge> fetch(String sid) {
        return fetch(ChallengeSid.of(sid));
    }

    /** Lists challenges. */
    public AsyncListing<Challenge> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists challenges. */
    public AsyncListing<Challenge> list(UnaryOperator<ChallengeListParams.Builder> describe) {
        return list(describe.apply(ChallengeListParams.builder()).build());
    }

    /** Lists challenges. */
    public AsyncListing<Challenge> list(ChallengeListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Answers the challenge: with a code of the app, or what the device signed. */
    public CompletableFuture<Challenge> update(ChallengeSid sid, String authPayload) {
        return operations.update(sid, authPayload, Map.of()).callAsync();
    }

    /** Answers the challenge: with a code of the app, or what the device signed. */
    public CompletableFuture<Challenge> update(String sid, String authPayload) {
        return update(ChallengeSid.of(sid), authPayload);
    }

    /** Answers the challenge: with a code of the app, or what the device signed, and what it tells with that. */
    public CompletableFuture<Challenge> update(ChallengeSid sid, String authPayload, Map<String, Object> metadata) {
        return operations.update(sid, authPayload, metadata).callAsync();
    }

    /** Answers the challenge: with a code of the app, or what the device signed, and what it tells with that. */
    public CompletableFuture<Challenge> update(String sid, String authPayload, Map<String, Object> metadata) {
        return update(ChallengeSid.of(sid), authPayload, metadata);
    }

    /** Tells the device of the challenge once more, up to three times (60309). */
    public CompletableFuture<ChallengeNotification> createNotification(ChallengeSid sid) {
        return operations.createNotification(sid, Optional.empty()).callAsync();
    }

    /** Tells the device of the challenge once more, up to three times (60309). */
    public CompletableFuture<ChallengeNotification> createNotification(String sid) {
        return createNotification(ChallengeSid.of(sid));
    }

    /**
     * Tells the device of the challenge once more, up to three times (60309). It may take 0 to 300 seconds, which is
     * the default.
     */
    public CompletableFuture<ChallengeNotification> createNotification(ChallengeSid sid, Duration ttl) {
        return operations.createNotification(sid, Optional.of(ttl)).callAsync();
    }

    /**
     * Tells the device of the challenge once more, up to three times (60309). It may take 0 to 300 seconds, which is
     * the default.
     */
    public CompletableFuture<ChallengeNotification> createNotification(String sid, Duration ttl) {
        return createNotification(ChallengeSid.of(sid), ttl);
    }
}
