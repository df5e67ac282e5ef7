package dev.tidings.verify.verification;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The verifications of one Verify service; no method waits for the backend's answer, and what {@link Verifications}
 * throws its futures fail with.
 */
public final class AsyncVerifications {
    private final VerificationOperations operations;

    private AsyncVerifications(VerificationOperations operations) {
        this.operations = operations;
    }

    /** The verifications of one Verify service, called through {@code client}. */
    public static AsyncVerifications of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncVerifications(VerificationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncVerifications with(RequestOptions options) {
        return new AsyncVerifications(operations.with(options));
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public CompletableFuture<Verification> create(String to, Channel channel) {
        return operations.create(to, channel).callAsync();
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public CompletableFuture<Verification> create(
            Function<VerificationCreateParams.Start, VerificationCreateParams.Builder> describe) {
        return operations.create(describe).callAsync();
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public CompletableFuture<Verification> create(VerificationCreateParams params) {
        return operations.create(params).callAsync();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public CompletableFuture<VerificationCheck> check(String to, String code) {
        return operations.check(to, code).callAsync();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public CompletableFuture<VerificationCheck> check(UnaryOperator<VerificationCheckParams.Builder> describe) {
        return operations.check(describe).callAsync();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public CompletableFuture<VerificationCheck> check(VerificationCheckParams params) {
        return operations.check(params).callAsync();
    }

    /** Fetches the pending verification of this SID or recipient; what has come to its end is not found. */
    public CompletableFuture<Verification> fetch(String sidOrRecipient) {
        return operations.fetch(sidOrRecipient).callAsync();
    }

    /** Fetches the pending verification; what has come to its end is not found. */
    public CompletableFuture<Verification> fetch(VerificationSid sid) {
        return fetch(sid.toString());
    }

    /** Says of the pending verification of this SID or recipient that the application has checked the code itself. */
    public CompletableFuture<Verification> approve(String sidOrRecipient) {
        return operations.update(sidOrRecipient, VerificationStatus.APPROVED).callAsync();
    }

    /** Says of the pending verification that the application has checked the code itself. */
    public CompletableFuture<Verification> approve(VerificationSid sid) {
        return approve(sid.toString());
    }

    /** Takes the pending verification of this SID or recipient back; the next code will be another one. */
    public CompletableFuture<Verification> cancel(String sidOrRecipient) {
        return operations.update(sidOrRecipient, VerificationStatus.CANCELED).callAsync();
    }

    /** Takes the pending verification back; the next code will be another one. */
    public CompletableFuture<Verification> cancel(VerificationSid sid) {
        return cancel(sid.toString());
    }
}
