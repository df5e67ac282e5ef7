package dev.tidings.lookup.limit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.lookup.data.LookupField;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How often an account may look up something. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RateLimitBuilder.class)
public interface RateLimit extends ApiModel {
    /** The data package. */
    Optional<LookupField> field();

    /** The name of the rule. */
    Optional<String> bucket();

    /** How many lookups there may be in {@link #ttl}. */
    Optional<Integer> limit();

    /** Whose rule it is: the backend's or the account's. */
    Optional<String> owner();

    /** The seconds of {@link #ttl}. */
    @JsonProperty("ttl")
    Optional<Integer> ttlSeconds();

    /** The time in which there may be {@link #limit} lookups. */
    default Optional<Duration> ttl() {
        return ttlSeconds().map(Duration::ofSeconds);
    }

    /** A limit to be put together, for tests. */
    static RateLimitBuilder builder() {
        return new RateLimitBuilder();
    }
}
