package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A factor's SID ({@code YF…}). */
public final class FactorSid extends Sid {
    private FactorSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code YF} and 32 hexadecimal digits
     */
    public static FactorSid of(String text) {
        return new FactorSid(checked("factorSid", text, "YF"));
    }

    @JsonCreator
    static @Nullable FactorSid read(String text) {
        return text.isEmpty() ? null : new FactorSid(text);
    }
}
