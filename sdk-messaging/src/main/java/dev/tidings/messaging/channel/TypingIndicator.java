package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;

/** What became of a sign that somebody is typing. */
public final class TypingIndicator extends JsonObject {
    private TypingIndicator(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TypingIndicator of(Map<String, Object> members) {
        return new TypingIndicator(members);
    }

    /** Whether it was shown. */
    public boolean success() {
        return flag("success").orElse(false);
    }
}
