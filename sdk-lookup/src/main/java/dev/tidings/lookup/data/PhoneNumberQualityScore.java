package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How good a number is, in scores from 0 to 100. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PhoneNumberQualityScoreBuilder.class)
public interface PhoneNumberQualityScore extends ApiModel {
    /** All in all. */
    Optional<Integer> qualityScore();

    /** The same in words. */
    Optional<RiskCategory> qualityCategory();

    /** The risk that its carrier is. */
    Optional<Integer> carrierRiskScore();

    /** The same in words. */
    Optional<RiskCategory> carrierRiskCategory();

    /** The risk that it is used once and thrown away. */
    Optional<Integer> disposablePhoneRiskScore();

    /** The same in words. */
    Optional<RiskCategory> disposablePhoneRiskCategory();

    /** The risk that it is used by too many at once. */
    Optional<Integer> velocityRiskScore();

    /** The same in words. */
    Optional<RiskCategory> velocityRiskCategory();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** An answer to be put together, for tests. */
    static PhoneNumberQualityScoreBuilder builder() {
        return new PhoneNumberQualityScoreBuilder();
    }
}
