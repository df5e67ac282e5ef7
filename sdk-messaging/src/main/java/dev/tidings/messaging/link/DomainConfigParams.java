package dev.tidings.messaging.link;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How a domain is to treat short links; what is not said stays as it is. */
@Value.Immutable
@ParamsStyle
public interface DomainConfigParams {
    /** Where links are to lead that are unknown or older than 90 days. */
    @Value.Redacted
    Optional<String> fallbackUrl();

    /** Where clicks are to be reported. */
    @Value.Redacted
    Optional<String> callbackUrl();

    /** Whether a message is to go out with its long links if they cannot be shortened; true by default. */
    Optional<Boolean> continueOnFailure();

    /** Whether short links are to be written without {@code https://}; false by default. */
    Optional<Boolean> disableHttps();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.address("fallbackUrl", fallbackUrl());
        Check.address("callbackUrl", callbackUrl());
    }

    /** Settings to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableDomainConfigParams.Builder {
        Builder() {}
    }
}
