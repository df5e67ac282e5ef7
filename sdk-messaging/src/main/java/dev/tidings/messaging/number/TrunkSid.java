package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A voice trunk's SID ({@code TK…}). */
public final class TrunkSid extends Sid {
    private TrunkSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code TK} and 32 hexadecimal digits
     */
    public static TrunkSid of(String text) {
        return new TrunkSid(checked("trunkSid", text, "TK"));
    }

    @JsonCreator
    static @Nullable TrunkSid read(String text) {
        return text.isEmpty() ? null : new TrunkSid(text);
    }
}
