package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How far a message has come on its way to one participant. */
public final class DeliveryStatus extends OpenEnum<DeliveryStatus.Known> {
    private static final Words<DeliveryStatus> WORDS = new Words<>();

    /** The channel has it. */
    public static final DeliveryStatus SENT = WORDS.add(new DeliveryStatus("sent", Known.SENT));

    /** It is there. */
    public static final DeliveryStatus DELIVERED = WORDS.add(new DeliveryStatus("delivered", Known.DELIVERED));

    /** It was read; some channels tell. */
    public static final DeliveryStatus READ = WORDS.add(new DeliveryStatus("read", Known.READ));

    /** The channel could not deliver it. */
    public static final DeliveryStatus UNDELIVERED = WORDS.add(new DeliveryStatus("undelivered", Known.UNDELIVERED));

    /** It could not be sent. */
    public static final DeliveryStatus FAILED = WORDS.add(new DeliveryStatus("failed", Known.FAILED));

    /** The known words, to switch over. */
    public enum Known {
        SENT,
        DELIVERED,
        READ,
        UNDELIVERED,
        FAILED,
        OTHER
    }

    private DeliveryStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static DeliveryStatus of(String text) {
        DeliveryStatus known = WORDS.find(text);
        return known != null ? known : new DeliveryStatus(text, Known.OTHER);
    }
}
