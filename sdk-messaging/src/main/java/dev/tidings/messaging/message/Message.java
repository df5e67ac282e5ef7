package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A message that was sent or received, as it stood when the backend was asked. Printing it shows neither addresses nor text.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessageBuilder.class)
public interface Message extends ApiModel {
    /** Its name. */
    MessageSid sid();

    /** The account that sent or received it. */
    Optional<AccountSid> accountSid();

    /** The service it was sent through. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** The recipient: a number in E.164 form, or a channel's address such as {@code whatsapp:+14155550123}. */
    @Value.Redacted
    Optional<String> to();

    /** The sender: a number, short code, name or channel's address; empty until a service has chosen one. */
    @Value.Redacted
    Optional<String> from();

    /** The text; empty text once it is redacted. */
    @Value.Redacted
    Optional<String> body();

    /** Where it is on its way; an empty word, which is not known, in the odd case that the backend says nothing. */
    @Value.Default
    default MessageStatus status() {
        return MessageStatus.of("");
    }

    /** Which way it goes; an empty word, which is not known, in the odd case that the backend says nothing. */
    @Value.Default
    default MessageDirection direction() {
        return MessageDirection.of("");
    }

    /** How many SMS it takes; 0 until a service has chosen a sender. */
    @Value.Default
    default int numSegments() {
        return 0;
    }

    /** How many files it carries. */
    @Value.Default
    default int numMedia() {
        return 0;
    }

    /** What it cost the account, negative; empty until it is known. */
    default Optional<Money> price() {
        return priceAmount().flatMap(amount -> priceUnit().map(unit -> new Money(amount, unit)));
    }

    /** The number of {@link #price()}. */
    @JsonProperty("price")
    Optional<BigDecimal> priceAmount();

    /** The currency of {@link #price()}, which is there before the number is. */
    Optional<String> priceUnit();

    /** Why it was not delivered, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** Why it was not delivered, in words that may change. */
    Optional<String> errorMessage();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** When it went out, or when the application was told of it; empty before. */
    Optional<Instant> dateSent();

    /** The version of the API that made it. */
    Optional<String> apiVersion();

    /** Its path. */
    Optional<String> uri();

    /** The paths of what belongs to it, by name: {@code media} and {@code feedback}. */
    @AllowNulls
    Map<String, String> subresourceUris();

    /** A message to be put together, for tests. */
    static MessageBuilder builder() {
        return new MessageBuilder();
    }
}
