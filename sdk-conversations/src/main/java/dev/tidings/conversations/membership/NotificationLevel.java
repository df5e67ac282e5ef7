package dev.tidings.conversations.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a conversation sends a user push notifications. */
public final class NotificationLevel extends OpenEnum<NotificationLevel.Known> {
    private static final Words<NotificationLevel> WORDS = new Words<>();

    /** As it is usual. */
    public static final NotificationLevel DEFAULT = WORDS.add(new NotificationLevel("default", Known.DEFAULT));

    /** It does not. */
    public static final NotificationLevel MUTED = WORDS.add(new NotificationLevel("muted", Known.MUTED));

    /** The known words, to switch over. */
    public enum Known {
        DEFAULT,
        MUTED,
        OTHER
    }

    private NotificationLevel(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static NotificationLevel of(String text) {
        NotificationLevel known = WORDS.find(text);
        return known != null ? known : new NotificationLevel(text, Known.OTHER);
    }
}
