package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.MessagingServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversation: people on whatever channel, and what they write. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ConversationBuilder.class)
public interface Conversation extends ApiModel {
    /** Its name. */
    ConversationSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The Messaging Service by which it reaches other channels. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** The name by which it can be asked for, as by its SID. */
    Optional<String> uniqueName();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> attributes();

    /** How far along it is. */
    Optional<ConversationState> state();

    /** When it falls asleep and ends. */
    Optional<ConversationTimers> timers();

    /** How it is seen in e-mail. */
    @Value.Redacted
    Optional<ConversationBindings> bindings();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A conversation to be put together, for tests. */
    static ConversationBuilder builder() {
        return new ConversationBuilder();
    }
}
