package dev.tidings.conversations.service;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** What new conversations are to get; what is not said stays as it is. */
public final class AccountConfigurationParams extends FormParams {
    private AccountConfigurationParams(Builder from) {
        super(from);
    }

    /** A configuration to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The duration that {@code text} tells, in ISO 8601. */
    static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets the service of all that names none. */
        public Builder defaultChatServiceSid(ChatServiceSid sid) {
            return set("DefaultChatServiceSid", sid);
        }

        /** Sets the service of all that names none. */
        public Builder defaultChatServiceSid(String sid) {
            return defaultChatServiceSid(ChatServiceSid.of(sid));
        }

        /** Sets the Messaging Service of new conversations. */
        public Builder defaultMessagingServiceSid(MessagingServiceSid sid) {
            return set("DefaultMessagingServiceSid", sid);
        }

        /** Sets the Messaging Service of new conversations. */
        public Builder defaultMessagingServiceSid(String sid) {
            return defaultMessagingServiceSid(MessagingServiceSid.of(sid));
        }

        /** Has new conversations fall asleep when nothing has happened for so long, at least a minute. */
        public Builder defaultInactiveTimer(Duration idle) {
            return set("DefaultInactiveTimer", Check.least("defaultInactiveTimer", idle, Duration.ofMinutes(1)));
        }

        /** Has new conversations closed when nothing has happened for so long, at least ten minutes. */
        public Builder defaultClosedTimer(Duration idle) {
            return set("DefaultClosedTimer", Check.least("defaultClosedTimer", idle, Duration.ofMinutes(10)));
        }

        /** The description. */
        public AccountConfigurationParams build() {
            return new AccountConfigurationParams(this);
        }
    }
}
