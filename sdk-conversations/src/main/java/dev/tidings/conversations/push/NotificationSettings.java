package dev.tidings.conversations.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How the push notifications of one occasion look. */
public final class NotificationSettings extends JsonObject {
    private NotificationSettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NotificationSettings of(Map<String, Object> members) {
        return new NotificationSettings(members);
    }

    /** Whether there are any. */
    public Optional<Boolean> enabled() {
        return flag("enabled");
    }

    /** What they say, with placeholders such as {@code ${PARTICIPANT}}. */
    public Optional<String> template() {
        return text("template");
    }

    /** What they sound like. */
    public Optional<String> sound() {
        return text("sound");
    }

    /** Whether the application shows how many messages are new; of new messages only. */
    public Optional<Boolean> badgeCountEnabled() {
        return flag("badge_count_enabled");
    }

    /** How they look of messages with files; of new messages only. */
    public NotificationSettings withMedia() {
        return of(object("with_media"));
    }
}
