package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A verification's SID ({@code VE…}). */
public final class VerificationSid extends Sid {
    private VerificationSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code VE} and 32 hexadecimal digits
     */
    public static VerificationSid of(String text) {
        return new VerificationSid(checked("verificationSid", text, "VE"));
    }

    @JsonCreator
    static @Nullable VerificationSid read(String text) {
        return text.isEmpty() ? null : new VerificationSid(text);
    }
}
