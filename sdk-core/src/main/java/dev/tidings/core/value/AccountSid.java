package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** An account's SID ({@code AC…}). */
public final class AccountSid extends Sid {
    private AccountSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code AC} and 32 hexadecimal digits
     */
    public static AccountSid of(String text) {
        return new AccountSid(checked("accountSid", text, "AC"));
    }

    @JsonCreator
    static @Nullable AccountSid read(String text) {
        return text.isEmpty() ? null : new AccountSid(text);
    }
}
