package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How a domain treats short links. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DomainConfigBuilder.class)
public interface DomainConfig extends ApiModel {
    /** The domain. */
    DomainSid domainSid();

    /** Its name. */
    Optional<DomainConfigSid> configSid();

    /** The service that was asked about; told if one was. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** Where links lead that are unknown or older than 90 days; empty: nowhere. */
    @Value.Redacted
    Optional<String> fallbackUrl();

    /** Where clicks are reported. */
    @Value.Redacted
    Optional<String> callbackUrl();

    /** Whether a message goes out with its long links if they cannot be shortened. */
    Optional<Boolean> continueOnFailure();

    /** Whether short links are written without {@code https://}; not told if a service was asked about. */
    Optional<Boolean> disableHttps();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** Settings to be put together, for tests. */
    static DomainConfigBuilder builder() {
        return new DomainConfigBuilder();
    }
}
