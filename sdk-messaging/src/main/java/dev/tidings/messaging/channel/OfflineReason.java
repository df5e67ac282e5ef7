package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Why a sender is offline. */
public final class OfflineReason extends JsonObject {
    private OfflineReason(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfflineReason of(Map<String, Object> members) {
        return new OfflineReason(members);
    }

    /** A code of the error dictionary. */
    public Optional<String> code() {
        return text("code");
    }

    /** What that means. */
    public Optional<String> message() {
        return text("message");
    }

    /** Where more is said. */
    public Optional<String> moreInfo() {
        return text("more_info");
    }
}
