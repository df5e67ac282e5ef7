package dev.tidings.messaging.service;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which senders by country to list; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface ServiceDestinationAlphaSenderListParams {
    /** Only the one for this country, two letters. */
    Optional<String> isoCountryCode();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableServiceDestinationAlphaSenderListParams.Builder {
        Builder() {}
    }
}
