package dev.tidings.mock.factor;

import java.util.Locale;

/** What brings pushes to a device. */
public enum NotificationPlatform {
    /** Apple's Push Notification service. */
    APN,
    /** Firebase Cloud Messaging. */
    FCM,
    /** Nothing: the app asks for its challenges. */
    NONE;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
