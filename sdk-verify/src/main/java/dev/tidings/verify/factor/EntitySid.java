package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An entity's SID ({@code YE…}). */
public final class EntitySid extends Sid {
    private EntitySid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code YE} and 32 hexadecimal digits
     */
    public static EntitySid of(String text) {
        return new EntitySid(checked("entitySid", text, "YE"));
    }

    @JsonCreator
    static @Nullable EntitySid read(String text) {
        return text.isEmpty() ? null : new EntitySid(text);
    }
}
