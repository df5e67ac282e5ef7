package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What carriers and countries say of a sender on RCS. */
public final class SenderCompliance extends JsonObject {
    private SenderCompliance(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenderCompliance of(Map<String, Object> members) {
        return new SenderCompliance(members);
    }

    /** Its registration, where a country has no other one. */
    public Optional<String> registrationSid() {
        return text("registration_sid");
    }

    /** Each country: {@code country}, {@code registration_sid}, {@code status}, and {@code carriers} with a {@code name} and {@code status} each. */
    public List<Map<String, Object>> countries() {
        return objects("countries");
    }
}
