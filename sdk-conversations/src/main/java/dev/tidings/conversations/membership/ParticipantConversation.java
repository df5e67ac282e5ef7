package dev.tidings.conversations.membership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.ConversationTimers;
import dev.tidings.conversations.conversation.MessagingBinding;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversation that somebody takes part in. Printing it shows no address. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ParticipantConversationBuilder.class)
public interface ParticipantConversation extends ApiModel {
    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** Who takes part. */
    Optional<ParticipantSid> participantSid();

    /** The user, if they are in the chat. */
    Optional<UserSid> participantUserSid();

    /** What the application calls the user. */
    Optional<String> participantIdentity();

    /** Where they are reached, if not only in the chat. */
    @Value.Redacted
    Optional<MessagingBinding> participantMessagingBinding();

    /** The conversation. */
    ConversationSid conversationSid();

    /** The name by which it can be asked for. */
    Optional<String> conversationUniqueName();

    /** What people call it. */
    Optional<String> conversationFriendlyName();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> conversationAttributes();

    /** When it was created. */
    Optional<Instant> conversationDateCreated();

    /** When it changed last. */
    Optional<Instant> conversationDateUpdated();

    /** Who began it. */
    Optional<String> conversationCreatedBy();

    /** How far along it is. */
    Optional<ConversationState> conversationState();

    /** When it falls asleep and ends. */
    Optional<ConversationTimers> conversationTimers();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A participant conversation to be put together, for tests. */
    static ParticipantConversationBuilder builder() {
        return new ParticipantConversationBuilder();
    }
}
