package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Which way a message goes, and what made it. */
public final class MessageDirection extends OpenEnum<MessageDirection.Known> {
    private static final Words<MessageDirection> WORDS = new Words<>();

    /** From a handset to the account. */
    public static final MessageDirection INBOUND = WORDS.add(new MessageDirection("inbound", Known.INBOUND));

    /** Made by a call of the API. */
    public static final MessageDirection OUTBOUND_API =
            WORDS.add(new MessageDirection("outbound-api", Known.OUTBOUND_API));

    /** Made during a telephone call. */
    public static final MessageDirection OUTBOUND_CALL =
            WORDS.add(new MessageDirection("outbound-call", Known.OUTBOUND_CALL));

    /** Made by the TwiML that answered an inbound message. */
    public static final MessageDirection OUTBOUND_REPLY =
            WORDS.add(new MessageDirection("outbound-reply", Known.OUTBOUND_REPLY));

    /** The known words, to switch over. */
    public enum Known {
        INBOUND,
        OUTBOUND_API,
        OUTBOUND_CALL,
        OUTBOUND_REPLY,
        OTHER
    }

    private MessageDirection(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static MessageDirection of(String text) {
        MessageDirection known = WORDS.find(text);
        return known != null ? known : new MessageDirection(text, Known.OTHER);
    }
}
