package dev.tidings.verify.limit;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A rate limit's SID ({@code RK…}). */
public final class RateLimitSid extends Sid {
    private RateLimitSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code RK} and 32 hexadecimal digits
     */
    public static RateLimitSid of(String text) {
        return new RateLimitSid(checked("rateLimitSid", text, "RK"));
    }

    @JsonCreator
    static @Nullable RateLimitSid read(String text) {
        return text.isEmpty() ? null : new RateLimitSid(text);
    }
}
