package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Who is told of what happens in one conversation; up to 5 of them. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ConversationWebhookBuilder.class)
public interface ConversationWebhook extends ApiModel {
    /** Its name. */
    ConversationWebhookSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation it belongs to. */
    Optional<ConversationSid> conversationSid();

    /** Who that is. */
    Optional<WebhookTarget> target();

    /** How and when they are called. */
    Optional<WebhookSettings> configuration();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A conversation webhook to be put together, for tests. */
    static ConversationWebhookBuilder builder() {
        return new ConversationWebhookBuilder();
    }
}
