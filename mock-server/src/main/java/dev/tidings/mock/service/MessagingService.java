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
 * @param usecase what it is for
 * @param created when
 * @param updated when it was last changed
 */
public record MessagingService(
        String sid,
        String accountSid,
        String friendlyName,
        InboundHooks inbound,
        @Nullable String statusCallback,
        Features features,
        Duration validityPeriod,
        Usecase usecase,
        Instant created,
        Instant updated) {
    /** The longest that a message may wait, and what it does wait unless told otherwise. */
    public static final Duration LONGEST_VALIDITY = Duration.ofHours(10);

    /**
     * The switches of a service. What those do that Twilio calls obsolete or reserved is our choice: what their names promise.
     *
     * @param stickySender whether a recipient hears from the same sender every time
     * @param areaCodeGeomatch whether a sender of the recipient's area code is preferred, in North America
     * @param smartEncoding whether look-alikes of GSM characters are replaced
     * @param mmsConverter whether media that cannot be sent become links
     * @param useInboundWebhookOnNumber whether each number's own application hears of messages to it
     * @param fallbackToLongCode whether a phone number stands in for a short code that was asked for and cannot reach the
     *     recipient
     * @param scanMessageContent whether messages are inspected, which their timelines then say
     * @param synchronousValidation whether recipients and senders are judged when a message is made, and not when a sender is
     *     chosen
     */
    public record Features(
            boolean stickySender,
            boolean areaCodeGeomatch,
            boolean smartEncoding,
            boolean mmsConverter,
            boolean useInboundWebhookOnNumber,
            boolean fallbackToLongCode,
            ContentScan scanMessageContent,
            boolean synchronousValidation) {
        /** As of a new service; that those which are on are on is partly unconfirmed. */
        public static final Features DEFAULT = new Features(true, true, true, true, false);

        /** The switches that are in use, the others as of a new service. */
        public Features(
                boolean stickySender,
                boolean areaCodeGeomatch,
                boolean smartEncoding,
                boolean mmsConverter,
                boolean useInboundWebhookOnNumber) {
            this(
                    stickySender,
                    areaCodeGeomatch,
                    smartEncoding,
                    mmsConverter,
                    useInboundWebhookOnNumber,
                    false,
                    ContentScan.INHERIT,
                    false);
        }
    }

    static MessagingService fresh(String sid, String accountSid, String friendlyName, Instant created) {
        return new MessagingService(
                sid,
                accountSid,
                friendlyName,
                InboundHooks.NONE,
                null,
                Features.DEFAULT,
                LONGEST_VALIDITY,
                Usecase.UNDECLARED,
                created,
                created);
    }

    /** Its path on the API. */
    public String path() {
        return "/v1/Services/" + sid;
    }

    /** This service telling {@code url} of status changes; null for nobody. */
    public MessagingService withStatusCallback(@Nullable String url) {
        return with(inbound, url, features, validityPeriod);
    }

    /** This service with other switches. */
    public MessagingService withFeatures(Features next) {
        return with(inbound, statusCallback, next, validityPeriod);
    }

    /** This service with another validity period. */
    public MessagingService withValidityPeriod(Duration next) {
        return with(inbound, statusCallback, features, next);
    }

    /** This service with another application for inbound messages. */
    public MessagingService withInbound(InboundHooks next) {
        return with(next, statusCallback, features, validityPeriod);
    }

    private MessagingService with(InboundHooks hooks, @Nullable String callback, Features switches, Duration validity) {
        return new MessagingService(
                sid, accountSid, friendlyName, hooks, callback, switches, validity, usecase, created, updated);
    }

    MessagingService updated(Instant now) {
        return new MessagingService(
                sid,
                accountSid,
                friendlyName,
                inbound,
                statusCallback,
                features,
                validityPeriod,
                usecase,
                created,
                now);
    }
}
