package dev.tidings.verify.verification;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The verifications of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Verifications {
    private final VerificationOperations operations;

    private Verifications(VerificationOperations operations) {
        this.operations = operations;
    }

    /** The verifications of one Verify service, called through {@code client}. */
    public static Verifications of(TidingsClient client, VerifyServiceSid service) {
        return new Verifications(VerificationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Verifications with(RequestOptions options) {
        return new Verifications(operations.with(options));
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public Verification create(String to, Channel channel) {
        return operations.create(to, channel).call();
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public Verification create(Function<VerificationCreateParams.Start, VerificationCreateParams.Builder> describe) {
        return operations.create(describe).call();
    }

    /** Sends a code; if one is pending for the recipient, sends the same one again, up to five times in all (60203). */
    public Verification create(VerificationCreateParams params) {
        return operations.create(params).call();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public VerificationCheck check(String to, String code) {
        return operations.check(to, code).call();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public VerificationCheck check(UnaryOperator<VerificationCheckParams.Builder> describe) {
        return operations.check(describe).call();
    }

    /**
     * Checks what the recipient typed; a wrong code is answered with what is not approved, the sixth refused (60202).
     */
    public VerificationCheck check(VerificationCheckParams params) {
        return operations.check(params).call();
    }

    /** Fetches the pending verification of this SID or recipient; what has come to its end is not found. */
    public Verification fetch(String sidOrRecipient) {
        return operations.fetch(sidOrRecipient).call();
    }

    /** Fetches the pending verification; what has come to its end is not found. */
    public Verification fetch(VerificationSid sid) {
        return fetch(sid.toString());
    }

    /** Says of the pending verification of this SID or recipient that the application has checked the code itself. */
    public Verification approve(String sidOrRecipient) {
        return operations.update(sidOrRecipient, VerificationStatus.APPROVED).call();
    }

    /** Says of the pending verification that the application has checked the code itself. */
    public Verification approve(VerificationSid sid) {
        return approve(sid.toString());
    }

    /** Takes the pending verification of this SID or recipient back; the next code will be another one. */
    public Verification cancel(String sidOrRecipient) {
        return operations.update(sidOrRecipient, VerificationStatus.CANCELED).call();
    }

    /** Takes the pending verification back; the next code will be another one. */
    public Verification cancel(VerificationSid sid) {
        return cancel(sid.toString());
    }
}
