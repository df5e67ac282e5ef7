package dev.tidings.conversations.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a device is notified of. */
public final class BindingMessageType extends OpenEnum<BindingMessageType.Known> {
    private static final Words<BindingMessageType> WORDS = new Words<>();

    /** A message. */
    public static final BindingMessageType NEW_MESSAGE =
            WORDS.add(new BindingMessageType("new_message", Known.NEW_MESSAGE));

    /** Being added to a conversation. */
    public static final BindingMessageType ADDED_TO_CONVERSATION =
            WORDS.add(new BindingMessageType("added_to_conversation", Known.ADDED_TO_CONVERSATION));

    /** Being removed from a conversation. */
    public static final BindingMessageType REMOVED_FROM_CONVERSATION =
            WORDS.add(new BindingMessageType("removed_from_conversation", Known.REMOVED_FROM_CONVERSATION));

    /** The known words, to switch over. */
    public enum Known {
        NEW_MESSAGE,
        ADDED_TO_CONVERSATION,
        REMOVED_FROM_CONVERSATION,
        OTHER
    }

    private BindingMessageType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static BindingMessageType of(String text) {
        BindingMessageType known = WORDS.find(text);
        return known != null ? known : new BindingMessageType(text, Known.OTHER);
    }
}
