package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When a conversation is to fall asleep and to end; empty without timers. */
public final class ConversationTimers extends JsonObject {
    private ConversationTimers(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConversationTimers of(Map<String, Object> members) {
        return new ConversationTimers(members);
    }

    /** When it becomes inactive. */
    public Optional<Instant> dateInactive() {
        return time("date_inactive");
    }

    /** When it is closed. */
    public Optional<Instant> dateClosed() {
        return time("date_closed");
    }
}
