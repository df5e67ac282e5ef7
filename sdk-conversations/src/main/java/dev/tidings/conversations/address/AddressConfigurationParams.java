package dev.tidings.conversations.address;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.conversations.webhook.FlowSid;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;
import java.util.Locale;

/**
 * Whether a message that comes in at an address begins a conversation, and what becomes of it; what is not said stays
 * as it is, or gets the default in a new one.
 */
public final class AddressConfigurationParams extends FormParams {
    private static final String COUNTRY = "AddressCountry";

    private AddressConfigurationParams(Builder from) {
        super(from);
    }

    /** A configuration to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses what cannot be changed. */
    AddressConfigurationParams forUpdate() {
        refuse(COUNTRY, "a change of an address");
        return this;
    }

    private static String address(String url) {
        Check.address("autoCreationWebhookUrl", url);
        return url;
    }

    private static List<EventType> post(EventType... types) {
        for (EventType type : types) {
            if (type.isPre()) {
                throw Check.refused("autoCreationWebhookFilters has " + type
                        + ": it must be something that has happened, such as onMessageAdded");
            }
        }
        return List.of(types);
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets what people call it, up to 256 characters. */
        public Builder friendlyName(String friendlyName) {
            return text("FriendlyName", "friendlyName", friendlyName, 256);
        }

        /** Sets the country of a short code, two letters. Of a new one only. */
        public Builder addressCountry(String country) {
            return set(COUNTRY, Check.country("addressCountry", country));
        }

        /** Sets whether such a message begins a conversation. */
        public Builder autoCreationEnabled(boolean whether) {
            return set("AutoCreation.Enabled", whether);
        }

        /** Sets who takes care of it. */
        public Builder autoCreationType(AutoCreationType type) {
            return set("AutoCreation.Type", type);
        }

        /** Sets the service it begins in; the default one otherwise. */
        public Builder autoCreationConversationServiceSid(ChatServiceSid sid) {
            return set("AutoCreation.ConversationServiceSid", sid);
        }

        /** Sets the service it begins in; the default one otherwise. */
        public Builder autoCreationConversationServiceSid(String sid) {
            return autoCreationConversationServiceSid(ChatServiceSid.of(sid));
        }

        /** Sets who is told. */
        public Builder autoCreationWebhookUrl(String url) {
            return set("AutoCreation.WebhookUrl", address(url));
        }

        /** Sets how they are called. */
        public Builder autoCreationWebhookMethod(WebhookMethod method) {
            return set("AutoCreation.WebhookMethod", method.toString().toLowerCase(Locale.ROOT));
        }

        /** Sets what they are told, after it happened. */
        public Builder autoCreationWebhookFilters(EventType... types) {
            return set("AutoCreation.WebhookFilters", post(types));
        }

        /** Sets the Studio flow. */
        public Builder autoCreationStudioFlowSid(FlowSid sid) {
            return set("AutoCreation.StudioFlowSid", sid);
        }

        /** Sets the Studio flow. */
        public Builder autoCreationStudioFlowSid(String sid) {
            return autoCreationStudioFlowSid(FlowSid.of(sid));
        }

        /** Sets how often the flow is tried again. */
        public Builder autoCreationStudioRetryCount(int times) {
            return set("AutoCreation.StudioRetryCount", times);
        }

        /** The description. */
        public AddressConfigurationParams build() {
            return new AddressConfigurationParams(this);
        }
    }
}
