package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The last change of a number's SIM card. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LastSimSwapBuilder.class)
public interface LastSimSwap extends ApiModel {
    /** When it was; some carriers do not tell. */
    Optional<Instant> lastSimSwapDate();

    /** Whether it was within the {@link #swappedPeriod period}. */
    Optional<Boolean> swappedInPeriod();

    /** The {@link #swappedPeriod period} as the backend writes it, such as {@code PT24H}. */
    @JsonProperty("swapped_period")
    Optional<String> swappedPeriodText();

    /** The time, until now, that {@link #swappedInPeriod} is about. */
    default Optional<Duration> swappedPeriod() {
        return swappedPeriodText().flatMap(Periods::read);
    }

    /** A change to be put together, for tests. */
    static LastSimSwapBuilder builder() {
        return new LastSimSwapBuilder();
    }
}
