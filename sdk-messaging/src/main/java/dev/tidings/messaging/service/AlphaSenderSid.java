package dev.tidings.messaging.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An alphanumeric sender's SID ({@code AI…}) in a service. */
public final class AlphaSenderSid extends Sid {
    private AlphaSenderSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code AI} and 32 hexadecimal digits
     */
    public static AlphaSenderSid of(String text) {
        return new AlphaSenderSid(checked("alphaSenderSid", text, "AI"));
    }

    @JsonCreator
    static @Nullable AlphaSenderSid read(String text) {
        return text.isEmpty() ? null : new AlphaSenderSid(text);
    }
}
