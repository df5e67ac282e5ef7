package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A TwiML application's SID ({@code AP…}). */
public final class ApplicationSid extends Sid {
    private ApplicationSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code AP} and 32 hexadecimal digits
     */
    public static ApplicationSid of(String text) {
        return new ApplicationSid(checked("applicationSid", text, "AP"));
    }

    @JsonCreator
    static @Nullable ApplicationSid read(String text) {
        return text.isEmpty() ? null : new ApplicationSid(text);
    }
}
