package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The conversations of a chat service; no method waits for the backend's answer, and what {@link Conversations}
 * throws its futures fail with.
 */
public final class AsyncConversations {
    private final ConversationOperations operations;

    private AsyncConversations(ConversationOperations operations) {
        this.operations = operations;
    }

    /** The conversations of a chat service, called through {@code client}. */
    public static AsyncConversations of(TidingsClient client) {
        return new AsyncConversations(ConversationOperations.of(client));
    }

    /** The conversations of a chat service, called through {@code client}. */
    public static AsyncConversations of(TidingsClient client, ChatServiceSid service) {
        return new AsyncConversations(ConversationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncConversations with(RequestOptions options) {
        return new AsyncConversations(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public AsyncConversations webhookEnabled(boolean enabled) {
        return new AsyncConversations(operations.webhookEnabled(enabled));
    }

    /** Creates a conversation; never twice. */
    public CompletableFuture<Conversation> create(UnaryOperator<ConversationParams.Builder> describe) {
        return create(describe.apply(ConversationParams.builder()).build());
    }

    /** Creates a conversation; never twice. */
    public CompletableFuture<Conversation> create(ConversationParams params) {
        return operations.create(params).callAsync();
    }

    /**
     * Creates a conversation with up to 10 who take part; never twice. It is {@link ConversationState#INITIALIZING}
     * until they do.
     */
    public CompletableFuture<Conversation> createWithParticipants(
            UnaryOperator<ConversationParams.Builder> describe, ParticipantParams... participants) {
        return createWithParticipants(
                describe.apply(ConversationParams.builder()).build(), List.of(participants));
    }

    /**
     * Creates a conversation with up to 10 who take part; never twice. It is {@link ConversationState#INITIALIZING}
     * until they do.
     */
    public CompletableFuture<Conversation> createWithParticipants(
            ConversationParams params, List<ParticipantParams> participants) {
        return operations.createWithParticipants(params, participants).callAsync();
    }

    /** Fetches the conversation. */
    public CompletableFuture<Conversation> fetch(ConversationSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the conversation of this SID or unique name. */
    public CompletableFuture<Conversation> fetch(String sidOrUniqueName) {
        return operations.fetch(sidOrUniqueName).callAsync();
    }

    /** Lists conversations. */
    public AsyncListing<Conversation> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists conversations. */
    public AsyncListing<Conversation> list(UnaryOperator<ConversationListParams.Builder> describe) {
        return list(describe.apply(ConversationListParams.builder()).build());
    }

    /** Lists conversations. */
    public AsyncListing<Conversation> list(ConversationListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the conversation of this SID or unique name. */
    public CompletableFuture<Conversation> update(
            String sidOrUniqueName, UnaryOperator<ConversationParams.Builder> describe) {
        return update(
                sidOrUniqueName, describe.apply(ConversationParams.builder()).build());
    }

    /** Changes the conversation of this SID or unique name. */
    public CompletableFuture<Conversation> update(String sidOrUniqueName, ConversationParams params) {
        return operations.update(sidOrUniqueName, params).callAsync();
    }

    /** Changes the conversation. */
    public CompletableFuture<Conversation> update(ConversationSid sid, ConversationParams params) {
        return update(sid.toString(), params);
    }

    /** Deletes the conversation and what was written in it. */
    public CompletableFuture<Void> delete(ConversationSid sid) {
        return delete(sid.toString());
    }

    /** Deletes the conversation of this SID or unique name and what was written in it. */
    public CompletableFuture<Void> delete(String sidOrUniqueName) {
        return operations.delete(sidOrUniqueName).callAsync();
    }
}
