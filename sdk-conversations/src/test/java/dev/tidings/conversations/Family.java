package dev.tidings.conversations;

import dev.tidings.conversations.conversation.AsyncConversations;
import dev.tidings.conversations.conversation.AsyncParticipants;
import dev.tidings.conversations.conversation.Conversations;
import dev.tidings.conversations.conversation.Participants;
import dev.tidings.conversations.membership.AsyncParticipantConversations;
import dev.tidings.conversations.membership.AsyncUserConversations;
import dev.tidings.conversations.membership.ParticipantConversations;
import dev.tidings.conversations.membership.UserConversations;
import dev.tidings.conversations.message.AsyncMessages;
import dev.tidings.conversations.message.Messages;
import dev.tidings.conversations.user.AsyncRoles;
import dev.tidings.conversations.user.AsyncUsers;
import dev.tidings.conversations.user.Roles;
import dev.tidings.conversations.user.Users;
import dev.tidings.conversations.webhook.AsyncConversationWebhooks;
import dev.tidings.conversations.webhook.ConversationWebhooks;

/**
 * One of the two forms in which most operations are there: of the account's default service, or of one that is named.
 *
 * @param service whether it is the second
 */
record Family(boolean service) {
    /** The id of an operation, such as {@code CreateServiceUser} of {@code CreateUser}. */
    String operation(String ofDefault) {
        return service ? ofDefault.replaceFirst("(?<=[a-z])(?=[A-Z])", "Service") : ofDefault;
    }

    /** What its paths begin with. */
    String root() {
        return service ? "/v1/Services/" + Sids.SERVICE : "/v1";
    }

    Conversations conversations(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).conversations() : m.conversations();
    }

    AsyncConversations conversations(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).conversations() : m.conversations();
    }

    Participants participants(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).participants(Sids.CONVERSATION) : m.participants(Sids.CONVERSATION);
    }

    AsyncParticipants participants(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).participants(Sids.CONVERSATION) : m.participants(Sids.CONVERSATION);
    }

    Messages messages(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).messages(Sids.CONVERSATION) : m.messages(Sids.CONVERSATION);
    }

    AsyncMessages messages(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).messages(Sids.CONVERSATION) : m.messages(Sids.CONVERSATION);
    }

    ConversationWebhooks webhooks(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).webhooks(Sids.CONVERSATION) : m.webhooks(Sids.CONVERSATION);
    }

    AsyncConversationWebhooks webhooks(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).webhooks(Sids.CONVERSATION) : m.webhooks(Sids.CONVERSATION);
    }

    Users users(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).users() : m.users();
    }

    AsyncUsers users(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).users() : m.users();
    }

    UserConversations userConversations(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).userConversations("ann") : m.userConversations("ann");
    }

    AsyncUserConversations userConversations(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).userConversations("ann") : m.userConversations("ann");
    }

    ParticipantConversations participantConversations(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).participantConversations() : m.participantConversations();
    }

    AsyncParticipantConversations participantConversations(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).participantConversations() : m.participantConversations();
    }

    Roles roles(ConversationsClient m) {
        return service ? m.service(Sids.SERVICE).roles() : m.roles();
    }

    AsyncRoles roles(AsyncConversationsClient m) {
        return service ? m.service(Sids.SERVICE).roles() : m.roles();
    }
}
