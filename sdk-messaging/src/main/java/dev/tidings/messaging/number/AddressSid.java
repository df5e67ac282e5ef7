package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A street address's SID ({@code AD…}). */
public final class AddressSid extends Sid {
    private AddressSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code AD} and 32 hexadecimal digits
     */
    public static AddressSid of(String text) {
        return new AddressSid(checked("addressSid", text, "AD"));
    }

    @JsonCreator
    static @Nullable AddressSid read(String text) {
        return text.isEmpty() ? null : new AddressSid(text);
    }
}
