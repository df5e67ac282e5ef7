package dev.tidings.mock.chat;

import java.util.Optional;

/**
 * What a role lets users of client SDKs do. Calls of the REST API need none. Whether there are more than these is unconfirmed.
 */
public enum Permission {
    ADD_PARTICIPANT("addParticipant"),
    ADD_NON_CHAT_PARTICIPANT("addNonChatParticipant"),
    REMOVE_PARTICIPANT("removeParticipant"),
    DELETE_CONVERSATION("deleteConversation"),
    EDIT_CONVERSATION_NAME("editConversationName"),
    EDIT_CONVERSATION_ATTRIBUTES("editConversationAttributes"),
    EDIT_NOTIFICATION_LEVEL("editNotificationLevel"),
    LEAVE_CONVERSATION("leaveConversation"),
    SEND_MESSAGE("sendMessage"),
    SEND_MEDIA_MESSAGE("sendMediaMessage"),
    EDIT_OWN_MESSAGE("editOwnMessage"),
    EDIT_OWN_MESSAGE_ATTRIBUTES("editOwnMessageAttributes"),
    EDIT_ANY_MESSAGE("editAnyMessage"),
    EDIT_ANY_MESSAGE_ATTRIBUTES("editAnyMessageAttributes"),
    DELETE_OWN_MESSAGE("deleteOwnMessage"),
    DELETE_ANY_MESSAGE("deleteAnyMessage"),
    EDIT_OWN_PARTICIPANT_ATTRIBUTES("editOwnParticipantAttributes"),
    EDIT_ANY_PARTICIPANT_ATTRIBUTES("editAnyParticipantAttributes"),
    READ_CHANNEL_METADATA("readChannelMetadata"),
    CREATE_CONVERSATION("createConversation", Role.Type.SERVICE),
    JOIN_CONVERSATION("joinConversation", Role.Type.SERVICE),
    EDIT_OWN_USER_INFO("editOwnUserInfo", Role.Type.SERVICE),
    EDIT_ANY_USER_INFO("editAnyUserInfo", Role.Type.SERVICE);

    private final String wire;
    private final Role.Type least;

    Permission(String wire) {
        this(wire, Role.Type.CONVERSATION);
    }

    Permission(String wire, Role.Type least) {
        this.wire = wire;
        this.least = least;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** Whether roles of {@code type} can grant it: those of services can grant whatever those of conversations can. */
    public boolean fits(Role.Type type) {
        return type == Role.Type.SERVICE || least == type;
    }

    /** The permission that is called {@code wire}. */
    public static Optional<Permission> named(String wire) {
        for (Permission each : values()) {
            if (each.wire.equals(wire)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
