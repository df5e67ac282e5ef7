package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What a channel thinks of a sender. */
public final class SenderProperties extends JsonObject {
    private SenderProperties(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenderProperties of(Map<String, Object> members) {
        return new SenderProperties(members);
    }

    /** How well people like its messages, such as {@code HIGH}. */
    public Optional<String> qualityRating() {
        return text("quality_rating");
    }

    /** To how many people it may write first, such as {@code 10K Customers/24hr}. */
    public Optional<String> messagingLimit() {
        return text("messaging_limit");
    }
}
