package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.factor.EntitySid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A push notification that tells a device of a challenge once more. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChallengeNotificationBuilder.class)
public interface ChallengeNotification extends ApiModel {
    /** Its name. */
    NotificationSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** Whom the challenge asks. */
    Optional<EntitySid> entitySid();

    /** What the application calls the user. */
    Optional<String> identity();

    /** The challenge. */
    Optional<ChallengeSid> challengeSid();

    /** How urgent it is, such as {@code high}. */
    Optional<String> priority();

    /** How long it may take. */
    default Optional<Duration> ttl() {
        return ttlSeconds().map(Duration::ofSeconds);
    }

    /** The seconds of {@link #ttl()}. */
    @JsonProperty("ttl")
    Optional<Integer> ttlSeconds();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** A notification to be put together, for tests. */
    static ChallengeNotificationBuilder builder() {
        return new ChallengeNotificationBuilder();
    }
}
