package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A challenge's SID ({@code YC…}). */
public final class ChallengeSid extends Sid {
    private ChallengeSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code YC} and 32 hexadecimal digits
     */
    public static ChallengeSid of(String text) {
        return new ChallengeSid(checked("challengeSid", text, "YC"));
    }

    @JsonCreator
    static @Nullable ChallengeSid read(String text) {
        return text.isEmpty() ? null : new ChallengeSid(text);
    }
}
