package dev.tidings.verify.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An access token's SID ({@code YK…}). */
public final class AccessTokenSid extends Sid {
    private AccessTokenSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code YK} and 32 hexadecimal digits
     */
    public static AccessTokenSid of(String text) {
        return new AccessTokenSid(checked("accessTokenSid", text, "YK"));
    }

    @JsonCreator
    static @Nullable AccessTokenSid read(String text) {
        return text.isEmpty() ? null : new AccessTokenSid(text);
    }
}
