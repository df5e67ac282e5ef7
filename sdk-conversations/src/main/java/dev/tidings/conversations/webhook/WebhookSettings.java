package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a conversation's webhook is called, and when. */
public final class WebhookSettings extends JsonObject {
    private WebhookSettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WebhookSettings of(Map<String, Object> members) {
        return new WebhookSettings(members);
    }

    /** Its address. */
    public Optional<String> url() {
        return text("url");
    }

    /** How it is called. */
    public Optional<WebhookMethod> method() {
        return text("method").map(m -> WebhookMethod.of(m.toUpperCase(Locale.ROOT)));
    }

    /** What it is told. */
    public List<EventType> filters() {
        return texts("filters").stream().map(EventType::of).toList();
    }

    /** The words that call it; the backend may tell them as {@link #filters}. */
    public List<String> triggers() {
        return texts("triggers");
    }

    /** The Studio flow. */
    public Optional<FlowSid> flowSid() {
        return parsed("flow_sid", FlowSid::of);
    }

    /** The message after which it was told of all that were there before it. */
    public Optional<Integer> replayAfter() {
        return number("replay_after");
    }
}
