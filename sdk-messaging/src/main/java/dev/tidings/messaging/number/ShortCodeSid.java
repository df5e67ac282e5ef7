package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A short code's SID ({@code SC…}). */
public final class ShortCodeSid extends Sid {
    private ShortCodeSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code SC} and 32 hexadecimal digits
     */
    public static ShortCodeSid of(String text) {
        return new ShortCodeSid(checked("shortCodeSid", text, "SC"));
    }

    @JsonCreator
    static @Nullable ShortCodeSid read(String text) {
        return text.isEmpty() ? null : new ShortCodeSid(text);
    }
}
