package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How far along a conversation is. */
public final class ConversationState extends OpenEnum<ConversationState.Known> {
    private static final Words<ConversationState> WORDS = new Words<>();

    /** A group is being put together; nothing can be changed or written yet (50386). */
    public static final ConversationState INITIALIZING =
            WORDS.add(new ConversationState("initializing", Known.INITIALIZING));

    /** It goes on; where a new one begins. */
    public static final ConversationState ACTIVE = WORDS.add(new ConversationState("active", Known.ACTIVE));

    /** It rests, and wakes with the next message. */
    public static final ConversationState INACTIVE = WORDS.add(new ConversationState("inactive", Known.INACTIVE));

    /** It is over for good: no messages, no changes (50377), and its addresses are free again. */
    public static final ConversationState CLOSED = WORDS.add(new ConversationState("closed", Known.CLOSED));

    /** The known words, to switch over. */
    public enum Known {
        INITIALIZING,
        ACTIVE,
        INACTIVE,
        CLOSED,
        OTHER
    }

    private ConversationState(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ConversationState of(String text) {
        ConversationState known = WORDS.find(text);
        return known != null ? known : new ConversationState(text, Known.OTHER);
    }
}
