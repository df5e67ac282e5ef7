package dev.tidings.messaging.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An API key's SID ({@code SK…}). */
public final class ApiKeySid extends Sid {
    private ApiKeySid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code SK} and 32 hexadecimal digits
     */
    public static ApiKeySid of(String text) {
        return new ApiKeySid(checked("apiKeySid", text, "SK"));
    }

    @JsonCreator
    static @Nullable ApiKeySid read(String text) {
        return text.isEmpty() ? null : new ApiKeySid(text);
    }
}
