package dev.tidings.mock.chatevent;

/** What happens in conversations, by its name on the wire; what is about to happen has a name of its own. */
public enum EventType {
    CONVERSATION_ADD("onConversationAdd"),
    CONVERSATION_ADDED("onConversationAdded"),
    CONVERSATION_UPDATE("onConversationUpdate"),
    CONVERSATION_UPDATED("onConversationUpdated"),
    CONVERSATION_REMOVE("onConversationRemove"),
    CONVERSATION_REMOVED("onConversationRemoved"),
    CONVERSATION_STATE_UPDATED("onConversationStateUpdated"),
    MESSAGE_ADD("onMessageAdd"),
    MESSAGE_ADDED("onMessageAdded"),
    MESSAGE_UPDATE("onMessageUpdate"),
    MESSAGE_UPDATED("onMessageUpdated"),
    MESSAGE_REMOVE("onMessageRemove"),
    MESSAGE_REMOVED("onMessageRemoved"),
    PARTICIPANT_ADD("onParticipantAdd"),
    PARTICIPANT_ADDED("onParticipantAdded"),
    PARTICIPANT_UPDATE("onParticipantUpdate"),
    PARTICIPANT_UPDATED("onParticipantUpdated"),
    PARTICIPANT_REMOVE("onParticipantRemove"),
    PARTICIPANT_REMOVED("onParticipantRemoved"),
    DELIVERY_UPDATED("onDeliveryUpdated"),
    USER_ADDED("onUserAdded"),
    USER_UPDATE("onUserUpdate"),
    USER_UPDATED("onUserUpdated");

    private final String wire;

    EventType(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** Whether it is asked about before it happens, so that it may be vetoed. */
    public boolean asked() {
        return !wire.endsWith("ed");
    }
}
