package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.MessagingServiceSid;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a conversation is to be; what is not said stays as it is, or gets the default in a new one. Each step refuses
 * what the backend would certainly refuse.
 */
public final class ConversationParams extends FormParams {
    private static final String INACTIVE = "Timers.Inactive";
    private static final String CLOSED = "Timers.Closed";

    private ConversationParams(Builder from) {
        super(from);
    }

    /** A conversation to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses what no new conversation can be. */
    ConversationParams forNew() {
        Object state = fields().get("State");
        if (ConversationState.CLOSED.equals(state)) { // 50384
            throw Check.refused("state is closed: a new conversation must be active or inactive");
        }
        if (state == null && fields().containsKey(INACTIVE)) { // 50382
            throw Check.refused("timersInactive is given without state: a new conversation needs both");
        }
        if (state == null && fields().containsKey(CLOSED)) {
            throw Check.refused("timersClosed is given without state: a new conversation needs both");
        }
        return this;
    }

    private static String checked(String name) {
        Check.length("uniqueName", Optional.of(name), 256); // 50004
        if (name.matches("CH[0-9a-fA-F]{32}")) {
            throw Check.refused("uniqueName is '" + name + "': it must not look like a SID");
        }
        return name;
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets what people call it, up to 256 characters. */
        public Builder friendlyName(String friendlyName) {
            return text("FriendlyName", "friendlyName", friendlyName, 256);
        }

        /**
         * Sets the name by which it can be asked for: up to 256 characters, unlike a SID (50390), and no other's in
         * the service (50353).
         */
        public Builder uniqueName(String name) {
            return set("UniqueName", checked(name));
        }

        /** Sets the Messaging Service by which it reaches other channels; the account's by default. */
        public Builder messagingServiceSid(MessagingServiceSid sid) {
            return set("MessagingServiceSid", sid);
        }

        /** Sets the Messaging Service by which it reaches other channels; the account's by default. */
        public Builder messagingServiceSid(String sid) {
            return messagingServiceSid(MessagingServiceSid.of(sid));
        }

        /** Sets what the application keeps with it, up to 16 KB. */
        public Builder attributes(Attributes attributes) {
            return text("Attributes", "attributes", attributes.toString(), 16 * 1024);
        }

        /** Sets what the application keeps with it: JSON of up to 16 KB. */
        public Builder attributes(String json) {
            return attributes(Attributes.of(json));
        }

        /** Sets what the application keeps with it. */
        public Builder attributes(Map<String, ?> members) {
            return attributes(Attributes.of(members));
        }

        /** Sets how far along it is; a closed one stays closed. */
        public Builder state(ConversationState state) {
            return set("State", state);
        }

        /**
         * Has it fall asleep when nothing has happened for so long, at least a minute; zero takes the timer away. A new conversation
         * takes timers only together with its {@link #state state} (50382).
         */
        public Builder timersInactive(Duration idle) {
            return set(INACTIVE, Check.least("timersInactive", idle, Duration.ofMinutes(1)));
        }

        /**
         * Has it closed when nothing has happened for so long, at least ten minutes; zero takes the timer away. A new conversation
         * takes timers only together with its {@link #state state} (50382).
         */
        public Builder timersClosed(Duration idle) {
            return set(CLOSED, Check.least("timersClosed", idle, Duration.ofMinutes(10)));
        }

        /** Sets the address that participants see in e-mail. */
        public Builder bindingsEmailAddress(String address) {
            return set("Bindings.Email.Address", address);
        }

        /** Sets the name that participants see in e-mail. */
        public Builder bindingsEmailName(String name) {
            return set("Bindings.Email.Name", name);
        }

        /** Sets when it was created, where it comes from elsewhere. */
        public Builder dateCreated(Instant date) {
            return set("DateCreated", date);
        }

        /** Sets when it changed last, where it comes from elsewhere. */
        public Builder dateUpdated(Instant date) {
            return set("DateUpdated", date);
        }

        /** The description. */
        public ConversationParams build() {
            return new ConversationParams(this);
        }
    }
}
