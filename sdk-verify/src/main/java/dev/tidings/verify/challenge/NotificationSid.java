package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A push notification's SID ({@code NT…}). */
public final class NotificationSid extends Sid {
    private NotificationSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code NT} and 32 hexadecimal digits
     */
    public static NotificationSid of(String text) {
        return new NotificationSid(checked("notificationSid", text, "NT"));
    }

    @JsonCreator
    static @Nullable NotificationSid read(String text) {
        return text.isEmpty() ? null : new NotificationSid(text);
    }
}
