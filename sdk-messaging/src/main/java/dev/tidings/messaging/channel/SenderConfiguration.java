package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How a sender is tied to its channel. */
public final class SenderConfiguration extends JsonObject {
    private SenderConfiguration(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenderConfiguration of(Map<String, Object> members) {
        return new SenderConfiguration(members);
    }

    /** The WhatsApp Business Account. */
    public Optional<String> wabaId() {
        return text("waba_id");
    }

    /** How the code comes: {@code sms} or {@code voice}; not told any more once it is online. */
    public Optional<String> verificationMethod() {
        return text("verification_method");
    }

    /** The application that takes calls of the channel. */
    public Optional<String> voiceApplicationSid() {
        return text("voice_application_sid");
    }

    /** Whose it is in the eyes of WhatsApp: {@code ISV} or {@code ISVSubAccount}. */
    public Optional<String> accountType() {
        return text("account_type");
    }
}
