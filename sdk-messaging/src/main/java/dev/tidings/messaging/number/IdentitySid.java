package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An identity document's SID ({@code RI…}). */
public final class IdentitySid extends Sid {
    private IdentitySid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code RI} and 32 hexadecimal digits
     */
    public static IdentitySid of(String text) {
        return new IdentitySid(checked("identitySid", text, "RI"));
    }

    @JsonCreator
    static @Nullable IdentitySid read(String text) {
        return text.isEmpty() ? null : new IdentitySid(text);
    }
}
