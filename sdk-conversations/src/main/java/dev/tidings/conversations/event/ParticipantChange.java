package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What happens to somebody who takes part in a conversation. Printing it shows no address. */
public final class ParticipantChange extends Told implements ConversationEvent {
    ParticipantChange(WebhookFields fields) {
        super(fields);
    }

    /** Who it is; empty if they are not there yet. */
    public Optional<ParticipantSid> participantSid() {
        return fields.parsed("ParticipantSid", ParticipantSid::of);
    }

    /** What the application calls the user, if they are in the chat. */
    public Optional<String> identity() {
        return fields.text("Identity");
    }

    /** What they may do. */
    public Optional<RoleSid> roleSid() {
        return fields.parsed("RoleSid", RoleSid::of);
    }

    /** What the application keeps with it. */
    public Optional<Attributes> attributes() {
        return fields.text("Attributes").map(Attributes::read);
    }

    /** How they are reached. */
    public Optional<ChannelType> channel() {
        return fields.text("MessagingBinding.Type").map(word -> ChannelType.of(word.toLowerCase(Locale.ROOT)));
    }

    /** Where they are reached. */
    public Optional<String> address() {
        return fields.text("MessagingBinding.Address");
    }

    /** The address of the account that they write to. */
    public Optional<String> proxyAddress() {
        return fields.text("MessagingBinding.ProxyAddress");
    }

    /** The address of the account that stands for somebody in a group of phones. */
    public Optional<String> projectedAddress() {
        return fields.text("MessagingBinding.ProjectedAddress");
    }

    /** The message up to which they have read. */
    public OptionalInt lastReadMessageIndex() {
        return fields.number("LastReadMessageIndex");
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
