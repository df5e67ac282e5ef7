package dev.tidings.conversations.message;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of a message on its way to one participant on another channel than the chat. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DeliveryReceiptBuilder.class)
public interface DeliveryReceipt extends ApiModel {
    /** Its name. */
    DeliveryReceiptSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation it belongs to. */
    Optional<ConversationSid> conversationSid();

    /** The message. */
    Optional<MessageSid> messageSid();

    /** The message that went out on the channel. */
    Optional<ChannelMessageSid> channelMessageSid();

    /** Who gets it. */
    Optional<ParticipantSid> participantSid();

    /** How far it has come; empty while it is with the backend. */
    Optional<DeliveryStatus> status();

    /** Why it failed; empty or 0 if it did not. */
    Optional<Integer> errorCode();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A delivery receipt to be put together, for tests. */
    static DeliveryReceiptBuilder builder() {
        return new DeliveryReceiptBuilder();
    }
}
