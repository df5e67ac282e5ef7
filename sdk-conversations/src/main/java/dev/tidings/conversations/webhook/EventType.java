package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a webhook is told, or asked before it is done. */
public final class EventType extends OpenEnum<EventType.Known> {
    private static final Words<EventType> WORDS = new Words<>();

    /** May a conversation be added? */
    public static final EventType CONVERSATION_ADD =
            WORDS.add(new EventType("onConversationAdd", Known.CONVERSATION_ADD));

    /** A conversation was added. */
    public static final EventType CONVERSATION_ADDED =
            WORDS.add(new EventType("onConversationAdded", Known.CONVERSATION_ADDED));

    /** May a conversation be changed? */
    public static final EventType CONVERSATION_UPDATE =
            WORDS.add(new EventType("onConversationUpdate", Known.CONVERSATION_UPDATE));

    /** A conversation was changed. */
    public static final EventType CONVERSATION_UPDATED =
            WORDS.add(new EventType("onConversationUpdated", Known.CONVERSATION_UPDATED));

    /** May a conversation be deleted? */
    public static final EventType CONVERSATION_REMOVE =
            WORDS.add(new EventType("onConversationRemove", Known.CONVERSATION_REMOVE));

    /** A conversation was deleted. */
    public static final EventType CONVERSATION_REMOVED =
            WORDS.add(new EventType("onConversationRemoved", Known.CONVERSATION_REMOVED));

    /** A conversation woke, fell asleep or was closed. */
    public static final EventType CONVERSATION_STATE_UPDATED =
            WORDS.add(new EventType("onConversationStateUpdated", Known.CONVERSATION_STATE_UPDATED));

    /** May a message be added? */
    public static final EventType MESSAGE_ADD = WORDS.add(new EventType("onMessageAdd", Known.MESSAGE_ADD));

    /** A message was added. */
    public static final EventType MESSAGE_ADDED = WORDS.add(new EventType("onMessageAdded", Known.MESSAGE_ADDED));

    /** May a message be changed? */
    public static final EventType MESSAGE_UPDATE = WORDS.add(new EventType("onMessageUpdate", Known.MESSAGE_UPDATE));

    /** A message was changed. */
    public static final EventType MESSAGE_UPDATED = WORDS.add(new EventType("onMessageUpdated", Known.MESSAGE_UPDATED));

    /** May a message be deleted? */
    public static final EventType MESSAGE_REMOVE = WORDS.add(new EventType("onMessageRemove", Known.MESSAGE_REMOVE));

    /** A message was deleted. */
    public static final EventType MESSAGE_REMOVED = WORDS.add(new EventType("onMessageRemoved", Known.MESSAGE_REMOVED));

    /** May a participant be added? */
    public static final EventType PARTICIPANT_ADD = WORDS.add(new EventType("onParticipantAdd", Known.PARTICIPANT_ADD));

    /** A participant was added. */
    public static final EventType PARTICIPANT_ADDED =
            WORDS.add(new EventType("onParticipantAdded", Known.PARTICIPANT_ADDED));

    /** May a participant be changed? */
    public static final EventType PARTICIPANT_UPDATE =
            WORDS.add(new EventType("onParticipantUpdate", Known.PARTICIPANT_UPDATE));

    /** A participant was changed. */
    public static final EventType PARTICIPANT_UPDATED =
            WORDS.add(new EventType("onParticipantUpdated", Known.PARTICIPANT_UPDATED));

    /** May a participant be removed? */
    public static final EventType PARTICIPANT_REMOVE =
            WORDS.add(new EventType("onParticipantRemove", Known.PARTICIPANT_REMOVE));

    /** A participant was removed. */
    public static final EventType PARTICIPANT_REMOVED =
            WORDS.add(new EventType("onParticipantRemoved", Known.PARTICIPANT_REMOVED));

    /** May a user be changed? */
    public static final EventType USER_UPDATE = WORDS.add(new EventType("onUserUpdate", Known.USER_UPDATE));

    /** A user was changed. */
    public static final EventType USER_UPDATED = WORDS.add(new EventType("onUserUpdated", Known.USER_UPDATED));

    /** A user was added. */
    public static final EventType USER_ADDED = WORDS.add(new EventType("onUserAdded", Known.USER_ADDED));

    /** A message came further on its way to somebody. */
    public static final EventType DELIVERY_UPDATED =
            WORDS.add(new EventType("onDeliveryUpdated", Known.DELIVERY_UPDATED));

    /** The known words, to switch over. */
    public enum Known {
        CONVERSATION_ADD,
        CONVERSATION_ADDED,
        CONVERSATION_UPDATE,
        CONVERSATION_UPDATED,
        CONVERSATION_REMOVE,
        CONVERSATION_REMOVED,
        CONVERSATION_STATE_UPDATED,
        MESSAGE_ADD,
        MESSAGE_ADDED,
        MESSAGE_UPDATE,
        MESSAGE_UPDATED,
        MESSAGE_REMOVE,
        MESSAGE_REMOVED,
        PARTICIPANT_ADD,
        PARTICIPANT_ADDED,
        PARTICIPANT_UPDATE,
        PARTICIPANT_UPDATED,
        PARTICIPANT_REMOVE,
        PARTICIPANT_REMOVED,
        USER_UPDATE,
        USER_UPDATED,
        USER_ADDED,
        DELIVERY_UPDATED,
        OTHER
    }

    private EventType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static EventType of(String text) {
        EventType known = WORDS.find(text);
        return known != null ? known : new EventType(text, Known.OTHER);
    }

    /** Whether it is a question: nothing has happened yet, and the answer may forbid or change it. */
    public boolean isPre() {
        return isKnown() && !toString().endsWith("ed");
    }
}
