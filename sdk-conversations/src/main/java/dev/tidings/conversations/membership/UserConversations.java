package dev.tidings.conversations.membership;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The conversations of a user; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class UserConversations {
    private final UserConversationOperations operations;

    private UserConversations(UserConversationOperations operations) {
        this.operations = operations;
    }

    /** The conversations of a user, called through {@code client}. */
    public static UserConversations of(TidingsClient client, String user) {
        return new UserConversations(UserConversationOperations.of(client, user));
    }

    /** The conversations of a user, called through {@code client}. */
    public static UserConversations of(TidingsClient client, ChatServiceSid service, String user) {
        return new UserConversations(UserConversationOperations.of(client, service, user));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public UserConversations with(RequestOptions options) {
        return new UserConversations(operations.with(options));
    }

    /** Fetches the conversation as the user sees it. */
    public UserConversation fetch(ConversationSid conversation) {
        return fetch(conversation.toString());
    }

    /** Fetches the conversation as the user sees it. */
    public UserConversation fetch(String conversation) {
        return operations.fetch(conversation).call();
    }

    /** Lists the conversations that the user is in. */
    public Listing<UserConversation> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the conversations that the user is in. */
    public Listing<UserConversation> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the conversations that the user is in. */
    public Listing<UserConversation> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Says how the user sees the conversation. */
    public UserConversation update(String conversation, UnaryOperator<UserConversationParams.Builder> describe) {
        return update(
                conversation, describe.apply(UserConversationParams.builder()).build());
    }

    /** Says how the user sees the conversation. */
    public UserConversation update(String conversation, UserConversationParams params) {
        return operations.update(conversation, params).call();
    }

    /** Says how the user sees the conversation. */
    public UserConversation update(ConversationSid conversation, UserConversationParams params) {
        return update(conversation.toString(), params);
    }

    /** Takes the user out of the conversation. */
    public void delete(ConversationSid conversation) {
        delete(conversation.toString());
    }

    /** Takes the user out of the conversation. */
    public void delete(String conversation) {
        operations.delete(conversation).call();
    }
}
