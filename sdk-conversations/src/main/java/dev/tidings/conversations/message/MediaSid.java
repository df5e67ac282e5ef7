package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A file's SID ({@code ME…}). */
public final class MediaSid extends Sid {
    private MediaSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code ME} and 32 hexadecimal digits
     */
    public static MediaSid of(String text) {
        return new MediaSid(checked("mediaSid", text, "ME"));
    }

    @JsonCreator
    static @Nullable MediaSid read(String text) {
        return text.isEmpty() ? null : new MediaSid(text);
    }
}
