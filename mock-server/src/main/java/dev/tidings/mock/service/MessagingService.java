package dev.tidings.mock.service;

import dev.tidings.mock.number.InboundHooks;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One Messaging Service.
 *
 * @param sid {@code MG…}
 * @param accountSid whose it is
 * @param friendlyName for people
 * @param inbound which application hears of messages to its senders
 * @param statusCallback told of status changes unless the message says otherwise; null for none
 * @param features what it does on the way
 * @param validityPeriod how long a message may wait unless it says otherwise
 * @param created when
 */
public record MessagingService(
        String sid,
        String accountSid,
        String friendlyName,
        InboundHooks inbound,
        @Nullable String statusCallback,
        Features features,
        Duration validityPeriod,
        Instant created) {
    /** The longest that a message may wait, and what it does wait unless told otherwise. */
    public static final Duration LONGEST_VALIDITY = Duration.ofHours(10);

    /**
     * The switches of a service.
     *
     * @param stickySender whether a recipient hears from the same sender every time
     * @param areaCodeGeomatch whether a sender of the recipient's area code is preferred, in North America
     * @param smartEncoding whether look-alikes of GSM characters are replaced
     * @param mmsConverter whether media that cannot be sent become links
     * @param useInboundWebhookOnNumber whether each number's own application hears of messages to it
     */
    public record Features(
            boolean stickySender,
            boolean areaCodeGeomatch,
            boolean smartEncoding,
            boolean mmsConverter,
            boolean useInboundWebhookOnNumber) {
        /** As of a new service; that all of these are on is partly unconfirmed. */
        public static final Features DEFAULT = new Features(true, true, true, true, false);
    }

    static MessagingService fresh(String sid, String accountSid, String friendlyName, Instant created) {
        return new MessagingService(
                sid, accountSid, friendlyName, InboundHooks.NONE, null, Features.DEFAULT, LONGEST_VALIDITY, created);
    }

    /** This service telling {@code url} of status changes; null for nobody. */
    public MessagingService withStatusCallback(@Nullable String url) {
        return new MessagingService(sid, accountSid, friendlyName, inbound, url, features, validityPeriod, created);
    }

    /** This service with other switches. */
    public MessagingService withFeatures(Features next) {
        return new MessagingService(
                sid, accountSid, friendlyName, inbound, statusCallback, next, validityPeriod, created);
    }

    /** This service with another validity period. */
    public MessagingService withValidityPeriod(Duration next) {
        return new MessagingService(sid, accountSid, friendlyName, inbound, statusCallback, features, next, created);
    }

    /** This service with another application for inbound messages. */
    public MessagingService withInbound(InboundHooks next) {
        return new MessagingService(
                sid, accountSid, friendlyName, next, statusCallback, features, validityPeriod, created);
    }
}
