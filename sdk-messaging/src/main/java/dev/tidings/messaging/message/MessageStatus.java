package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a message is on its way. */
public final class MessageStatus extends OpenEnum<MessageStatus.Known> {
    private static final Words<Known, MessageStatus> WORDS = new Words<>(Known.OTHER, MessageStatus::new);

    /** Taken by a Messaging Service, which is choosing the sender. */
    public static final MessageStatus ACCEPTED = WORDS.add("accepted", Known.ACCEPTED);

    /** Waiting for the time it is to be sent. */
    public static final MessageStatus SCHEDULED = WORDS.add("scheduled", Known.SCHEDULED);

    /** Called back before it was sent; final. */
    public static final MessageStatus CANCELED = WORDS.add("canceled", Known.CANCELED);

    /** Waiting for its turn with its sender. */
    public static final MessageStatus QUEUED = WORDS.add("queued", Known.QUEUED);

    /** Being handed to the carrier. */
    public static final MessageStatus SENDING = WORDS.add("sending", Known.SENDING);

    /** With the carrier; final if no receipt comes. */
    public static final MessageStatus SENT = WORDS.add("sent", Known.SENT);

    /** Received by the handset, the carrier says. */
    public static final MessageStatus DELIVERED = WORDS.add("delivered", Known.DELIVERED);

    /** Not received; the error code says why. Final. */
    public static final MessageStatus UNDELIVERED = WORDS.add("undelivered", Known.UNDELIVERED);

    /** Never left; the error code says why. Final. */
    public static final MessageStatus FAILED = WORDS.add("failed", Known.FAILED);

    /** Opened by the recipient, on channels that tell. Final. */
    public static final MessageStatus READ = WORDS.add("read", Known.READ);

    /** Inbound, being processed. */
    public static final MessageStatus RECEIVING = WORDS.add("receiving", Known.RECEIVING);

    /** Inbound, processed. Final. */
    public static final MessageStatus RECEIVED = WORDS.add("received", Known.RECEIVED);

    /** No longer in use. */
    public static final MessageStatus PARTIALLY_DELIVERED = WORDS.add("partially_delivered", Known.PARTIALLY_DELIVERED);

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
        return WORDS.of(text);
    }
}
