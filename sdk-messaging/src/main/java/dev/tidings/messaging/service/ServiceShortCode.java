package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import dev.tidings.messaging.number.ShortCodeSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A short code in a service's pool. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ServiceShortCodeBuilder.class)
public interface ServiceShortCode extends ApiModel {
    /** Its name. */
    ShortCodeSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service whose pool it is in. */
    Optional<MessagingServiceSid> serviceSid();

    /** Its digits. */
    Optional<String> shortCode();

    /** Its country, two letters. */
    Optional<String> countryCode();

    /** What it can do, such as {@code SMS}, {@code MMS}. */
    List<String> capabilities();

    /** When it was put into the pool. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A short code to be put together, for tests. */
    static ServiceShortCodeBuilder builder() {
        return new ServiceShortCodeBuilder();
    }
}
