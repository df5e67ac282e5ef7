package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * Who is told of what happens in a conversation; every method waits for the backend's answer, and fails with an
 * {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ConversationWebhooks {
    private final ConversationWebhookOperations operations;

    private ConversationWebhooks(ConversationWebhookOperations operations) {
        this.operations = operations;
    }

    /** Who is told of what happens in a conversation, called through {@code client}. */
    public static ConversationWebhooks of(TidingsClient client, String conversation) {
        return new ConversationWebhooks(ConversationWebhookOperations.of(client, conversation));
    }

    /** Who is told of what happens in a conversation, called through {@code client}. */
    public static ConversationWebhooks of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new ConversationWebhooks(ConversationWebhookOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ConversationWebhooks with(RequestOptions options) {
        return new ConversationWebhooks(operations.with(options));
    }

    /**
     * Has somebody told, up to 5 of them (50361): an application of what {@code filters} names, or when one of
     * {@code triggers} is in a message, or a Studio flow.
     */
    public ConversationWebhook create(WebhookTarget target, UnaryOperator<ConversationWebhookParams.Builder> describe) {
        return create(
                target, describe.apply(ConversationWebhookParams.builder()).build());
    }

    /**
     * Has somebody told, up to 5 of them (50361): an application of what {@code filters} names, or when one of
     * {@code triggers} is in a message, or a Studio flow.
     */
    public ConversationWebhook create(WebhookTarget target, ConversationWebhookParams params) {
        return operations.create(target, params).call();
    }

    /** Fetches the webhook. */
    public ConversationWebhook fetch(ConversationWebhookSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the webhook. */
    public ConversationWebhook fetch(String sid) {
        return fetch(ConversationWebhookSid.of(sid));
    }

    /** Lists webhooks. */
    public Listing<ConversationWebhook> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists webhooks. */
    public Listing<ConversationWebhook> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists webhooks. */
    public Listing<ConversationWebhook> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes how and when the webhook is called, but not its target. */
    public ConversationWebhook update(String sid, UnaryOperator<ConversationWebhookParams.Builder> describe) {
        return update(
                ConversationWebhookSid.of(sid),
                describe.apply(ConversationWebhookParams.builder()).build());
    }

    /** Changes how and when the webhook is called, but not its target. */
    public ConversationWebhook update(ConversationWebhookSid sid, ConversationWebhookParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the webhook. */
    public void delete(ConversationWebhookSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the webhook. */
    public void delete(String sid) {
        delete(ConversationWebhookSid.of(sid));
    }
}
