package dev.tidings.verify.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A template's SID ({@code HJ…}). */
public final class TemplateSid extends Sid {
    private TemplateSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code HJ} and 32 hexadecimal digits
     */
    public static TemplateSid of(String text) {
        return new TemplateSid(checked("templateSid", text, "HJ"));
    }

    @JsonCreator
    static @Nullable TemplateSid read(String text) {
        return text.isEmpty() ? null : new TemplateSid(text);
    }
}
