package dev.tidings.lookup.number;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.lookup.data.LookupField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What is to be told of a number. If nothing is said: whether it is valid, its country and its formats. */
@Value.Immutable
@ParamsStyle
public interface LookupParams {
    /** The data packages that are wanted. */
    List<LookupField> fields();

    /** The country, two letters, whose national form the number is in; {@code US} by default. */
    Optional<String> countryCode();

    /** What you know of its owner, for {@link LookupField#IDENTITY_MATCH}. */
    Optional<IdentityParams> identity();

    /** The day on which you knew who had it, for {@link LookupField#REASSIGNED_NUMBER}. */
    Optional<LocalDate> lastVerifiedDate();

    /** The verification that its owner went through ({@code VE…}), for {@link LookupField#PRE_FILL}. */
    Optional<String> verificationSid();

    /** Which of your own customers it is looked up for, up to 64 characters, for {@link LookupField#SMS_PUMPING_RISK}. */
    Optional<String> partnerSubId();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        LookupRules.check(this);
    }

    /** A query to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableLookupParams.Builder {
        Builder() {}

        /** The data packages that are wanted. */
        public Builder fields(LookupField... fields) {
            return fields(List.of(fields));
        }

        /** What you know of its owner. */
        public Builder identity(UnaryOperator<IdentityParams.Builder> describe) {
            return identity(describe.apply(IdentityParams.builder()).build());
        }
    }
}
