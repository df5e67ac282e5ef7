package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of an attempt to bring a code to somebody ({@code VL…}). */
public final class AttemptSid extends Sid {
    private AttemptSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code VL} and 32 hexadecimal digits
     */
    public static AttemptSid of(String text) {
        return new AttemptSid(checked("attemptSid", text, "VL"));
    }

    @JsonCreator
    static @Nullable AttemptSid read(String text) {
        return text.isEmpty() ? null : new AttemptSid(text);
    }
}
