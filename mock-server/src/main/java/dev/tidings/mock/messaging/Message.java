package dev.tidings.mock.messaging;

import dev.tidings.mock.handset.App;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * One message as it is now. Grouped by what changes together, since a step on its way replaces the value.
 *
 * @param sid {@code SM…}, or {@code MM…} if it was made with media
 * @param accountSid whose it is
 * @param direction which way it goes
 * @param parties who sends it to whom
 * @param content what it says
 * @param options what was asked for besides
 * @param progress how far it has come
 */
public record Message(
        String sid,
        String accountSid,
        MessageDirection direction,
        MessageParties parties,
        MessageContent content,
        MessageOptions options,
        MessageProgress progress) {
    /** The sender as the recipient sees it; empty until a Messaging Service has chosen one. */
    public Optional<String> from() {
        return Optional.ofNullable(parties.from());
    }

    /** The recipient. */
    public String to() {
        return parties.to();
    }

    /** The Messaging Service that sends it. */
    public Optional<String> messagingServiceSid() {
        return Optional.ofNullable(parties.serviceSid());
    }

    /** The text; empty if there is none or it was redacted. */
    public String body() {
        return content.body();
    }

    /** How many parts the text makes; 0 until a Messaging Service has chosen a sender. */
    public int segments() {
        return content.segments();
    }

    /** How many media came with it. */
    public int media() {
        return content.media();
    }

    /** Whether it goes as one MMS: it has media, or was asked to, and both ends can have it so. */
    public boolean mms() {
        return (content.media() > 0 || options.asMms()) && !content.mediaAsLinks();
    }

    /**
     * The address on a channel by which it goes: the recipient's, or the sender's where a phone number is reached by RCS; the
     * recipient's number on the phone network.
     */
    String channelAddress() {
        String from = parties.from();
        return parties.to().indexOf(':') < 0 && from != null && from.indexOf(':') > 0 ? from : parties.to();
    }

    /** Whether it goes by a channel and not over the phone network. */
    public boolean onChannel() {
        return MessageSenders.isChannel(channelAddress());
    }

    /** Whether it goes by a channel that tells when it is opened: WhatsApp or RCS. */
    boolean tellsOfReading() {
        String address = channelAddress();
        return address.indexOf(':') > 0
                && App.of(address).map(App::tellsOfReading).orElse(false);
    }

    /** What it is now. */
    public MessageStatus status() {
        return progress.status();
    }

    /** Why it did not arrive; 0 if nothing is wrong. */
    public int errorCode() {
        return progress.errorCode();
    }

    /** What is said of {@link #errorCode}; empty if nothing is wrong. */
    public String errorMessage() {
        return errorCode() == 0 ? "" : MessageErrors.text(errorCode());
    }

    /** What it costs, negative, in US dollars; empty until rated. */
    public Optional<BigDecimal> price() {
        return Optional.ofNullable(progress.price());
    }

    /** When it was made. */
    public Instant created() {
        return progress.created();
    }

    /** When it last changed. */
    public Instant updated() {
        return progress.updated();
    }

    /** When the carrier had it. */
    public Optional<Instant> sent() {
        return Optional.ofNullable(progress.sent());
    }

    /** All that it has been, the first step first. */
    public List<MessageStep> timeline() {
        ArrayDeque<MessageStep> steps = new ArrayDeque<>();
        for (MessageStep each = progress.last(); each != null; each = each.before()) {
            steps.addFirst(each);
        }
        return List.copyOf(steps);
    }

    /** Whether nothing more is to come: it is at an end, or sent and no receipt is expected. */
    public boolean over() {
        return status().terminal() || (status() == MessageStatus.SENT && progress.journey() == null);
    }

    Message with(MessageContent nextContent, MessageProgress nextProgress) {
        return new Message(sid, accountSid, direction, parties, nextContent, options, nextProgress);
    }

    Message with(MessageProgress next) {
        return new Message(sid, accountSid, direction, parties, content, options, next);
    }

    /** This message, which is new, as one that TwiML made. */
    Message asReply() {
        return new Message(
                sid,
                accountSid,
                MessageDirection.OUTBOUND_REPLY,
                parties,
                content,
                options,
                MessageProgress.start(status(), created(), "reply by TwiML"));
    }

    Message with(MessageContent next) {
        return new Message(sid, accountSid, direction, parties, next, options, progress);
    }

    Message with(MessageParties next) {
        return new Message(sid, accountSid, direction, next, content, options, progress);
    }
}
