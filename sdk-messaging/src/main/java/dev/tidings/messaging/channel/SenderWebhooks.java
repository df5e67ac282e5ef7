package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Where applications hear of what happens to a sender. */
public final class SenderWebhooks extends JsonObject {
    private SenderWebhooks(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenderWebhooks of(Map<String, Object> members) {
        return new SenderWebhooks(members);
    }

    /** Where messages that come in go. */
    public Optional<String> callbackUrl() {
        return text("callback_url");
    }

    /** How. */
    public Optional<String> callbackMethod() {
        return text("callback_method");
    }

    /** Where they go if that fails. */
    public Optional<String> fallbackUrl() {
        return text("fallback_url");
    }

    /** How. */
    public Optional<String> fallbackMethod() {
        return text("fallback_method");
    }

    /** Where changes of status go. */
    public Optional<String> statusCallbackUrl() {
        return text("status_callback_url");
    }

    /** How. */
    public Optional<String> statusCallbackMethod() {
        return text("status_callback_method");
    }
}
