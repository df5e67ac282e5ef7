package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A conversation's SID ({@code CH…}). */
public final class ConversationSid extends Sid {
    private ConversationSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code CH} and 32 hexadecimal digits
     */
    public static ConversationSid of(String text) {
        return new ConversationSid(checked("conversationSid", text, "CH"));
    }

    @JsonCreator
    static @Nullable ConversationSid read(String text) {
        return text.isEmpty() ? null : new ConversationSid(text);
    }
}
