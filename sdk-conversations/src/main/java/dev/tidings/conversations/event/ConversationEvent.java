package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.webhook.ConversationWebhookSid;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the backend tells a webhook, or asks it before it is done; which of them it is says the class, and more exactly
 * {@link #type}. What is not told is empty.
 *
 * <pre>{@code
 * ConversationEvent event = ConversationEvent.verified(request, verifier);
 * if (event instanceof MessageChange message && event.isPre()) {
 *     return PreEventReply.accept().body(censored(message.body()));
 * }
 * }</pre>
 */
public sealed interface ConversationEvent
        permits ConversationChange,
                StateChange,
                MessageChange,
                ParticipantChange,
                UserChange,
                DeliveryChange,
                OtherEvent {
    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no event of a conversation; it names what is missing
     */
    static ConversationEvent verified(WebhookRequest request, WebhookVerifier verifier) {
        return Told.read(WebhookFields.verified(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no event of a conversation; it names what is missing
     */
    static ConversationEvent of(WebhookRequest request) {
        return Told.read(WebhookFields.of(request));
    }

    /** Whether it is a question, to be answered with a {@link PreEventReply} within 5 seconds. */
    default boolean isPre() {
        return type().isPre();
    }

    /** What happened, or is to happen. */
    EventType type();

    /** The account it happens in. */
    Optional<AccountSid> accountSid();

    /** The chat service it happens in. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation it happens in or to; empty if it is about a user, or the conversation is not there yet. */
    Optional<ConversationSid> conversationSid();

    /** Where it is done. */
    Optional<EventSource> source();

    /** Who does it, if it is done in an application of the chat SDK. */
    Optional<String> clientIdentity();

    /** The webhook that is called, if it is a conversation's own. */
    Optional<ConversationWebhookSid> webhookSid();

    /** How often it was told before. */
    OptionalInt retryCount();

    /** Every parameter as it came, those too that this version has no method for. */
    Map<String, List<String>> parameters();
}
