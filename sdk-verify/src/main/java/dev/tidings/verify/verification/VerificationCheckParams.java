package dev.tidings.verify.verification;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.PhoneNumber;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody typed, and for which verification: that of a recipient, or one by its SID. Printing it shows neither
 * recipient nor code.
 */
@Value.Immutable
@ParamsStyle
public interface VerificationCheckParams {
    /** What they typed, 4 to 10 characters; to be left out for {@link Channel#SNA}. */
    @Value.Redacted
    Optional<String> code();

    /** The recipient whose verification it is; this or {@link #verificationSid}. */
    @Value.Redacted
    Optional<String> to();

    /** The verification; this or {@link #to}. */
    Optional<VerificationSid> verificationSid();

    /** How much money it is about, as it was told when the code was sent. */
    @Value.Redacted
    Optional<String> amount();

    /** Who gets the money, as it was told when the code was sent. */
    @Value.Redacted
    Optional<String> payee();

    /** What silent authentication gave the device. */
    @Value.Redacted
    Optional<String> snaClientToken();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        VerificationRules.check(this);
    }

    /** A check to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableVerificationCheckParams.Builder {
        Builder() {}

        /** Sets the recipient whose verification it is. */
        public Builder to(PhoneNumber to) {
            return to(to.toString());
        }

        /** Sets the verification. */
        public Builder verificationSid(String sid) {
            return verificationSid(VerificationSid.of(sid));
        }
    }
}
