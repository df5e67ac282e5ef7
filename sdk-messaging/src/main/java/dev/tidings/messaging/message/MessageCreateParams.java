package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.PhoneNumber;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a message is to be. It needs a recipient, a sender ({@link #from} or {@link #messagingServiceSid}) and something
 * to say ({@link #body}, {@link #mediaUrl} or {@link #contentSid}); the rest may be left out. {@code build} refuses,
 * with an {@link IllegalArgumentException} that names field, value and rule, what the backend would certainly refuse.
 * Printing it shows neither addresses nor text.
 */
@Value.Immutable
@ParamsStyle
public interface MessageCreateParams {
    /** The recipient: a number in E.164 form, or a channel's address such as {@code whatsapp:+14155550123}. */
    @Value.Redacted
    String to();

    /**
     * The sender: a number of the account in E.164 form, a short code, an alphanumeric name, a channel's address, or a
     * Messaging Service's SID, which is as good as {@link #messagingServiceSid}. Together with a service, one of its
     * pool.
     */
    @Value.Redacted
    Optional<String> from();

    /** The service that chooses the sender. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** Who sends an SMS if RCS does not reach the recipient; needs a service, and no {@link #from}. */
    @Value.Redacted
    Optional<String> fallbackFrom();

    /** The text, up to 1600 characters. */
    @Value.Redacted
    Optional<String> body();

    /** Where the backend fetches files to go with it, up to 10, 5 MB in all. */
    @Value.Redacted
    List<String> mediaUrl();

    /** The content template to send instead of, or for want of, a text. */
    Optional<ContentSid> contentSid();

    /**
     * What the template's placeholders stand for, by their names; the template's own defaults otherwise. At most 100, of 1 to
     * 1,600 characters each.
     */
    @Value.Redacted
    Map<String, String> contentVariables();

    /**
     * Where changes of status are reported; the application's or the service's address otherwise. How to connect may be
     * said in its fragment, such as {@code #rc=3&rp=all}.
     */
    @Value.Redacted
    Optional<String> statusCallback();

    /** The application whose address gets the changes of status, if {@link #statusCallback} names none. */
    Optional<ApplicationSid> applicationSid();

    /** The most it may cost; the backend has ignored it since June 2024. */
    Optional<BigDecimal> maxPrice();

    /** Whether the application will tell the outcome, with {@link Messages#createFeedback}; false by default. */
    Optional<Boolean> provideFeedback();

    /** Which try of the application this is, counted for its statistics. */
    Optional<Integer> attempt();

    /** How long it may wait in the queue: whole seconds, 1 to 36000, which is the default. */
    Optional<Duration> validityPeriod();

    /** Whether it goes to a landline too instead of being refused. */
    Optional<Boolean> forceDelivery();

    /** Whether text and media are kept; the account's setting by default. */
    Optional<ContentRetention> contentRetention();

    /** Whether the whole number is kept; the account's setting by default. */
    Optional<AddressRetention> addressRetention();

    /** Whether characters that cost segments are replaced by look-alikes; the service's setting by default. */
    Optional<Boolean> smartEncoded();

    /** Actions of rich channels, such as {@code geo:37.78,-122.39|Office} for a place on WhatsApp. */
    @Value.Redacted
    List<String> persistentAction();

    /** Reserved by the backend. */
    Optional<TrafficType> trafficType();

    /** Whether links in the text are shortened; needs a service with a domain for it. */
    Optional<Boolean> shortenUrls();

    /** How {@link #sendAt} is meant; fixed, which is all there is, if only that is given. */
    Optional<ScheduleType> scheduleType();

    /** When to send it, to the second: 15 minutes to 35 days from now by the backend's clock; needs a service. */
    Optional<Instant> sendAt();

    /** Whether it goes as one MMS, with media or without. */
    Optional<Boolean> sendAsMms();

    /** Whether it is looked at for signs of SMS pumping; as the account is set up by default. */
    Optional<RiskCheck> riskCheck();

    /** What it is for, where traffic shaping is agreed upon; the lowest of its levels by default. */
    Optional<MessageIntent> messageIntent();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        MessageRules.check(this);
    }

    /** A message to be described, beginning with the recipient. */
    static Start builder() {
        return to -> new Builder().to(to);
    }

    /** The first step: who gets the message. */
    interface Start {
        /** Sets the recipient: a number in E.164 form, or a channel's address such as {@code whatsapp:+14155550123}. */
        Builder to(String to);

        /** Sets the recipient. */
        default Builder to(PhoneNumber to) {
            return to(to.toString());
        }
    }

    /** The further steps, in any order. */
    final class Builder extends ImmutableMessageCreateParams.Builder {
        Builder() {}

        /** Sets the sender. */
        public Builder from(PhoneNumber from) {
            return from(from.toString());
        }

        /** Sets the service that chooses the sender. */
        public Builder messagingServiceSid(String sid) {
            return messagingServiceSid(MessagingServiceSid.of(sid));
        }

        /** Sets who sends an SMS if RCS does not reach the recipient. */
        public Builder fallbackFrom(PhoneNumber from) {
            return fallbackFrom(from.toString());
        }

        /** Sets where the backend fetches files to go with it. */
        public Builder mediaUrl(String... urls) {
            return mediaUrl(List.of(urls));
        }

        /** Sets where the backend fetches a file to go with it. */
        public Builder mediaUrl(URI url) {
            return mediaUrl(url.toString());
        }

        /** Sets the content template. */
        public Builder contentSid(String sid) {
            return contentSid(ContentSid.of(sid));
        }

        /** Sets where changes of status are reported. */
        public Builder statusCallback(URI url) {
            return statusCallback(url.toString());
        }

        /** Sets the application whose address gets the changes of status. */
        public Builder applicationSid(String sid) {
            return applicationSid(ApplicationSid.of(sid));
        }

        /** Sets actions of rich channels. */
        public Builder persistentAction(String... actions) {
            return persistentAction(List.of(actions));
        }
    }
}
