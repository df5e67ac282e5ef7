package dev.tidings.conversations.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.conversations.webhook.FlowSid;
import dev.tidings.core.value.JsonObject;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What happens to a message that belongs to no conversation yet. What is told depends on the type. */
public final class AutoCreation extends JsonObject {
    private AutoCreation(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AutoCreation of(Map<String, Object> members) {
        return new AutoCreation(members);
    }

    /** Whether it begins one. */
    public Optional<Boolean> enabled() {
        return flag("enabled");
    }

    /** Who takes care of it. */
    public Optional<AutoCreationType> type() {
        return text("type").map(AutoCreationType::of);
    }

    /** The service it begins in; the default one if empty. */
    public Optional<ChatServiceSid> conversationServiceSid() {
        return parsed("conversation_service_sid", ChatServiceSid::of);
    }

    /** Who is told. */
    public Optional<String> webhookUrl() {
        return text("webhook_url");
    }

    /** How they are called. */
    public Optional<WebhookMethod> webhookMethod() {
        return text("webhook_method").map(m -> WebhookMethod.of(m.toUpperCase(Locale.ROOT)));
    }

    /** What they are told. */
    public List<EventType> webhookFilters() {
        return texts("webhook_filters").stream().map(EventType::of).toList();
    }

    /** The Studio flow. */
    public Optional<FlowSid> studioFlowSid() {
        return parsed("studio_flow_sid", FlowSid::of);
    }

    /** How often the flow is tried again. */
    public Optional<Integer> studioRetryCount() {
        return number("studio_retry_count");
    }
}
