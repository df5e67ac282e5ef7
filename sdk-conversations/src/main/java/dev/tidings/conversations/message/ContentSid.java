package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A content template's SID ({@code HX…}). */
public final class ContentSid extends Sid {
    private ContentSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code HX} and 32 hexadecimal digits
     */
    public static ContentSid of(String text) {
        return new ContentSid(checked("contentSid", text, "HX"));
    }

    @JsonCreator
    static @Nullable ContentSid read(String text) {
        return text.isEmpty() ? null : new ContentSid(text);
    }
}
