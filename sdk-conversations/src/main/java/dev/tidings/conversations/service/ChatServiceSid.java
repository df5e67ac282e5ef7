package dev.tidings.conversations.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A chat service's SID ({@code IS…}). */
public final class ChatServiceSid extends Sid {
    private ChatServiceSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code IS} and 32 hexadecimal digits
     */
    public static ChatServiceSid of(String text) {
        return new ChatServiceSid(checked("chatServiceSid", text, "IS"));
    }

    @JsonCreator
    static @Nullable ChatServiceSid read(String text) {
        return text.isEmpty() ? null : new ChatServiceSid(text);
    }
}
