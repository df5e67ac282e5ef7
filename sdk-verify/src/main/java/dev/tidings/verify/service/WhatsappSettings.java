package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Who sends codes on WhatsApp; empty until set. */
public final class WhatsappSettings extends JsonObject {
    private WhatsappSettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WhatsappSettings of(Map<String, Object> members) {
        return new WhatsappSettings(members);
    }

    /** The Messaging Service that does. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return parsed("msg_service_sid", MessagingServiceSid::of);
    }

    /** The sender that does, such as {@code whatsapp:+14155550100}. */
    public Optional<String> from() {
        return text("from");
    }
}
