package dev.tidings.conversations.membership;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The conversations of a user; no method waits for the backend's answer, and what {@link UserConversations} throws
 * its futures fail with.
 */
public final class AsyncUserConversations {
    private final UserConversationOperations operations;

    private AsyncUserConversations(UserConversationOperations operations) {
        this.operations = operations;
    }

    /** The conversations of a user, called through {@code client}. */
    public static AsyncUserConversations of(TidingsClient client, String user) {
        return new AsyncUserConversations(UserConversationOperations.of(client, user));
    }

    /** The conversations of a user, called through {@code client}. */
    public static AsyncUserConversations of(TidingsClient client, ChatServiceSid service, String user) {
        return new AsyncUserConversations(UserConversationOperations.of(client, service, user));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncUserConversations with(RequestOptions options) {
        return new AsyncUserConversations(operations.with(options));
    }

    /** Fetches the conversation as the user sees it. */
    public CompletableFuture<UserConversation> fetch(ConversationSid conversation) {
        return fetch(conversation.toString());
    }

    /** Fetches the conversation as the user sees it. */
    public CompletableFuture<UserConversation> fetch(String conversation) {
        return operations.fetch(conversation).callAsync();
    }

    /** Lists the conversations that the user is in. */
    public AsyncListing<UserConversation> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the conversations that the user is in. */
    public AsyncListing<UserConversation> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the conversations that the user is in. */
    public AsyncListing<UserConversation> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Says how the user sees the conversation. */
    public CompletableFuture<UserConversation> update(
            String conversation, UnaryOperator<UserConversationParams.Builder> describe) {
        return update(
                conversation, describe.apply(UserConversationParams.builder()).build());
    }

    /** Says how the user sees the conversation. */
    public CompletableFuture<UserConversation> update(String conversation, UserConversationParams params) {
        return operations.update(conversation, params).callAsync();
    }

    /** Says how the user sees the conversation. */
    public CompletableFuture<UserConversation> update(ConversationSid conversation, UserConversationParams params) {
        return update(conversation.toString(), params);
    }

    /** Takes the user out of the conversation. */
    public CompletableFuture<Void> delete(ConversationSid conversation) {
        return delete(conversation.toString());
    }

    /** Takes the user out of the conversation. */
    public CompletableFuture<Void> delete(String conversation) {
        return operations.delete(conversation).callAsync();
    }
}
