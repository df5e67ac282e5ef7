package dev.tidings.verify.limit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How many verifications may be started in which time, for each value of a rate limit. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = BucketBuilder.class)
public interface Bucket extends ApiModel {
    /** Its name. */
    BucketSid sid();

    /** The rate limit it belongs to. */
    Optional<RateLimitSid> rateLimitSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** How many may be started. */
    Optional<Integer> max();

    /** In which time. */
    default Optional<Duration> interval() {
        return intervalSeconds().map(Duration::ofSeconds);
    }

    /** The seconds of {@link #interval()}. */
    @JsonProperty("interval")
    Optional<Integer> intervalSeconds();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A bucket to be put together, for tests. */
    static BucketBuilder builder() {
        return new BucketBuilder();
    }
}
