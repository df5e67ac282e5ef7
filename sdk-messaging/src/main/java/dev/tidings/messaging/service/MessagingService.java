package dev.tidings.messaging.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Messaging Service: a name that messages can be sent from, behind which a pool of senders stands, with rules for
 * choosing among them.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessagingServiceBuilder.class)
public interface MessagingService extends ApiModel {
    /** Its name. */
    MessagingServiceSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Where messages to its senders are reported; empty: nowhere, and they are lost. */
    @Value.Redacted
    Optional<String> inboundRequestUrl();

    /** How {@link #inboundRequestUrl} is called. */
    Optional<WebhookMethod> inboundMethod();

    /** What is called if {@link #inboundRequestUrl} fails. */
    @Value.Redacted
    Optional<String> fallbackUrl();

    /** How {@link #fallbackUrl} is called. */
    Optional<WebhookMethod> fallbackMethod();

    /** Where changes of status are reported, unless a message names another address. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** Whether a recipient always gets messages from the same sender. */
    Optional<Boolean> stickySender();

    /** Whether media become a link in an SMS where MMS does not go. */
    Optional<Boolean> mmsConverter();

    /** Whether characters that cost segments are replaced by look-alikes. */
    Optional<Boolean> smartEncoding();

    /** Whether texts are looked at for what carriers do not take. */
    Optional<ScanMessageContent> scanMessageContent();

    /** No longer in use. */
    Optional<Boolean> fallbackToLongCode();

    /** Whether a sender of the recipient's area code is preferred, in the United States and Canada. */
    Optional<Boolean> areaCodeGeomatch();

    /** Reserved by the backend. */
    Optional<Boolean> synchronousValidation();

    /** How long a message may wait in the queue, unless it says so itself. */
    default Optional<Duration> validityPeriod() {
        return validityPeriodSeconds().map(Duration::ofSeconds);
    }

    /** The seconds of {@link #validityPeriod()}. */
    @JsonProperty("validity_period")
    Optional<Integer> validityPeriodSeconds();

    /** What it is for. */
    Optional<Usecase> usecase();

    /** Whether it has an A2P 10DLC campaign. */
    Optional<Boolean> usAppToPersonRegistered();

    /** Whether each number's own address is called instead of {@link #inboundRequestUrl}. */
    Optional<Boolean> useInboundWebhookOnNumber();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A service to be put together, for tests. */
    static MessagingServiceBuilder builder() {
        return new MessagingServiceBuilder();
    }
}
