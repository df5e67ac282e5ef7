package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.message.MessageSid;
import dev.tidings.conversations.service.MessagingServiceSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What happens to a message. Printing it shows no text. */
public final class MessageChange extends Told implements ConversationEvent {
    MessageChange(WebhookFields fields) {
        super(fields);
    }

    /** The message; empty if it is not there yet. */
    public Optional<MessageSid> messageSid() {
        return fields.parsed("MessageSid", MessageSid::of);
    }

    /** Its place in the conversation, from 0 on. */
    public OptionalInt index() {
        return fields.number("Index");
    }

    /** Who wrote it. */
    public Optional<String> author() {
        return fields.text("Author");
    }

    /** The author, if they take part. */
    public Optional<ParticipantSid> participantSid() {
        return fields.parsed("ParticipantSid", ParticipantSid::of);
    }

    /** The text; empty if there are only files. */
    public String body() {
        return fields.text("Body").orElse("");
    }

    /** The files: SID, name, type and size of each. */
    public List<MediaFile> media() {
        return media(fields);
    }

    /** What the application keeps with it. */
    public Optional<Attributes> attributes() {
        return fields.text("Attributes").map(Attributes::read);
    }

    /** The Messaging Service of the conversation. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("MessagingServiceSid", MessagingServiceSid::of);
    }

    /** When it was created; empty if it is not yet. */
    public Optional<Instant> dateCreated() {
        return fields.time("DateCreated");
    }

    /** When it changed last. */
    public Optional<Instant> dateUpdated() {
        return fields.time("DateUpdated");
    }

    /** When it was deleted, if it was. */
    public Optional<Instant> dateRemoved() {
        return fields.time("DateRemoved");
    }
}
