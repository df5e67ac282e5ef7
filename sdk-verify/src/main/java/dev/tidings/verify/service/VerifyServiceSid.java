package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A Verify service's SID ({@code VA…}). */
public final class VerifyServiceSid extends Sid {
    private VerifyServiceSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code VA} and 32 hexadecimal digits
     */
    public static VerifyServiceSid of(String text) {
        return new VerifyServiceSid(checked("verifyServiceSid", text, "VA"));
    }

    @JsonCreator
    static @Nullable VerifyServiceSid read(String text) {
        return text.isEmpty() ? null : new VerifyServiceSid(text);
    }
}
