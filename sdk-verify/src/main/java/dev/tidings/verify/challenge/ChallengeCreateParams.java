package dev.tidings.verify.challenge;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.factor.FactorSid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be asked. Printing it shows nothing of what it says. */
@Value.Immutable
@ParamsStyle
public interface ChallengeCreateParams {
    /** The factor to answer with, which must be verified (60318). */
    FactorSid factorSid();

    /** Until when it can be answered: 5 minutes from now by default, 60 at most. */
    Optional<Instant> expirationDate();

    /** What is asked, up to 256 characters; needed for push. */
    @Value.Redacted
    Optional<String> detailsMessage();

    /** What more the device shows, up to 20. */
    @Value.Redacted
    List<ChallengeField> detailsFields();

    /** What the device is told but does not show, up to 1024 characters as JSON. */
    @Value.Redacted
    Map<String, Object> hiddenDetails();

    /** The answer, if it is there already: a code of the app, 3 to 8 digits. */
    @Value.Redacted
    Optional<String> authPayload();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("detailsMessage", detailsMessage(), 256);
        if (detailsFields().size() > 20) {
            throw Check.refused("detailsFields are " + detailsFields().size() + ": there must be at most 20");
        }
        Check.secret("authPayload", authPayload(), 3, 8);
    }

    /** A challenge to be described, beginning with the factor to answer with. */
    static Start builder() {
        return sid -> new Builder().factorSid(sid);
    }

    /** The first step: which factor it is for. */
    interface Start {
        /** Sets the factor to answer with. */
        Builder factorSid(FactorSid sid);

        /** Sets the factor to answer with. */
        default Builder factorSid(String sid) {
            return factorSid(FactorSid.of(sid));
        }
    }

    /** The further steps, in any order. */
    final class Builder extends ImmutableChallengeCreateParams.Builder {
        Builder() {}

        /** Sets what more the device shows. */
        public Builder detailsFields(ChallengeField... fields) {
            return detailsFields(List.of(fields));
        }
    }
}
