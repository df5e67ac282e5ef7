package dev.tidings.verify.challenge;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.factor.FactorSid;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which challenges to list; all of the entity if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface ChallengeListParams {
    /** Only those for this factor. */
    Optional<FactorSid> factorSid();

    /** Only those that are there. */
    Optional<ChallengeStatus> status();

    /** In which order; the oldest first by default. */
    Optional<ChallengeOrder> order();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableChallengeListParams.Builder {
        Builder() {}

        /** Only those for this factor. */
        public Builder factorSid(String sid) {
            return factorSid(FactorSid.of(sid));
        }
    }
}
