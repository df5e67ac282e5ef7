package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.service.MessagingServiceSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.Optional;

/** A conversation woke, fell asleep or was closed. */
public final class StateChange extends Told implements ConversationEvent {
    StateChange(WebhookFields fields) {
        super(fields);
    }

    /** How far along it was. */
    public Optional<ConversationState> stateFrom() {
        return fields.text("StateFrom").map(ConversationState::of);
    }

    /** How far along it is now. */
    public Optional<ConversationState> stateTo() {
        return fields.text("StateTo").map(ConversationState::of);
    }

    /** Why. */
    public Optional<StateReason> reason() {
        return fields.text("Reason").map(StateReason::of);
    }

    /** When. */
    public Optional<Instant> stateUpdated() {
        return fields.time("StateUpdated");
    }

    /** The Messaging Service of the conversation. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("MessagingServiceSid", MessagingServiceSid::of);
    }
}
