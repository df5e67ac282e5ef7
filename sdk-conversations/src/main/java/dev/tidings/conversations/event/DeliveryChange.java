package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.conversations.message.ChannelMessageSid;
import dev.tidings.conversations.message.DeliveryReceiptSid;
import dev.tidings.conversations.message.DeliveryStatus;
import dev.tidings.conversations.message.MessageSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** A message came further on its way to somebody. */
public final class DeliveryChange extends Told implements ConversationEvent {
    DeliveryChange(WebhookFields fields) {
        super(fields);
    }

    /** The message. */
    public Optional<MessageSid> messageSid() {
        return fields.parsed("MessageSid", MessageSid::of);
    }

    /** The receipt. */
    public Optional<DeliveryReceiptSid> deliveryReceiptSid() {
        return fields.parsed("DeliveryReceiptSid", DeliveryReceiptSid::of);
    }

    /** The message that went out on the channel. */
    public Optional<ChannelMessageSid> channelMessageSid() {
        return fields.parsed("ChannelMessageSid", ChannelMessageSid::of);
    }

    /** Whom it goes to. */
    public Optional<ParticipantSid> participantSid() {
        return fields.parsed("ParticipantSid", ParticipantSid::of);
    }

    /** How far it has come. */
    public Optional<DeliveryStatus> status() {
        return fields.text("Status").map(DeliveryStatus::of);
    }

    /** Why it failed; empty or 0 if it did not. */
    public OptionalInt errorCode() {
        return fields.number("ErrorCode");
    }

    /** When it was created; empty if it is not yet. */
    public Optional<Instant> dateCreated() {
        return fields.time("DateCreated");
    }

    /** When it changed last. */
    public Optional<Instant> dateUpdated() {
        return fields.time("DateUpdated");
    }
}
