package dev.tidings.messaging.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A channel sender's SID ({@code XE…}), such as a WhatsApp number's. */
public final class ChannelSenderSid extends Sid {
    private ChannelSenderSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code XE} and 32 hexadecimal digits
     */
    public static ChannelSenderSid of(String text) {
        return new ChannelSenderSid(checked("channelSenderSid", text, "XE"));
    }

    @JsonCreator
    static @Nullable ChannelSenderSid read(String text) {
        return text.isEmpty() ? null : new ChannelSenderSid(text);
    }
}
