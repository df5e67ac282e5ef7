package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.service.MessagingServiceSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to a conversation. Before a new one is there, it tells the message that begins it, if one does. */
public final class ConversationChange extends Told implements ConversationEvent {
    ConversationChange(WebhookFields fields) {
        super(fields);
    }

    /** How far along it is. */
    public Optional<ConversationState> state() {
        return fields.text("State").map(ConversationState::of);
    }

    /** What people call it. */
    public Optional<String> friendlyName() {
        return fields.text("FriendlyName");
    }

    /** The name by which it can be asked for. */
    public Optional<String> uniqueName() {
        return fields.text("UniqueName");
    }

    /** What the application keeps with it. */
    public Optional<Attributes> attributes() {
        return fields.text("Attributes").map(Attributes::read);
    }

    /** The Messaging Service of the conversation. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("MessagingServiceSid", MessagingServiceSid::of);
    }

    /** Who wrote; in a group of phones, all of them. */
    public List<String> addresses() {
        return fields.all().getOrDefault("MessagingBinding.Address", List.of());
    }

    /** The address of the account that they write to. */
    public Optional<String> proxyAddress() {
        return fields.text("MessagingBinding.ProxyAddress");
    }

    /** The address of the account that stands for somebody in a group of phones. */
    public Optional<String> projectedAddress() {
        return fields.text("MessagingBinding.ProjectedAddress");
    }

    /** Who of a group of phones wrote. */
    public Optional<String> authorAddress() {
        return fields.text("MessagingBinding.AuthorAddress");
    }

    /** The text that begins it. */
    public Optional<String> messageBody() {
        return fields.text("MessageBody");
    }

    /** The files: SID, name, type and size of each. */
    public List<MediaFile> media() {
        return media(fields);
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
