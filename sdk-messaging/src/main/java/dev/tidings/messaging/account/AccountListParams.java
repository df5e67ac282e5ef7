package dev.tidings.messaging.account;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which accounts to list: the account itself and all its sub-accounts if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface AccountListParams {
    /** Only those that people call so, exactly. */
    Optional<String> friendlyName();

    /** Only those of this status. */
    Optional<AccountStatus> status();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableAccountListParams.Builder {
        Builder() {}
    }
}
