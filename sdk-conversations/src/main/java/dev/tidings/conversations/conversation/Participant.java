package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody in a conversation: in the chat, or at an address of another channel. Printing it shows no address. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ParticipantBuilder.class)
public interface Participant extends ApiModel {
    /** Its name. */
    ParticipantSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation it belongs to. */
    Optional<ConversationSid> conversationSid();

    /** What the application calls the user; empty if they are not in the chat. */
    Optional<String> identity();

    /** Where they are reached; empty if only in the chat. */
    @Value.Redacted
    Optional<MessagingBinding> messagingBinding();

    /** What they may do. */
    Optional<RoleSid> roleSid();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> attributes();

    /** The message up to which they have read; empty until they have. */
    Optional<Integer> lastReadMessageIndex();

    /** When they read it. */
    Optional<Instant> lastReadTimestamp();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A participant to be put together, for tests. */
    static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
