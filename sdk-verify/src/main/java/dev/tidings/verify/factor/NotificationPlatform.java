package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Who brings push notifications to a device. */
public final class NotificationPlatform extends OpenEnum<NotificationPlatform.Known> {
    private static final Words<Known, NotificationPlatform> WORDS = new Words<>(Known.OTHER, NotificationPlatform::new);

    /** Apple. */
    public static final NotificationPlatform APN = WORDS.add("apn", Known.APN);

    /** Google. */
    public static final NotificationPlatform FCM = WORDS.add("fcm", Known.FCM);

    /** Nobody: the device asks. */
    public static final NotificationPlatform NONE = WORDS.add("none", Known.NONE);

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
        return WORDS.of(text);
    }
}
