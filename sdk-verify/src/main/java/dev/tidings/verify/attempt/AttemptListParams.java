package dev.tidings.verify.attempt;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationSid;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which attempts to list; all of the last 30 days if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface AttemptListParams {
    /** Only those of this Verify service. */
    Optional<VerifyServiceSid> verifyServiceSid();

    /** Only those after this second, no more than 30 days ago. */
    Optional<Instant> dateCreatedAfter();

    /** Only those before this second. */
    Optional<Instant> dateCreatedBefore();

    /** Only those to this country, two letters. */
    Optional<String> country();

    /** Only those on this channel; RCS is {@link Channel#RBM} here. */
    Optional<Channel> channel();

    /** Only those to this number in E.164 form. */
    @Value.Redacted
    Optional<String> channelDataTo();

    /** Only those of this verification. */
    Optional<VerificationSid> verificationSid();

    /** Only those whose code was typed, or was not. */
    Optional<ConversionStatus> status();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableAttemptListParams.Builder {
        Builder() {}

        /** Only those of this Verify service. */
        public Builder verifyServiceSid(String sid) {
            return verifyServiceSid(VerifyServiceSid.of(sid));
        }

        /** Only those of this verification. */
        public Builder verificationSid(String sid) {
            return verificationSid(VerificationSid.of(sid));
        }
    }
}
