package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alphanumeric sender in a service's pool. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ServiceAlphaSenderBuilder.class)
public interface ServiceAlphaSender extends ApiModel {
    /** Its name. */
    AlphaSenderSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service whose pool it is in. */
    Optional<MessagingServiceSid> serviceSid();

    /** What recipients see. */
    Optional<String> alphaSender();

    /** What it can do: {@code SMS}. */
    List<String> capabilities();

    /** When it was put into the pool. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A sender to be put together, for tests. */
    static ServiceAlphaSenderBuilder builder() {
        return new ServiceAlphaSenderBuilder();
    }
}
