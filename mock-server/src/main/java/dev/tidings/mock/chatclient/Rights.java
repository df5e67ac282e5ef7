package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.Permission;
import dev.tidings.mock.chat.Roles;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.wire.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What users of client SDKs may do: whatever their role in the conversation allows, and whatever their role in the service does,
 * there also without taking part. That roles of services reach so far is unconfirmed.
 */
final class Rights {
    private final Users users;
    private final Roles roles;
    private final Conversations conversations;
    private final Participants participants;

    Rights(ChatClients.Rooms rooms) {
        this.users = rooms.users();
        this.roles = rooms.services().roles();
        this.conversations = rooms.conversations();
        this.participants = rooms.participants();
    }

    /**
     * Who the user {@code identity} is in {@code conversation}, by SID or unique name.
     *
     * @throws ApiError 20404 if there is no such conversation; 50200 if there is no such user
     */
    Standing standing(ChatScope scope, String identity, String conversation) {
        User user = user(scope, identity);
        Conversation found = conversations.get(scope, conversation);
        return new Standing(
                user, found, participants.named(found.sid(), identity).orElse(null));
    }

    /**
     * The user {@code identity}.
     *
     * @throws ApiError 50200 if there is none
     */
    User user(ChatScope scope, String identity) {
        return users.byIdentity(scope.serviceSid(), identity)
                .orElseThrow(() -> new ApiError(50200, 404, "User with identity \"" + identity + "\" was not found"));
    }

    /**
     * Whoever takes part.
     *
     * @throws ApiError 50430 if {@code who} does not
     */
    static Participant member(Standing who) {
        Participant participant = who.participant();
        if (participant == null) {
            throw ApiError.badRequest(
                    50430,
                    "User \"" + who.user().identity() + "\" is not a participant of conversation "
                            + who.conversation().sid());
        }
        return participant;
    }

    /**
     * Lets {@code who} do what needs {@code permission}, in their conversation.
     *
     * @throws ApiError 50107 if no role of theirs allows it
     */
    void require(Standing who, Permission permission) {
        Participant participant = who.participant();
        if (!allows(participant, permission) && !roles.allows(who.user().roleSid(), permission)) {
            throw denied(
                    50107,
                    who.user(),
                    permission,
                    " in conversation " + who.conversation().sid());
        }
    }

    private boolean allows(@Nullable Participant participant, Permission permission) {
        return participant != null && participant.roleSid() != null && roles.allows(participant.roleSid(), permission);
    }

    /**
     * Lets {@code user} do what needs {@code permission} in the service.
     *
     * @throws ApiError 50107 if their role does not allow it
     */
    void require(User user, Permission permission) {
        if (!roles.allows(user.roleSid(), permission)) {
            throw denied(50107, user, permission, " in service " + user.serviceSid());
        }
    }

    /**
     * Lets {@code who} see what the channel said of a message.
     *
     * @throws ApiError 50531 if no role of theirs allows it
     */
    void requireMetadata(Standing who) {
        try {
            require(who, Permission.READ_CHANNEL_METADATA);
        } catch (ApiError denied) {
            throw denied(
                    50531,
                    who.user(),
                    Permission.READ_CHANNEL_METADATA,
                    " in conversation " + who.conversation().sid());
        }
    }

    private static ApiError denied(int code, User user, Permission permission, String where) {
        return new ApiError(
                code,
                403,
                "User \"" + user.identity() + "\" is not authorised" + where + ": no role of theirs allows "
                        + permission.wire());
    }
}
