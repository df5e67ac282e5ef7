package dev.tidings.verify.limit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What verifications of a service are counted by, such as the address of the user. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RateLimitBuilder.class)
public interface RateLimit extends ApiModel {
    /** Its name. */
    RateLimitSid sid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What verifications call it, in {@code rateLimits}. */
    Optional<String> uniqueName();

    /** What it is for. */
    Optional<String> description();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A rate limit to be put together, for tests. */
    static RateLimitBuilder builder() {
        return new RateLimitBuilder();
    }
}
