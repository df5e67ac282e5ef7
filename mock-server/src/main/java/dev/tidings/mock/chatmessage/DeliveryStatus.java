package dev.tidings.mock.chatmessage;

import dev.tidings.mock.messaging.MessageStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a message has come with one recipient. */
public enum DeliveryStatus {
    /** The channel has it. */
    SENT,
    /** The recipient has it. */
    DELIVERED,
    /** The recipient opened it; text messages do not tell. */
    READ,
    /** It could not be sent. */
    FAILED,
    /** It was sent and did not arrive. */
    UNDELIVERED;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** What a channel's message that is {@code status} means for its recipient; null while it is still with us. */
    static @Nullable DeliveryStatus of(MessageStatus status) {
        return switch (status) {
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case READ -> READ;
            case UNDELIVERED -> UNDELIVERED;
            // That one which is called back counts so is unconfirmed: no word of receipts says it better.
            case FAILED, CANCELED -> FAILED;
            case ACCEPTED, SCHEDULED, QUEUED, SENDING, RECEIVING, RECEIVED -> null;
        };
    }

    /**
     * Whether whoever got so far got to {@code earlier} too. How failures count is unconfirmed: with us what was not delivered
     * was sent all the same, and what failed was not.
     */
    boolean passed(DeliveryStatus earlier) {
        return switch (earlier) {
            case SENT -> this != FAILED;
            case DELIVERED -> this == DELIVERED || this == READ;
            case READ, FAILED, UNDELIVERED -> this == earlier;
        };
    }
}
