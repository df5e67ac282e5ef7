package dev.tidings.conversations.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a role lets people do in applications of the chat SDK; calls of the API may do everything. */
public final class Permission extends OpenEnum<Permission.Known> {
    private static final Words<Permission> WORDS = new Words<>();

    /** Add those who chat. */
    public static final Permission ADD_PARTICIPANT = WORDS.add(new Permission("addParticipant", Known.ADD_PARTICIPANT));

    /** Add those on other channels. */
    public static final Permission ADD_NON_CHAT_PARTICIPANT =
            WORDS.add(new Permission("addNonChatParticipant", Known.ADD_NON_CHAT_PARTICIPANT));

    /** Remove others. */
    public static final Permission REMOVE_PARTICIPANT =
            WORDS.add(new Permission("removeParticipant", Known.REMOVE_PARTICIPANT));

    /** Delete the conversation. */
    public static final Permission DELETE_CONVERSATION =
            WORDS.add(new Permission("deleteConversation", Known.DELETE_CONVERSATION));

    /** Rename the conversation. */
    public static final Permission EDIT_CONVERSATION_NAME =
            WORDS.add(new Permission("editConversationName", Known.EDIT_CONVERSATION_NAME));

    /** Change the attributes of the conversation. */
    public static final Permission EDIT_CONVERSATION_ATTRIBUTES =
            WORDS.add(new Permission("editConversationAttributes", Known.EDIT_CONVERSATION_ATTRIBUTES));

    /** Mute the conversation for oneself. */
    public static final Permission EDIT_NOTIFICATION_LEVEL =
            WORDS.add(new Permission("editNotificationLevel", Known.EDIT_NOTIFICATION_LEVEL));

    /** Leave the conversation. */
    public static final Permission LEAVE_CONVERSATION =
            WORDS.add(new Permission("leaveConversation", Known.LEAVE_CONVERSATION));

    /** Write. */
    public static final Permission SEND_MESSAGE = WORDS.add(new Permission("sendMessage", Known.SEND_MESSAGE));

    /** Write with files. */
    public static final Permission SEND_MEDIA_MESSAGE =
            WORDS.add(new Permission("sendMediaMessage", Known.SEND_MEDIA_MESSAGE));

    /** Change what one wrote. */
    public static final Permission EDIT_OWN_MESSAGE =
            WORDS.add(new Permission("editOwnMessage", Known.EDIT_OWN_MESSAGE));

    /** Change the attributes of what one wrote. */
    public static final Permission EDIT_OWN_MESSAGE_ATTRIBUTES =
            WORDS.add(new Permission("editOwnMessageAttributes", Known.EDIT_OWN_MESSAGE_ATTRIBUTES));

    /** Change what anybody wrote. */
    public static final Permission EDIT_ANY_MESSAGE =
            WORDS.add(new Permission("editAnyMessage", Known.EDIT_ANY_MESSAGE));

    /** Change the attributes of what anybody wrote. */
    public static final Permission EDIT_ANY_MESSAGE_ATTRIBUTES =
            WORDS.add(new Permission("editAnyMessageAttributes", Known.EDIT_ANY_MESSAGE_ATTRIBUTES));

    /** Delete what one wrote. */
    public static final Permission DELETE_OWN_MESSAGE =
            WORDS.add(new Permission("deleteOwnMessage", Known.DELETE_OWN_MESSAGE));

    /** Delete what anybody wrote. */
    public static final Permission DELETE_ANY_MESSAGE =
            WORDS.add(new Permission("deleteAnyMessage", Known.DELETE_ANY_MESSAGE));

    /** Change one's own attributes in the conversation. */
    public static final Permission EDIT_OWN_PARTICIPANT_ATTRIBUTES =
            WORDS.add(new Permission("editOwnParticipantAttributes", Known.EDIT_OWN_PARTICIPANT_ATTRIBUTES));

    /** Change anybody's attributes in the conversation. */
    public static final Permission EDIT_ANY_PARTICIPANT_ATTRIBUTES =
            WORDS.add(new Permission("editAnyParticipantAttributes", Known.EDIT_ANY_PARTICIPANT_ATTRIBUTES));

    /** Read what channels add to messages. */
    public static final Permission READ_CHANNEL_METADATA =
            WORDS.add(new Permission("readChannelMetadata", Known.READ_CHANNEL_METADATA));

    /** Begin conversations; for roles of services, as those that follow. */
    public static final Permission CREATE_CONVERSATION =
            WORDS.add(new Permission("createConversation", Known.CREATE_CONVERSATION));

    /** Join conversations. */
    public static final Permission JOIN_CONVERSATION =
            WORDS.add(new Permission("joinConversation", Known.JOIN_CONVERSATION));

    /** Change one's own user. */
    public static final Permission EDIT_OWN_USER_INFO =
            WORDS.add(new Permission("editOwnUserInfo", Known.EDIT_OWN_USER_INFO));

    /** Change any user. */
    public static final Permission EDIT_ANY_USER_INFO =
            WORDS.add(new Permission("editAnyUserInfo", Known.EDIT_ANY_USER_INFO));

    /** The known words, to switch over. */
    public enum Known {
        ADD_PARTICIPANT,
        ADD_NON_CHAT_PARTICIPANT,
        REMOVE_PARTICIPANT,
        DELETE_CONVERSATION,
        EDIT_CONVERSATION_NAME,
        EDIT_CONVERSATION_ATTRIBUTES,
        EDIT_NOTIFICATION_LEVEL,
        LEAVE_CONVERSATION,
        SEND_MESSAGE,
        SEND_MEDIA_MESSAGE,
        EDIT_OWN_MESSAGE,
        EDIT_OWN_MESSAGE_ATTRIBUTES,
        EDIT_ANY_MESSAGE,
        EDIT_ANY_MESSAGE_ATTRIBUTES,
        DELETE_OWN_MESSAGE,
        DELETE_ANY_MESSAGE,
        EDIT_OWN_PARTICIPANT_ATTRIBUTES,
        EDIT_ANY_PARTICIPANT_ATTRIBUTES,
        READ_CHANNEL_METADATA,
        CREATE_CONVERSATION,
        JOIN_CONVERSATION,
        EDIT_OWN_USER_INFO,
        EDIT_ANY_USER_INFO,
        OTHER
    }

    private Permission(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static Permission of(String text) {
        Permission known = WORDS.find(text);
        return known != null ? known : new Permission(text, Known.OTHER);
    }
}
