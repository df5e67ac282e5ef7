package dev.tidings.messaging.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An alert's SID ({@code NO…}). */
public final class AlertSid extends Sid {
    private AlertSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code NO} and 32 hexadecimal digits
     */
    public static AlertSid of(String text) {
        return new AlertSid(checked("alertSid", text, "NO"));
    }

    @JsonCreator
    static @Nullable AlertSid read(String text) {
        return text.isEmpty() ? null : new AlertSid(text);
    }
}
