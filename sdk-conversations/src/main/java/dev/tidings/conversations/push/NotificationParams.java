package dev.tidings.conversations.push;

import dev.tidings.core.internal.resource.FormParams;

/**
 * What push notifications are to say; what is not said stays as it is. Placeholders such as {@code ${PARTICIPANT}}
 * and {@code ${MESSAGE}} are filled in.
 */
public final class NotificationParams extends FormParams {
    private NotificationParams(Builder from) {
        super(from);
    }

    /** Notifications to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets whether there are notifications of new messages. */
        public Builder newMessageEnabled(boolean whether) {
            return set("NewMessage.Enabled", whether);
        }

        /** Sets what notifications of new messages say. */
        public Builder newMessageTemplate(String template) {
            return set("NewMessage.Template", template);
        }

        /** Sets what notifications of new messages sound like. */
        public Builder newMessageSound(String sound) {
            return set("NewMessage.Sound", sound);
        }

        /** Sets whether there are notifications of being added to a conversation. */
        public Builder addedToConversationEnabled(boolean whether) {
            return set("AddedToConversation.Enabled", whether);
        }

        /** Sets what notifications of being added to a conversation say. */
        public Builder addedToConversationTemplate(String template) {
            return set("AddedToConversation.Template", template);
        }

        /** Sets what notifications of being added to a conversation sound like. */
        public Builder addedToConversationSound(String sound) {
            return set("AddedToConversation.Sound", sound);
        }

        /** Sets whether there are notifications of being removed from a conversation. */
        public Builder removedFromConversationEnabled(boolean whether) {
            return set("RemovedFromConversation.Enabled", whether);
        }

        /** Sets what notifications of being removed from a conversation say. */
        public Builder removedFromConversationTemplate(String template) {
            return set("RemovedFromConversation.Template", template);
        }

        /** Sets what notifications of being removed from a conversation sound like. */
        public Builder removedFromConversationSound(String sound) {
            return set("RemovedFromConversation.Sound", sound);
        }

        /** Sets whether the application shows how many messages are new. */
        public Builder newMessageBadgeCountEnabled(boolean whether) {
            return set("NewMessage.BadgeCountEnabled", whether);
        }

        /** Sets whether there are notifications of new messages with files. */
        public Builder newMessageWithMediaEnabled(boolean whether) {
            return set("NewMessage.WithMedia.Enabled", whether);
        }

        /** Sets what notifications of new messages with files say. */
        public Builder newMessageWithMediaTemplate(String template) {
            return set("NewMessage.WithMedia.Template", template);
        }

        /** Sets whether notifications are logged. */
        public Builder logEnabled(boolean whether) {
            return set("LogEnabled", whether);
        }

        /** The description. */
        public NotificationParams build() {
            return new NotificationParams(this);
        }
    }
}
