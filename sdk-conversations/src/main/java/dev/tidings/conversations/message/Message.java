package dev.tidings.conversations.message;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was written in a conversation. Printing it shows no text. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessageBuilder.class)
public interface Message extends ApiModel {
    /** Its name. */
    MessageSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The conversation it belongs to. */
    Optional<ConversationSid> conversationSid();

    /** Its place in the conversation, from 0 on; there may be gaps. */
    Optional<Integer> index();

    /** Who wrote it: an identity, an address, or {@code system}. */
    Optional<String> author();

    /** The author, if they take part. */
    Optional<ParticipantSid> participantSid();

    /** The text; empty if there are only files. */
    @Value.Redacted
    Optional<String> body();

    /** The files. */
    List<MediaFile> media();

    /** The content template that it was made of. */
    Optional<ContentSid> contentSid();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> attributes();

    /** What became of it on other channels; empty until it is sent there. */
    Optional<DeliverySummary> delivery();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A message to be put together, for tests. */
    static MessageBuilder builder() {
        return new MessageBuilder();
    }
}
