package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of the message that went out on a channel ({@code SM…} or {@code MM…} or {@code WA…}). */
public final class ChannelMessageSid extends Sid {
    private ChannelMessageSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code SM} or {@code MM} or {@code WA} and 32 hexadecimal digits
     */
    public static ChannelMessageSid of(String text) {
        return new ChannelMessageSid(checked("channelMessageSid", text, "SM", "MM", "WA"));
    }

    @JsonCreator
    static @Nullable ChannelMessageSid read(String text) {
        return text.isEmpty() ? null : new ChannelMessageSid(text);
    }
}
