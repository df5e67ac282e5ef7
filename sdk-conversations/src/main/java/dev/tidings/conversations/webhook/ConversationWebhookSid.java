package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a conversation's webhook ({@code WH…}). */
public final class ConversationWebhookSid extends Sid {
    private ConversationWebhookSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code WH} and 32 hexadecimal digits
     */
    public static ConversationWebhookSid of(String text) {
        return new ConversationWebhookSid(checked("conversationWebhookSid", text, "WH"));
    }

    @JsonCreator
    static @Nullable ConversationWebhookSid read(String text) {
        return text.isEmpty() ? null : new ConversationWebhookSid(text);
    }
}
