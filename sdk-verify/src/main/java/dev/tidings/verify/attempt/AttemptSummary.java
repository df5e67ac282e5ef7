package dev.tidings.verify.attempt;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How many attempts there were, and how many of their codes were typed. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AttemptSummaryBuilder.class)
public interface AttemptSummary extends ApiModel {
    /** All of them. */
    Optional<Integer> totalAttempts();

    /** Those whose code was typed. */
    Optional<Integer> totalConverted();

    /** The others. */
    Optional<Integer> totalUnconverted();

    /** How many of a hundred were typed. */
    Optional<BigDecimal> conversionRatePercentage();

    /** Its address. */
    Optional<String> url();

    /** A summary to be put together, for tests. */
    static AttemptSummaryBuilder builder() {
        return new AttemptSummaryBuilder();
    }
}
