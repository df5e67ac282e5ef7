package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Wire.named;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.membership.NotificationLevel;
import dev.tidings.conversations.membership.UserConversationParams;
import dev.tidings.conversations.user.Permission;
import dev.tidings.conversations.user.RoleType;
import dev.tidings.conversations.user.UserParams;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.core.testkit.Call;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Users, roles and memberships, with all that can be said of them. */
final class UserCalls {
    private static final Instant CREATED = Instant.parse("2026-11-01T02:03:04Z");
    private static final Instant UPDATED = Instant.parse("2026-11-02T02:03:04Z");
    private static final String IN = "{\"conversation_sid\":\"" + Sids.CONVERSATION + "\"}";

    private UserCalls() {}

    static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> users(Family f) {
        return Stream.of(
                usersCreated(f),
                usersRead(f),
                usersChanged(f),
                rolesCreated(f),
                rolesRead(f),
                rolesChanged(f),
                membershipsRead(f),
                membershipsChanged(f));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> usersCreated(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("CreateUser"), f.root() + "/Users")
                        .says("Identity=ann&FriendlyName=Ann&Attributes={}&RoleSid=" + Sids.ROLE)
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .create(
                                                "ann",
                                                u -> u.friendlyName("Ann")
                                                        .attributes("{}")
                                                        .roleSid(Sids.ROLE)),
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .create(
                                                "ann",
                                                u -> u.friendlyName("Ann")
                                                        .attributes("{}")
                                                        .roleSid(Sids.ROLE))),
                CONVERSATIONS
                        .call(f.operation("CreateUser"), f.root() + "/Users")
                        .named("bare")
                        .says("Identity=ann")
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m).with(o).create("ann"),
                                (m, o) -> f.users(m).with(o).create("ann")));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> usersRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("FetchUser"), f.root() + "/Users/ann")
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m).with(o).fetch("ann"),
                                (m, o) -> f.users(m).with(o).fetch("ann")),
                CONVERSATIONS
                        .call(f.operation("FetchUser"), f.root() + "/Users/" + Sids.USER)
                        .named("by SID")
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m).with(o).fetch(UserSid.of(Sids.USER)),
                                (m, o) -> f.users(m).with(o).fetch(UserSid.of(Sids.USER))),
                CONVERSATIONS
                        .call(f.operation("ListUser"), f.root() + "/Users")
                        .says("PageSize=7")
                        .lists("users")
                        .by(
                                (m, o) -> f.users(m).with(o).list(q -> q.pageSize(7)),
                                (m, o) -> f.users(m).with(o).list(q -> q.pageSize(7))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> usersChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("UpdateUser"), f.root() + "/Users/ann")
                        .says("FriendlyName=Ann&Attributes={}&RoleSid=" + Sids.ROLE)
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .update(
                                                "ann",
                                                u -> u.friendlyName("Ann")
                                                        .attributes("{}")
                                                        .roleSid(Sids.ROLE)),
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .update(
                                                "ann",
                                                u -> u.friendlyName("Ann")
                                                        .attributes("{}")
                                                        .roleSid(Sids.ROLE))),
                CONVERSATIONS
                        .call(f.operation("UpdateUser"), f.root() + "/Users/" + Sids.USER)
                        .named("by SID")
                        .says("FriendlyName=Ann")
                        .answers(named(Sids.USER))
                        .by(
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .update(
                                                UserSid.of(Sids.USER),
                                                UserParams.builder()
                                                        .friendlyName("Ann")
                                                        .build()),
                                (m, o) -> f.users(m)
                                        .with(o)
                                        .update(
                                                UserSid.of(Sids.USER),
                                                UserParams.builder()
                                                        .friendlyName("Ann")
                                                        .build())),
                CONVERSATIONS
                        .call(f.operation("DeleteUser"), f.root() + "/Users/ann")
                        .doing(
                                (m, o) -> f.users(m).with(o).delete("ann"),
                                (m, o) -> f.users(m).with(o).delete("ann")),
                CONVERSATIONS
                        .call(f.operation("DeleteUser"), f.root() + "/Users/" + Sids.USER)
                        .named("by SID")
                        .doing(
                                (m, o) -> f.users(m).with(o).delete(UserSid.of(Sids.USER)),
                                (m, o) -> f.users(m).with(o).delete(UserSid.of(Sids.USER))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> rolesCreated(Family f) {
        return List.of(CONVERSATIONS
                .call(f.operation("CreateRole"), f.root() + "/Roles")
                .says("FriendlyName=Guest&Type=conversation&Permission=sendMessage&Permission=leaveConversation")
                .answers(named(Sids.ROLE))
                .by(
                        (m, o) -> f.roles(m)
                                .with(o)
                                .create(
                                        "Guest",
                                        RoleType.CONVERSATION,
                                        Permission.SEND_MESSAGE,
                                        Permission.LEAVE_CONVERSATION),
                        (m, o) -> f.roles(m)
                                .with(o)
                                .create(
                                        "Guest",
                                        RoleType.CONVERSATION,
                                        Permission.SEND_MESSAGE,
                                        Permission.LEAVE_CONVERSATION)));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> rolesRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("FetchRole"), f.root() + "/Roles/" + Sids.ROLE)
                        .answers(named(Sids.ROLE))
                        .by(
                                (m, o) -> f.roles(m).with(o).fetch(Sids.ROLE),
                                (m, o) -> f.roles(m).with(o).fetch(Sids.ROLE)),
                CONVERSATIONS
                        .call(f.operation("ListRole"), f.root() + "/Roles")
                        .says("PageSize=7")
                        .lists("roles")
                        .by(
                                (m, o) -> f.roles(m).with(o).list(q -> q.pageSize(7)),
                                (m, o) -> f.roles(m).with(o).list(q -> q.pageSize(7))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> rolesChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("UpdateRole"), f.root() + "/Roles/" + Sids.ROLE)
                        .says("Permission=joinConversation")
                        .answers(named(Sids.ROLE))
                        .by(
                                (m, o) -> f.roles(m).with(o).update(Sids.ROLE, Permission.JOIN_CONVERSATION),
                                (m, o) -> f.roles(m).with(o).update(Sids.ROLE, Permission.JOIN_CONVERSATION)),
                CONVERSATIONS
                        .call(f.operation("DeleteRole"), f.root() + "/Roles/" + Sids.ROLE)
                        .doing(
                                (m, o) -> f.roles(m).with(o).delete(Sids.ROLE),
                                (m, o) -> f.roles(m).with(o).delete(Sids.ROLE)));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> membershipsRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("FetchUserConversation"), f.root() + "/Users/ann/Conversations" + "/trip")
                        .answers(IN)
                        .by(
                                (m, o) -> f.userConversations(m).with(o).fetch("trip"),
                                (m, o) -> f.userConversations(m).with(o).fetch("trip")),
                CONVERSATIONS
                        .call(
                                f.operation("FetchUserConversation"),
                                f.root() + "/Users/ann/Conversations" + "/" + Sids.CONVERSATION)
                        .named("by SID")
                        .answers(IN)
                        .by(
                                (m, o) -> f.userConversations(m).with(o).fetch(ConversationSid.of(Sids.CONVERSATION)),
                                (m, o) -> f.userConversations(m).with(o).fetch(ConversationSid.of(Sids.CONVERSATION))),
                CONVERSATIONS
                        .call(f.operation("ListUserConversation"), f.root() + "/Users/ann/Conversations")
                        .says("PageSize=7")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.userConversations(m).with(o).list(q -> q.pageSize(7)),
                                (m, o) -> f.userConversations(m).with(o).list(q -> q.pageSize(7))),
                CONVERSATIONS
                        .call(f.operation("ListParticipantConversation"), f.root() + "/ParticipantConversations")
                        .says("Identity=ann&PageSize=7")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.participantConversations(m).with(o).ofIdentity("ann", q -> q.pageSize(7)),
                                (m, o) -> f.participantConversations(m).with(o).ofIdentity("ann", q -> q.pageSize(7))),
                CONVERSATIONS
                        .call(f.operation("ListParticipantConversation"), f.root() + "/ParticipantConversations")
                        .named("by address")
                        .says("Address=+14155550123")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.participantConversations(m).with(o).ofAddress("+14155550123"),
                                (m, o) -> f.participantConversations(m).with(o).ofAddress("+14155550123")));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> membershipsChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("UpdateUserConversation"), f.root() + "/Users/ann/Conversations" + "/trip")
                        .says("NotificationLevel=muted&LastReadMessageIndex=3&LastReadTimestamp=2026-11-01T02:03:04Z")
                        .answers(IN)
                        .by(
                                (m, o) -> f.userConversations(m)
                                        .with(o)
                                        .update(
                                                "trip",
                                                u -> u.notificationLevel(NotificationLevel.MUTED)
                                                        .lastReadMessageIndex(3)
                                                        .lastReadTimestamp(CREATED)),
                                (m, o) -> f.userConversations(m)
                                        .with(o)
                                        .update(
                                                "trip",
                                                u -> u.notificationLevel(NotificationLevel.MUTED)
                                                        .lastReadMessageIndex(3)
                                                        .lastReadTimestamp(CREATED))),
                CONVERSATIONS
                        .call(
                                f.operation("UpdateUserConversation"),
                                f.root() + "/Users/ann/Conversations" + "/" + Sids.CONVERSATION)
                        .named("by SID")
                        .says("LastReadMessageIndex=0")
                        .answers(IN)
                        .by(
                                (m, o) -> f.userConversations(m)
                                        .with(o)
                                        .update(
                                                ConversationSid.of(Sids.CONVERSATION),
                                                UserConversationParams.builder()
                                                        .lastReadMessageIndex(0)
                                                        .build()),
                                (m, o) -> f.userConversations(m)
                                        .with(o)
                                        .update(
                                                ConversationSid.of(Sids.CONVERSATION),
                                                UserConversationParams.builder()
                                                        .lastReadMessageIndex(0)
                                                        .build())),
                CONVERSATIONS
                        .call(f.operation("DeleteUserConversation"), f.root() + "/Users/ann/Conversations" + "/trip")
                        .doing(
                                (m, o) -> f.userConversations(m).with(o).delete("trip"),
                                (m, o) -> f.userConversations(m).with(o).delete("trip")),
                CONVERSATIONS
                        .call(
                                f.operation("DeleteUserConversation"),
                                f.root() + "/Users/ann/Conversations" + "/" + Sids.CONVERSATION)
                        .named("by SID")
                        .doing(
                                (m, o) -> f.userConversations(m).with(o).delete(ConversationSid.of(Sids.CONVERSATION)),
                                (m, o) ->
                                        f.userConversations(m).with(o).delete(ConversationSid.of(Sids.CONVERSATION))));
    }
}
