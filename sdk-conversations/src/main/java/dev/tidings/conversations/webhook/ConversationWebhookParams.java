package dev.tidings.conversations.webhook;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import dev.tidings.core.value.WebhookMethod;
import java.util.Locale;

/**
 * How a conversation's webhook is to be called, and when; what is not said stays as it is. Printing it shows no
 * values.
 */
public final class ConversationWebhookParams extends FormParams {
    private static final String URL = "Configuration.Url";
    private static final String FILTERS = "Configuration.Filters";
    private static final String TRIGGERS = "Configuration.Triggers";
    private static final String FLOW = "Configuration.FlowSid";
    private static final String REPLAY = "Configuration.ReplayAfter";

    private ConversationWebhookParams(Builder from) {
        super(from);
    }

    /** A webhook to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses a new webhook without what it cannot be without. */
    ConversationWebhookParams forNew(WebhookTarget target) {
        switch (target.known()) {
            case WEBHOOK -> needs(target, "url", URL, "filters", FILTERS); // 50369, 50370
            case TRIGGER -> needs(target, "url", URL, "triggers", TRIGGERS); // 50369, 50371
            case STUDIO -> needs(target, "flowSid", FLOW); // 50367
            case FLEX ->
                throw Check.refused("target is flex: a conversation's must be webhook, trigger or studio"); // 50364
            case OTHER -> {}
        }
        return this;
    }

    /** Refuses what cannot be changed. */
    ConversationWebhookParams forUpdate() {
        refuse(REPLAY, "a change of a webhook");
        return this;
    }

    private void needs(WebhookTarget target, String... fieldsAndNames) {
        for (int i = 0; i < fieldsAndNames.length; i += 2) {
            if (!fields().containsKey(fieldsAndNames[i + 1])) {
                throw Check.refused(fieldsAndNames[i] + " is missing: the target " + target + " needs it");
            }
        }
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets its address, up to 512 characters. */
        public Builder url(String url) {
            return set(URL, WebhookRules.address("url", url));
        }

        /** Sets how it is called. */
        public Builder method(WebhookMethod method) {
            return set("Configuration.Method", method.toString().toLowerCase(Locale.ROOT));
        }

        /** Sets what it is told, after it happened: it is never asked before. */
        public Builder filters(EventType... types) {
            return set(FILTERS, WebhookRules.post(types));
        }

        /** Sets up to 5 words of 1 to 248 characters: a message with one of them calls it. */
        public Builder triggers(String... words) {
            return set(TRIGGERS, WebhookRules.words(words));
        }

        /** Sets the Studio flow. */
        public Builder flowSid(FlowSid sid) {
            return set(FLOW, sid);
        }

        /** Sets the Studio flow. */
        public Builder flowSid(String sid) {
            return flowSid(FlowSid.of(sid));
        }

        /** Has it told first of all messages after this one. Of a new one only. */
        public Builder replayAfter(int index) {
            return set(REPLAY, index);
        }

        /** The description. */
        public ConversationWebhookParams build() {
            return new ConversationWebhookParams(this);
        }
    }
}
