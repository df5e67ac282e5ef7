package dev.tidings.lookup.number;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What you know of a number's owner; at least one thing. Printing it does not show any. */
@Value.Immutable
@ParamsStyle
public interface IdentityParams {
    /** The first name. */
    @Value.Redacted
    Optional<String> firstName();

    /** The last name. */
    @Value.Redacted
    Optional<String> lastName();

    /** Street and number. */
    @Value.Redacted
    Optional<String> addressLine1();

    /** Flat, floor and so on. */
    @Value.Redacted
    Optional<String> addressLine2();

    /** The town. */
    @Value.Redacted
    Optional<String> city();

    /** The state or province. */
    @Value.Redacted
    Optional<String> state();

    /** The postal code. */
    @Value.Redacted
    Optional<String> postalCode();

    /** The country of the address, two letters. */
    @Value.Redacted
    Optional<String> addressCountryCode();

    /** The national id. */
    @Value.Redacted
    Optional<String> nationalId();

    /** The date of birth. */
    @Value.Redacted
    Optional<LocalDate> dateOfBirth();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        LookupRules.check(this);
    }

    /** What is known, to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableIdentityParams.Builder {
        Builder() {}
    }
}
