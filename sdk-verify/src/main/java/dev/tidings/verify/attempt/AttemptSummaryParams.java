package dev.tidings.verify.attempt;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.verification.Channel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which attempts to sum up; all of the last 30 days if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface AttemptSummaryParams {
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

    /** Only those to numbers that begin so, in E.164 form. */
    Optional<String> destinationPrefix();

    /** A summary to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableAttemptSummaryParams.Builder {
        Builder() {}

        /** Only those of this Verify service. */
        public Builder verifyServiceSid(String sid) {
            return verifyServiceSid(VerifyServiceSid.of(sid));
        }
    }
}
