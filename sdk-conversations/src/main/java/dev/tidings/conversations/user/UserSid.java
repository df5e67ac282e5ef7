package dev.tidings.conversations.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A user's SID ({@code US…}). */
public final class UserSid extends Sid {
    private UserSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code US} and 32 hexadecimal digits
     */
    public static UserSid of(String text) {
        return new UserSid(checked("userSid", text, "US"));
    }

    @JsonCreator
    static @Nullable UserSid read(String text) {
        return text.isEmpty() ? null : new UserSid(text);
    }
}
