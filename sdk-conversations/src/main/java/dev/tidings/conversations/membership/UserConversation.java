package dev.tidings.conversations.membership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.ConversationTimers;
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

/** A conversation as one of its users sees it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = UserConversationBuilder.class)
public interface UserConversation extends ApiModel {
    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation. */
    ConversationSid conversationSid();

    /** The user as one who takes part. */
    Optional<ParticipantSid> participantSid();

    /** The user. */
    Optional<UserSid> userSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** The name by which the conversation can be asked for. */
    Optional<String> uniqueName();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> attributes();

    /** How far along the conversation is. */
    Optional<ConversationState> conversationState();

    /** When it falls asleep and ends. */
    Optional<ConversationTimers> timers();

    /** Who began it. */
    Optional<String> createdBy();

    /** How many messages the user has not read; empty until a message was. */
    Optional<Integer> unreadMessagesCount();

    /** The message up to which they have read; empty until they have. */
    Optional<Integer> lastReadMessageIndex();

    /** Whether it sends them push notifications. */
    Optional<NotificationLevel> notificationLevel();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A user conversation to be put together, for tests. */
    static UserConversationBuilder builder() {
        return new UserConversationBuilder();
    }
}
