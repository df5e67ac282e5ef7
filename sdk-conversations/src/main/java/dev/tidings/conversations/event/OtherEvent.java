package dev.tidings.conversations.event;

import dev.tidings.core.internal.resource.WebhookFields;

/** Something that this version does not know; {@link #parameters} has all of it. */
public final class OtherEvent extends Told implements ConversationEvent {
    OtherEvent(WebhookFields fields) {
        super(fields);
    }
}
