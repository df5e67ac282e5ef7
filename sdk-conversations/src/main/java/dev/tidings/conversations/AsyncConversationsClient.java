package dev.tidings.conversations;

import dev.tidings.conversations.address.AsyncAddressConfigurations;
import dev.tidings.conversations.conversation.AsyncConversations;
import dev.tidings.conversations.conversation.AsyncParticipants;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.membership.AsyncParticipantConversations;
import dev.tidings.conversations.membership.AsyncUserConversations;
import dev.tidings.conversations.message.AsyncMessages;
import dev.tidings.conversations.push.AsyncCredentials;
import dev.tidings.conversations.service.AsyncAccountConfigurations;
import dev.tidings.conversations.service.AsyncChatServices;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.user.AsyncRoles;
import dev.tidings.conversations.user.AsyncUsers;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.conversations.webhook.AsyncConversationWebhooks;
import dev.tidings.conversations.webhook.AsyncWebhookConfigurations;
import dev.tidings.core.TidingsClient;

/** Has people talk across channels without waiting; what {@link ConversationsClient} throws, its futures fail with. */
public final class AsyncConversationsClient {
    private final TidingsClient client;

    private AsyncConversationsClient(TidingsClient client) {
        this.client = client;
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static AsyncConversationsClient create(TidingsClient client) {
        return new AsyncConversationsClient(client);
    }

    /** The conversations of the default service. */
    public AsyncConversations conversations() {
        return AsyncConversations.of(client);
    }

    /** Those who take part in the conversation of this SID or unique name. */
    public AsyncParticipants participants(String conversation) {
        return AsyncParticipants.of(client, conversation);
    }

    /** Those who take part in the conversation. */
    public AsyncParticipants participants(ConversationSid conversation) {
        return participants(conversation.toString());
    }

    /** What is written in the conversation of this SID or unique name. */
    public AsyncMessages messages(String conversation) {
        return AsyncMessages.of(client, conversation);
    }

    /** What is written in the conversation. */
    public AsyncMessages messages(ConversationSid conversation) {
        return messages(conversation.toString());
    }

    /** Who is told of what happens in the conversation of this SID or unique name. */
    public AsyncConversationWebhooks webhooks(String conversation) {
        return AsyncConversationWebhooks.of(client, conversation);
    }

    /** Who is told of what happens in the conversation. */
    public AsyncConversationWebhooks webhooks(ConversationSid conversation) {
        return webhooks(conversation.toString());
    }

    /** The users of the default service. */
    public AsyncUsers users() {
        return AsyncUsers.of(client);
    }

    /** The conversations of the user of this SID or identity. */
    public AsyncUserConversations userConversations(String user) {
        return AsyncUserConversations.of(client, user);
    }

    /** The conversations of the user. */
    public AsyncUserConversations userConversations(UserSid user) {
        return userConversations(user.toString());
    }

    /** The conversations that somebody takes part in. */
    public AsyncParticipantConversations participantConversations() {
        return AsyncParticipantConversations.of(client);
    }

    /** The roles of the default service. */
    public AsyncRoles roles() {
        return AsyncRoles.of(client);
    }

    /** Who is told and asked of what happens in the account. */
    public AsyncWebhookConfigurations webhookConfiguration() {
        return AsyncWebhookConfigurations.of(client);
    }

    /** The chat services of the account. */
    public AsyncChatServices services() {
        return AsyncChatServices.of(client);
    }

    /** All that is in the service. */
    public AsyncChatServiceClient service(ChatServiceSid sid) {
        return new AsyncChatServiceClient(client, sid);
    }

    /** All that is in the service. */
    public AsyncChatServiceClient service(String sid) {
        return service(ChatServiceSid.of(sid));
    }

    /** How conversations of the account are set up. */
    public AsyncAccountConfigurations configuration() {
        return AsyncAccountConfigurations.of(client);
    }

    /** The addresses at which a message that comes in begins a conversation. */
    public AsyncAddressConfigurations addresses() {
        return AsyncAddressConfigurations.of(client);
    }

    /** What push notifications are sent with. */
    public AsyncCredentials credentials() {
        return AsyncCredentials.of(client);
    }
}
