package dev.tidings.verify.attempt;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.verification.AttemptSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The attempts of an account to bring codes to people, of the last 30 days; 100 calls a minute; no method waits for
 * the backend's answer, and what {@link VerificationAttempts} throws its futures fail with.
 */
public final class AsyncVerificationAttempts {
    private final AttemptOperations operations;

    private AsyncVerificationAttempts(AttemptOperations operations) {
        this.operations = operations;
    }

    /**
     * The attempts of an account to bring codes to people, of the last 30 days; 100 calls a minute, called through
     * {@code client}.
     */
    public static AsyncVerificationAttempts of(TidingsClient client) {
        return new AsyncVerificationAttempts(AttemptOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncVerificationAttempts with(RequestOptions options) {
        return new AsyncVerificationAttempts(operations.with(options));
    }

    /** Fetches the attempt. */
    public CompletableFuture<VerificationAttempt> fetch(AttemptSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the attempt. */
    public CompletableFuture<VerificationAttempt> fetch(String sid) {
        return fetch(AttemptSid.of(sid));
    }

    /** Lists attempts. */
    public AsyncListing<VerificationAttempt> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists attempts. */
    public AsyncListing<VerificationAttempt> list(UnaryOperator<AttemptListParams.Builder> describe) {
        return list(describe.apply(AttemptListParams.builder()).build());
    }

    /** Lists attempts. */
    public AsyncListing<VerificationAttempt> list(AttemptListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public CompletableFuture<AttemptSummary> fetchSummary() {
        return fetchSummary(UnaryOperator.identity());
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public CompletableFuture<AttemptSummary> fetchSummary(UnaryOperator<AttemptSummaryParams.Builder> describe) {
        return fetchSummary(describe.apply(AttemptSummaryParams.builder()).build());
    }

    /** Sums attempts up: how many there were, and how many of their codes were typed. */
    public CompletableFuture<AttemptSummary> fetchSummary(AttemptSummaryParams params) {
        return operations.summary(params).callAsync();
    }
}
