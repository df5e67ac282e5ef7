package dev.tidings.verify.attempt;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.verification.AttemptSid;
import java.util.function.UnaryOperator;

/**
 * The attempts of an account to bring codes to people, of the last 30 days; 100 calls a minute; every method waits for
 * the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be
 * done about it.
 */
public final class VerificationAttempts {
    private final AttemptOperations operations;

    private VerificationAttempts(AttemptOperations operations) {
        this.operations = operations;
    }

    /**
     * The attempts of an account to bring codes to people, of the last 30 days; 100 calls a minute, called through
     * {@code client}.
     */
    public static VerificationAttempts of(TidingsClient client) {
        return new VerificationAttempts(AttemptOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public VerificationAttempts with(RequestOptions options) {
        return new VerificationAttempts(operations.with(options));
    }

    /** Fetches the attempt. */
    public VerificationAttempt fetch(AttemptSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the attempt. */
    public VerificationAttempt fetch(String sid) {
        return fetch(AttemptSid.of(sid));
    }

    /** Lists attempts. */
    public Listing<VerificationAttempt> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists attempts. */
    public Listing<VerificationAttempt> list(UnaryOperator<AttemptListParams.Builder> describe) {
        return list(describe.apply(AttemptListParams.builder()).build());
    }

    /** Lists attempts. */
    public Listing<VerificationAttempt> list(AttemptListParams params) {
        return operations.list(params).listing();
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public AttemptSummary fetchSummary() {
        return fetchSummary(UnaryOperator.identity());
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public AttemptSummary fetchSummary(UnaryOperator<AttemptSummaryParams.Builder> describe) {
        return fetchSummary(describe.apply(AttemptSummaryParams.builder()).build());
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public AttemptSummary fetchSummary(AttemptSummaryParams params) {
        return operations.summary(params).call();
    }
}
