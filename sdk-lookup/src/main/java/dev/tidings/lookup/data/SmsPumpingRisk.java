package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How likely messages to a number only serve to earn somebody money. It changes within seconds, and is not to be kept. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SmsPumpingRiskBuilder.class)
public interface SmsPumpingRisk extends ApiModel {
    /** The risk for this account, 0 (none) to 100: from 60 on mild, from 75 on moderate, from 90 on high. */
    Optional<Integer> smsPumpingRiskScore();

    /** The risk that the number's carrier is; not told in Canada. */
    Optional<RiskCategory> carrierRiskCategory();

    /** Whether Verify blocks the number now, for anybody. */
    Optional<Boolean> numberBlocked();

    /** When Verify blocked it last. */
    Optional<Instant> numberBlockedDate();

    /** Whether Verify has blocked it in the last three months. */
    @JsonProperty("number_blocked_last_3_months")
    Optional<Boolean> numberBlockedLast3Months();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static SmsPumpingRiskBuilder builder() {
        return new SmsPumpingRiskBuilder();
    }
}
