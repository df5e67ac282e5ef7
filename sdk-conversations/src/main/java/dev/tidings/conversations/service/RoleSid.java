package dev.tidings.conversations.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A role's SID ({@code RL…}). */
public final class RoleSid extends Sid {
    private RoleSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code RL} and 32 hexadecimal digits
     */
    public static RoleSid of(String text) {
        return new RoleSid(checked("roleSid", text, "RL"));
    }

    @JsonCreator
    static @Nullable RoleSid read(String text) {
        return text.isEmpty() ? null : new RoleSid(text);
    }
}
