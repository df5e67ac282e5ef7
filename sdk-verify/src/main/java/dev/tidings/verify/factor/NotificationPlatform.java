package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Who brings push notifications to a device. */
public final class NotificationPlatform extends OpenEnum<NotificationPlatform.Known> {
    private static final Words<NotificationPlatform> WORDS = new Words<>();

    /** Apple. */
    public static final NotificationPlatform APN = WORDS.add(new NotificationPlatform("apn", Known.APN));

    /** Google. */
    public static final NotificationPlatform FCM = WORDS.add(new NotificationPlatform("fcm", Known.FCM));

    /** Nobody: the device asks. */
    public static final NotificationPlatform NONE = WORDS.add(new NotificationPlatform("none", Known.NONE));

    /** The known words, to switch over. */
    public enum Known {
        APN,
        FCM,
        NONE,
        OTHER
    }

    private NotificationPlatform(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static NotificationPlatform of(String text) {
        NotificationPlatform known = WORDS.find(text);
        return known != null ? known : new NotificationPlatform(text, Known.OTHER);
    }
}
