package dev.tidings.conversations;

import dev.tidings.conversations.address.AddressConfigurations;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.Conversations;
import dev.tidings.conversations.conversation.Participants;
import dev.tidings.conversations.membership.ParticipantConversations;
import dev.tidings.conversations.membership.UserConversations;
import dev.tidings.conversations.message.Messages;
import dev.tidings.conversations.push.Credentials;
import dev.tidings.conversations.service.AccountConfigurations;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.ChatServices;
import dev.tidings.conversations.user.Roles;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.conversations.user.Users;
import dev.tidings.conversations.webhook.ConversationWebhooks;
import dev.tidings.conversations.webhook.WebhookConfigurations;
import dev.tidings.core.TidingsClient;

/**
 * Has people talk across channels, blocking until each answer is there; {@link #async()} does not wait. What names no
 * service acts on the account's default one; {@link #service(String)} has the same of another. Any thread may use it.
 *
 * <pre>{@code
 * ConversationsClient conversations = ConversationsClient.create(client);
 * Conversation order = conversations.conversations().create(c -> c.uniqueName("order-17"));
 * conversations.participants("order-17").create(p -> p.identity("ann"));
 * conversations.participants("order-17").create(p -> p.address("+14155550123").proxyAddress("+14155550100"));
 * conversations.messages("order-17").create("ann", "Your order is on its way");
 * }</pre>
 */
public final class ConversationsClient {
    private final TidingsClient client;
    private final AsyncConversationsClient async;

    private ConversationsClient(TidingsClient client) {
        this.client = client;
        this.async = AsyncConversationsClient.create(client);
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static ConversationsClient create(TidingsClient client) {
        return new ConversationsClient(client);
    }

    /** The conversations of the default service. */
    public Conversations conversations() {
        return Conversations.of(client);
    }

    /** Those who take part in the conversation of this SID or unique name. */
    public Participants participants(String conversation) {
        return Participants.of(client, conversation);
    }

    /** Those who take part in the conversation. */
    public Participants participants(ConversationSid conversation) {
        return participants(conversation.toString());
    }

    /** What is written in the conversation of this SID or unique name. */
    public Messages messages(String conversation) {
        return Messages.of(client, conversation);
    }

    /** What is written in the conversation. */
    public Messages messages(ConversationSid conversation) {
        return messages(conversation.toString());
    }

    /** Who is told of what happens in the conversation of this SID or unique name. */
    public ConversationWebhooks webhooks(String conversation) {
        return ConversationWebhooks.of(client, conversation);
    }

    /** Who is told of what happens in the conversation. */
    public ConversationWebhooks webhooks(ConversationSid conversation) {
        return webhooks(conversation.toString());
    }

    /** The users of the default service. */
    public Users users() {
        return Users.of(client);
    }

    /** The conversations of the user of this SID or identity. */
    public UserConversations userConversations(String user) {
        return UserConversations.of(client, user);
    }

    /** The conversations of the user. */
    public UserConversations userConversations(UserSid user) {
        return userConversations(user.toString());
    }

    /** The conversations that somebody takes part in. */
    public ParticipantConversations participantConversations() {
        return ParticipantConversations.of(client);
    }

    /** The roles of the default service. */
    public Roles roles() {
        return Roles.of(client);
    }

    /** Who is told and asked of what happens in the account. */
    public WebhookConfigurations webhookConfiguration() {
        return WebhookConfigurations.of(client);
    }

    /** The chat services of the account. */
    public ChatServices services() {
        return ChatServices.of(client);
    }

    /** All that is in the service. */
    public ChatServiceClient service(ChatServiceSid sid) {
        return new ChatServiceClient(client, sid);
    }

    /** All that is in the service. */
    public ChatServiceClient service(String sid) {
        return service(ChatServiceSid.of(sid));
    }

    /** How conversations of the account are set up. */
    public AccountConfigurations configuration() {
        return AccountConfigurations.of(client);
    }

    /** The addresses at which a message that comes in begins a conversation. */
    public AddressConfigurations addresses() {
        return AddressConfigurations.of(client);
    }

    /** What push notifications are sent with. */
    public Credentials credentials() {
        return Credentials.of(client);
    }

    /** The same, answering with futures. */
    public AsyncConversationsClient async() {
        return async;
    }
}
