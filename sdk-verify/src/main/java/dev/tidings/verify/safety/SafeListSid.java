package dev.tidings.verify.safety;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a number on the safe list ({@code GN…}). */
public final class SafeListSid extends Sid {
    private SafeListSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code GN} and 32 hexadecimal digits
     */
    public static SafeListSid of(String text) {
        return new SafeListSid(checked("safeListSid", text, "GN"));
    }

    @JsonCreator
    static @Nullable SafeListSid read(String text) {
        return text.isEmpty() ? null : new SafeListSid(text);
    }
}
