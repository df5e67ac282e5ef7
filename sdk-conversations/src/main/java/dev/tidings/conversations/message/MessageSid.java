package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a conversation's message ({@code IM…}). */
public final class MessageSid extends Sid {
    private MessageSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code IM} and 32 hexadecimal digits
     */
    public static MessageSid of(String text) {
        return new MessageSid(checked("messageSid", text, "IM"));
    }

    @JsonCreator
    static @Nullable MessageSid read(String text) {
        return text.isEmpty() ? null : new MessageSid(text);
    }
}
