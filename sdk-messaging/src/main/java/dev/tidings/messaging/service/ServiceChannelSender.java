package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A sender on WhatsApp, RCS or another channel in a service's pool. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ServiceChannelSenderBuilder.class)
public interface ServiceChannelSender extends ApiModel {
    /** Its name. */
    ChannelSenderSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service whose pool it is in. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** Its address, such as {@code whatsapp:+14155550100}. */
    Optional<String> sender();

    /** Its channel, such as {@code WhatsApp} or {@code RCS}. */
    Optional<String> senderType();

    /** Its country, two letters. */
    Optional<String> countryCode();

    /** When it was put into the pool. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A sender to be put together, for tests. */
    static ServiceChannelSenderBuilder builder() {
        return new ServiceChannelSenderBuilder();
    }
}
