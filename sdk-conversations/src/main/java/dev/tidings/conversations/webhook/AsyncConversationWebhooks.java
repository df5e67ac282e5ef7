package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Who is told of what happens in a conversation; no method waits for the backend's answer, and what {@link
 * ConversationWebhooks} throws its futures fail with.
 */
public final class AsyncConversationWebhooks {
    private final ConversationWebhookOperations operations;

    private AsyncConversationWebhooks(ConversationWebhookOperations operations) {
        this.operations = operations;
    }

    /** Who is told of what happens in a conversation, called through {@code client}. */
    public static AsyncConversationWebhooks of(TidingsClient client, String conversation) {
        return new AsyncConversationWebhooks(ConversationWebhookOperations.of(client, conversation));
    }

    /** Who is told of what happens in a conversation, called through {@code client}. */
    public static AsyncConversationWebhooks of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new AsyncConversationWebhooks(ConversationWebhookOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncConversationWebhooks with(RequestOptions options) {
        return new AsyncConversationWebhooks(operations.with(options));
    }

    /**
     * Has somebody told, up to 5 of them (50361): an application of what {@code filters} names, or when one of
     * {@code triggers} is in a message, or a Studio flow.
     */
    public CompletableFuture<ConversationWebhook> create(
            WebhookTarget target, UnaryOperator<ConversationWebhookParams.Builder> describe) {
        return create(
                target, describe.apply(ConversationWebhookParams.builder()).build());
    }

    /**
     * Has somebody told, up to 5 of them (50361): an application of what {@code filters} names, or when one of
     * {@code triggers} is in a message, or a Studio flow.
     */
    public CompletableFuture<ConversationWebhook> create(WebhookTarget target, ConversationWebhookParams params) {
        return operations.create(target, params).callAsync();
    }

    /** Fetches the webhook. */
    public CompletableFuture<ConversationWebhook> fetch(ConversationWebhookSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the webhook. */
    public CompletableFuture<ConversationWebhook> fetch(String sid) {
        return fetch(ConversationWebhookSid.of(sid));
    }

    /** Lists webhooks. */
    public AsyncListing<ConversationWebhook> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists webhooks. */
    public AsyncListing<ConversationWebhook> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists webhooks. */
    public AsyncListing<ConversationWebhook> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes how and when the webhook is called, but not its target. */
    public CompletableFuture<ConversationWebhook> update(
            String sid, UnaryOperator<ConversationWebhookParams.Builder> describe) {
        return update(
                ConversationWebhookSid.of(sid),
                describe.apply(ConversationWebhookParams.builder()).build());
    }

    /** Changes how and when the webhook is called, but not its target. */
    public CompletableFuture<ConversationWebhook> update(ConversationWebhookSid sid, ConversationWebhookParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the webhook. */
    public CompletableFuture<Void> delete(ConversationWebhookSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the webhook. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ConversationWebhookSid.of(sid));
    }
}
