package dev.tidings.conversations;

import dev.tidings.conversations.conversation.AsyncConversations;
import dev.tidings.conversations.conversation.AsyncParticipants;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.membership.AsyncParticipantConversations;
import dev.tidings.conversations.membership.AsyncUserConversations;
import dev.tidings.conversations.message.AsyncMediaFiles;
import dev.tidings.conversations.message.AsyncMessages;
import dev.tidings.conversations.push.AsyncBindings;
import dev.tidings.conversations.push.AsyncNotifications;
import dev.tidings.conversations.service.AsyncServiceConfigurations;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.user.AsyncRoles;
import dev.tidings.conversations.user.AsyncUsers;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.conversations.webhook.AsyncConversationWebhooks;
import dev.tidings.conversations.webhook.AsyncWebhookConfigurations;
import dev.tidings.core.TidingsClient;

/** All that is in one chat service; what {@link ChatServiceClient} throws, its futures fail with. */
public final class AsyncChatServiceClient {
    private final TidingsClient client;
    private final ChatServiceSid service;

    AsyncChatServiceClient(TidingsClient client, ChatServiceSid service) {
        this.client = client;
        this.service = service;
    }

    /** The conversations of the service. */
    public AsyncConversations conversations() {
        return AsyncConversations.of(client, service);
    }

    /** Those who take part in the conversation of this SID or unique name. */
    public AsyncParticipants participants(String conversation) {
        return AsyncParticipants.of(client, service, conversation);
    }

    /** Those who take part in the conversation. */
    public AsyncParticipants participants(ConversationSid conversation) {
        return participants(conversation.toString());
    }

    /** What is written in the conversation of this SID or unique name. */
    public AsyncMessages messages(String conversation) {
        return AsyncMessages.of(client, service, conversation);
    }

    /** What is written in the conversation. */
    public AsyncMessages messages(ConversationSid conversation) {
        return messages(conversation.toString());
    }

    /** Who is told of what happens in the conversation of this SID or unique name. */
    public AsyncConversationWebhooks webhooks(String conversation) {
        return AsyncConversationWebhooks.of(client, service, conversation);
    }

    /** Who is told of what happens in the conversation. */
    public AsyncConversationWebhooks webhooks(ConversationSid conversation) {
        return webhooks(conversation.toString());
    }

    /** The users of the service. */
    public AsyncUsers users() {
        return AsyncUsers.of(client, service);
    }

    /** The conversations of the user of this SID or identity. */
    public AsyncUserConversations userConversations(String user) {
        return AsyncUserConversations.of(client, service, user);
    }

    /** The conversations of the user. */
    public AsyncUserConversations userConversations(UserSid user) {
        return userConversations(user.toString());
    }

    /** The conversations that somebody takes part in. */
    public AsyncParticipantConversations participantConversations() {
        return AsyncParticipantConversations.of(client, service);
    }

    /** The roles of the service. */
    public AsyncRoles roles() {
        return AsyncRoles.of(client, service);
    }

    /** Who is told and asked of what happens in the service. */
    public AsyncWebhookConfigurations webhookConfiguration() {
        return AsyncWebhookConfigurations.of(client, service);
    }

    /** How the service is set up. */
    public AsyncServiceConfigurations configuration() {
        return AsyncServiceConfigurations.of(client, service);
    }

    /** What its push notifications say. */
    public AsyncNotifications notifications() {
        return AsyncNotifications.of(client, service);
    }

    /** The devices that get them. */
    public AsyncBindings bindings() {
        return AsyncBindings.of(client, service);
    }

    /** The files that its messages carry. */
    public AsyncMediaFiles media() {
        return AsyncMediaFiles.of(client, service);
    }
}
