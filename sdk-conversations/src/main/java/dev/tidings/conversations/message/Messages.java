package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What is written in a conversation; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Messages {
    private final MessageOperations operations;

    private Messages(MessageOperations operations) {
        this.operations = operations;
    }

    /** What is written in a conversation, called through {@code client}. */
    public static Messages of(TidingsClient client, String conversation) {
        return new Messages(MessageOperations.of(client, conversation));
    }

    /** What is written in a conversation, called through {@code client}. */
    public static Messages of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new Messages(MessageOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Messages with(RequestOptions options) {
        return new Messages(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public Messages webhookEnabled(boolean enabled) {
        return new Messages(operations.webhookEnabled(enabled));
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public Message create(String author, String body) {
        return create(m -> m.author(author).body(body));
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public Message create(UnaryOperator<MessageParams.Builder> describe) {
        return create(describe.apply(MessageParams.builder()).build());
    }

    /** Writes something; never twice. Those who are not in the chat get it where they are reached. */
    public Message create(MessageParams params) {
        return operations.create(params).call();
    }

    /** Fetches the message. */
    public Message fetch(MessageSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the message. */
    public Message fetch(String sid) {
        return fetch(MessageSid.of(sid));
    }

    /** Lists messages. */
    public Listing<Message> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists messages. */
    public Listing<Message> list(UnaryOperator<MessageListParams.Builder> describe) {
        return list(describe.apply(MessageListParams.builder()).build());
    }

    /** Lists messages. */
    public Listing<Message> list(MessageListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the message; not where it has been sent to. */
    public Message update(String sid, UnaryOperator<MessageParams.Builder> describe) {
        return update(
                MessageSid.of(sid), describe.apply(MessageParams.builder()).build());
    }

    /** Changes the message; not where it has been sent to. */
    public Message update(MessageSid sid, MessageParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the message. */
    public void delete(MessageSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the message. */
    public void delete(String sid) {
        delete(MessageSid.of(sid));
    }

    /** Lists what became of the message, with each participant whom it was sent to on a channel. */
    public Listing<DeliveryReceipt> receipts(String message) {
        return receipts(MessageSid.of(message), UnaryOperator.identity());
    }

    /** Lists what became of the message, with each participant whom it was sent to on a channel. */
    public Listing<DeliveryReceipt> receipts(MessageSid message, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .receipts(message, describe.apply(ListParams.builder()).build())
                .listing();
    }

    /** Fetches what became of the message with one participant. */
    public DeliveryReceipt receipt(MessageSid message, DeliveryReceiptSid sid) {
        return operations.receipt(message, sid).call();
    }

    /** Fetches what became of the message with one participant. */
    public DeliveryReceipt receipt(String message, String sid) {
        return receipt(MessageSid.of(message), DeliveryReceiptSid.of(sid));
    }
}
