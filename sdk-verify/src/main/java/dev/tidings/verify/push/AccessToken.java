package dev.tidings.verify.push;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a device may register itself with, for a minute or a little more. Printing it does not show the token. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AccessTokenBuilder.class)
public interface AccessToken extends ApiModel {
    /** Its name. */
    AccessTokenSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** What the application calls the user. */
    Optional<String> entityIdentity();

    /** What factor may be registered. */
    Optional<FactorType> factorType();

    /** What people will call the factor. */
    Optional<String> factorFriendlyName();

    /** What the device is to be given. */
    @Value.Redacted
    Optional<String> token();

    /** Its address. */
    Optional<String> url();

    /** How long it is good. */
    default Optional<Duration> ttl() {
        return ttlSeconds().map(Duration::ofSeconds);
    }

    /** The seconds of {@link #ttl()}. */
    @JsonProperty("ttl")
    Optional<Integer> ttlSeconds();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** A token to be put together, for tests. */
    static AccessTokenBuilder builder() {
        return new AccessTokenBuilder();
    }
}
