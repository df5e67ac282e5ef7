package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.conversations.user.UserSid;
import dev.tidings.core.internal.resource.WebhookFields;
import java.time.Instant;
import java.util.Optional;

/** What happens to a user. */
public final class UserChange extends Told implements ConversationEvent {
    UserChange(WebhookFields fields) {
        super(fields);
    }

    /** Who it is. */
    public Optional<UserSid> userSid() {
        return fields.parsed("UserSid", UserSid::of);
    }

    /** What the application calls them. */
    public Optional<String> identity() {
        return fields.text("Identity");
    }

    /** What people call them. */
    public Optional<String> friendlyName() {
        return fields.text("FriendlyName");
    }

    /** What they may do in the service. */
    public Optional<RoleSid> roleSid() {
        return fields.parsed("RoleSid", RoleSid::of);
    }

    /** What the application keeps with it. */
    public Optional<Attributes> attributes() {
        return fields.text("Attributes").map(Attributes::read);
    }

    /** Whether they are there. */
    public Optional<Boolean> online() {
        return fields.flag("isOnline");
    }

    /** Whether a push notification can reach them. */
    public Optional<Boolean> notifiable() {
        return fields.flag("isNotifiable");
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
