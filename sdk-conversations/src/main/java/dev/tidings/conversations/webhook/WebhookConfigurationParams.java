package dev.tidings.conversations.webhook;

import dev.tidings.core.internal.resource.FormParams;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;

/** Who is to be told and asked; what is not said stays as it is. Printing it shows no values. */
public final class WebhookConfigurationParams extends FormParams {
    private WebhookConfigurationParams(Builder from) {
        super(from);
    }

    /** A configuration to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses what is of the account only. */
    WebhookConfigurationParams forService() {
        refuse("Target", "a service");
        return this;
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets how they are called. */
        public Builder method(WebhookMethod method) {
            return set("Method", method);
        }

        /** Sets what they are told and asked, in place of what it was. */
        public Builder filters(EventType... types) {
            return set("Filters", List.of(types));
        }

        /** Sets who is asked before something happens; an empty text, that nobody is. */
        public Builder preWebhookUrl(String url) {
            return set("PreWebhookUrl", WebhookRules.address("preWebhookUrl", url));
        }

        /** Sets who is told after something happened; an empty text, that nobody is. */
        public Builder postWebhookUrl(String url) {
            return set("PostWebhookUrl", WebhookRules.address("postWebhookUrl", url));
        }

        /** Sets who that is; of the account only. */
        public Builder target(WebhookTarget target) {
            return set("Target", target);
        }

        /** The description. */
        public WebhookConfigurationParams build() {
            return new WebhookConfigurationParams(this);
        }
    }
}
