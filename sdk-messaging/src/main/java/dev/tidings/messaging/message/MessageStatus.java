package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a message is on its way. */
public final class MessageStatus extends OpenEnum<MessageStatus.Known> {
    private static final Words<MessageStatus> WORDS = new Words<>();

    /** Taken by a Messaging Service, which is choosing the sender. */
    public static final MessageStatus ACCEPTED = WORDS.add(new MessageStatus("accepted", Known.ACCEPTED));

    /** Waiting for the time it is to be sent. */
    public static final MessageStatus SCHEDULED = WORDS.add(new MessageStatus("scheduled", Known.SCHEDULED));

    /** Called back before it was sent; final. */
    public static final MessageStatus CANCELED = WORDS.add(new MessageStatus("canceled", Known.CANCELED));

    /** Waiting for its turn with its sender. */
    public static final MessageStatus QUEUED = WORDS.add(new MessageStatus("queued", Known.QUEUED));

    /** Being handed to the carrier. */
    public static final MessageStatus SENDING = WORDS.add(new MessageStatus("sending", Known.SENDING));

    /** With the carrier; final if no receipt comes. */
    public static final MessageStatus SENT = WORDS.add(new MessageStatus("sent", Known.SENT));

    /** Received by the handset, the carrier says. */
    public static final MessageStatus DELIVERED = WORDS.add(new MessageStatus("delivered", Known.DELIVERED));

    /** Not received; the error code says why. Final. */
    public static final MessageStatus UNDELIVERED = WORDS.add(new MessageStatus("undelivered", Known.UNDELIVERED));

    /** Never left; the error code says why. Final. */
    public static final MessageStatus FAILED = WORDS.add(new MessageStatus("failed", Known.FAILED));

    /** Opened by the recipient, on channels that tell. Final. */
    public static final MessageStatus READ = WORDS.add(new MessageStatus("read", Known.READ));

    /** Inbound, being processed. */
    public static final MessageStatus RECEIVING = WORDS.add(new MessageStatus("receiving", Known.RECEIVING));

    /** Inbound, processed. Final. */
    public static final MessageStatus RECEIVED = WORDS.add(new MessageStatus("received", Known.RECEIVED));

    /** No longer in use. */
    public static final MessageStatus PARTIALLY_DELIVERED =
            WORDS.add(new MessageStatus("partially_delivered", Known.PARTIALLY_DELIVERED));

    /** The known words, to switch over. */
    public enum Known {
        ACCEPTED,
        SCHEDULED,
        CANCELED,
        QUEUED,
        SENDING,
        SENT,
        DELIVERED,
        UNDELIVERED,
        FAILED,
        READ,
        RECEIVING,
        RECEIVED,
        PARTIALLY_DELIVERED,
        OTHER
    }

    private MessageStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static MessageStatus of(String text) {
        MessageStatus known = WORDS.find(text);
        return known != null ? known : new MessageStatus(text, Known.OTHER);
    }
}
