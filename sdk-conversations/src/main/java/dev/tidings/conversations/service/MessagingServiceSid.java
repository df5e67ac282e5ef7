package dev.tidings.conversations.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A Messaging Service's SID ({@code MG…}). */
public final class MessagingServiceSid extends Sid {
    private MessagingServiceSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code MG} and 32 hexadecimal digits
     */
    public static MessagingServiceSid of(String text) {
        return new MessagingServiceSid(checked("messagingServiceSid", text, "MG"));
    }

    @JsonCreator
    static @Nullable MessagingServiceSid read(String text) {
        return text.isEmpty() ? null : new MessagingServiceSid(text);
    }
}
