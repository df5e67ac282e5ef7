package dev.tidings.verify.challenge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.factor.EntitySid;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.factor.PublicKeyOptions;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A question whether somebody is there, to be answered with a factor. Printing it shows nothing of what it says. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChallengeBuilder.class)
public interface Challenge extends ApiModel {
    /** Its name. */
    ChallengeSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** Whom it asks. */
    Optional<EntitySid> entitySid();

    /** What the application calls the user. */
    Optional<String> identity();

    /** The factor to answer with; empty if any passkey will do. */
    Optional<FactorSid> factorSid();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** When it was answered. */
    Optional<Instant> dateResponded();

    /** Until when it can be answered. */
    Optional<Instant> expirationDate();

    /** Where it is. */
    Optional<ChallengeStatus> status();

    /** Whether they are there, and agree. */
    default boolean approved() {
        return status().filter(ChallengeStatus.APPROVED::equals).isPresent();
    }

    /** Whether they do not agree. */
    default boolean denied() {
        return status().filter(ChallengeStatus.DENIED::equals).isPresent();
    }

    /** Why it was answered so. */
    Optional<ChallengeReason> respondedReason();

    /** What the device shows. */
    Optional<ChallengeDetails> details();

    /** What the device is told but does not show. */
    @AllowNulls
    @Value.Redacted
    Map<String, Object> hiddenDetails();

    /** What the device told with its answer. */
    @AllowNulls
    @Value.Redacted
    Map<String, Object> metadata();

    /** What kind of factor it is for. */
    Optional<FactorType> factorType();

    /** What a browser is to be told to use a passkey. */
    Optional<PublicKeyOptions> options();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A challenge to be put together, for tests. */
    static ChallengeBuilder builder() {
        return new ChallengeBuilder();
    }
}
