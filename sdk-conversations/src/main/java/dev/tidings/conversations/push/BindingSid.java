package dev.tidings.conversations.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A binding's SID ({@code BS…}). */
public final class BindingSid extends Sid {
    private BindingSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code BS} and 32 hexadecimal digits
     */
    public static BindingSid of(String text) {
        return new BindingSid(checked("bindingSid", text, "BS"));
    }

    @JsonCreator
    static @Nullable BindingSid read(String text) {
        return text.isEmpty() ? null : new BindingSid(text);
    }
}
