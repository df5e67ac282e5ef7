package dev.tidings.conversations.membership;

import dev.tidings.core.internal.resource.FormParams;
import java.time.Instant;

/** How a user sees a conversation; what is not said stays as it is. */
public final class UserConversationParams extends FormParams {
    private UserConversationParams(Builder from) {
        super(from);
    }

    /** A conversation of a user to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets whether it sends them push notifications. */
        public Builder notificationLevel(NotificationLevel level) {
            return set("NotificationLevel", level);
        }

        /** Sets the message up to which they have read. */
        public Builder lastReadMessageIndex(int index) {
            return set("LastReadMessageIndex", index);
        }

        /** Sets when they read it. */
        public Builder lastReadTimestamp(Instant time) {
            return set("LastReadTimestamp", time);
        }

        /** The description. */
        public UserConversationParams build() {
            return new UserConversationParams(this);
        }
    }
}
