package dev.tidings.conversations;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.Conversations;
import dev.tidings.conversations.conversation.Participants;
import dev.tidings.conversations.membership.ParticipantConversations;
import dev.tidings.conversations.membership.UserConversations;
import dev.tidings.conversations.message.MediaFiles;
import dev.tidings.conversations.message.Messages;
import dev.tidings.conversations.push.Bindings;
import dev.tidings.conversations.push.Notifications;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.ServiceConfigurations;
import dev.tidings.conversations.user.Roles;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.conversations.user.Users;
import dev.tidings.conversations.webhook.ConversationWebhooks;
import dev.tidings.conversations.webhook.WebhookConfigurations;
import dev.tidings.core.TidingsClient;

/** All that is in one chat service. */
public final class ChatServiceClient {
    private final TidingsClient client;
    private final ChatServiceSid service;

    ChatServiceClient(TidingsClient client, ChatServiceSid service) {
        this.client = client;
        this.service = service;
    }

    /** The conversations of the service. */
    public Conversations conversations() {
        return Conversations.of(client, service);
    }

    /** Those who take part in the conversation of this SID or unique name. */
    public Participants participants(String conversation) {
        return Participants.of(client, service, conversation);
    }

    /** Those who take part in the conversation. */
    public Participants participants(ConversationSid conversation) {
        return participants(conversation.toString());
    }

    /** What is written in the conversation of this SID or unique name. */
    public Messages messages(String conversation) {
        return Messages.of(client, service, conversation);
    }

    /** What is written in the conversation. */
    public Messages messages(ConversationSid conversation) {
        return messages(conversation.toString());
    }

    /** Who is told of what happens in the conversation of this SID or unique name. */
    public ConversationWebhooks webhooks(String conversation) {
        return ConversationWebhooks.of(client, service, conversation);
    }

    /** Who is told of what happens in the conversation. */
    public ConversationWebhooks webhooks(ConversationSid conversation) {
        return webhooks(conversation.toString());
    }

    /** The users of the service. */
    public Users users() {
        return Users.of(client, service);
    }

    /** The conversations of the user of this SID or identity. */
    public UserConversations userConversations(String user) {
        return UserConversations.of(client, service, user);
    }

    /** The conversations of the user. */
    public UserConversations userConversations(UserSid user) {
        return userConversations(user.toString());
    }

    /** The conversations that somebody takes part in. */
    public ParticipantConversations participantConversations() {
        return ParticipantConversations.of(client, service);
    }

    /** The roles of the service. */
    public Roles roles() {
        return Roles.of(client, service);
    }

    /** Who is told and asked of what happens in the service. */
    public WebhookConfigurations webhookConfiguration() {
        return WebhookConfigurations.of(client, service);
    }

    /** How the service is set up. */
    public ServiceConfigurations configuration() {
        return ServiceConfigurations.of(client, service);
    }

    /** What its push notifications say. */
    public Notifications notifications() {
        return Notifications.of(client, service);
    }

    /** The devices that get them. */
    public Bindings bindings() {
        return Bindings.of(client, service);
    }

    /** The files that its messages carry. */
    public MediaFiles media() {
        return MediaFiles.of(client, service);
    }
}
