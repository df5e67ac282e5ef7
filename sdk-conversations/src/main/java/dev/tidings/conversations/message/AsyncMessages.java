package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What is written in a conversation; no method waits for the backend's answer, and what {@link Messages} throws
 * its futures fail with.
 */
public final class AsyncMessages {
    private final MessageOperations operations;

    private AsyncMessages(MessageOperations operations) {
        this.operations = operations;
    }

    /** What is written in a conversation, called through {@code client}. */
    public static AsyncMessages of(TidingsClient client, String conversation) {
        return new AsyncMessages(MessageOperations.of(client, conversation));
    }

    /** What is written in a conversation, called through {@code client}. */
    public static AsyncMessages of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new AsyncMessages(MessageOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncMessages with(RequestOptions options) {
        return new AsyncMessages(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public AsyncMessages webhookEnabled(boolean enabled) {
        return new AsyncMessages(operations.webhookEnabled(enabled));
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public CompletableFuture<Message> create(String author, String body) {
        return create(m -> m.author(author).body(body));
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public CompletableFuture<Message> create(UnaryOperator<MessageParams.Builder> describe) {
        return create(describe.apply(MessageParams.builder()).build());
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public CompletableFuture<Message> create(MessageParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the message. */
    public CompletableFuture<Message> fetch(MessageSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the message. */
    public CompletableFuture<Message> fetch(String sid) {
        return fetch(MessageSid.of(sid));
    }

    /** Lists messages. */
    public AsyncListing<Message> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists messages. */
    public AsyncListing<Message> list(UnaryOperator<MessageListParams.Builder> describe) {
        return list(describe.apply(MessageListParams.builder()).build());
    }

    /** Lists messages. */
    public AsyncListing<Message> list(MessageListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the message; not where it has been sent to. */
    public CompletableFuture<Message> update(String sid, UnaryOperator<MessageParams.Builder> describe) {
        return update(
                MessageSid.of(sid), describe.apply(MessageParams.builder()).build());
    }

    /** Changes the message; not where it has been sent to. */
    public CompletableFuture<Message> update(MessageSid sid, MessageParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the message. */
    public CompletableFuture<Void> delete(MessageSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the message. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(MessageSid.of(sid));
    }

    /** Lists what became of the message, with each participant whom it was sent to on a channel. */
    public AsyncListing<DeliveryReceipt> receipts(String message) {
        return receipts(MessageSid.of(message), UnaryOperator.identity());
    }

    /** Lists what became of the message, with each participant whom it was sent to on a channel. */
    public AsyncListing<DeliveryReceipt> receipts(MessageSid message, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .receipts(message, describe.apply(ListParams.builder()).build())
                .asyncListing();
    }

    /** Fetches what became of the message with one participant. */
    public CompletableFuture<DeliveryReceipt> receipt(MessageSid message, DeliveryReceiptSid sid) {
        return operations.receipt(message, sid).callAsync();
    }

    /** Fetches what became of the message with one participant. */
    public CompletableFuture<DeliveryReceipt> receipt(String message, String sid) {
        return receipt(MessageSid.of(message), DeliveryReceiptSid.of(sid));
    }
}
