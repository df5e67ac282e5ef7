package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A message's SID: {@code SM…}, or {@code MM…} if it was created with media. */
public final class MessageSid extends Sid {
    private MessageSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code SM} or {@code MM} and 32 hexadecimal digits
     */
    public static MessageSid of(String text) {
        return new MessageSid(checked("messageSid", text, "SM", "MM"));
    }

    @JsonCreator
    static @Nullable MessageSid read(String text) {
        return text.isEmpty() ? null : new MessageSid(text);
    }
}
