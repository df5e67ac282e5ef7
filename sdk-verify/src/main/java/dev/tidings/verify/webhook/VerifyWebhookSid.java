package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A webhook's SID ({@code YW…}). */
public final class VerifyWebhookSid extends Sid {
    private VerifyWebhookSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code YW} and 32 hexadecimal digits
     */
    public static VerifyWebhookSid of(String text) {
        return new VerifyWebhookSid(checked("verifyWebhookSid", text, "YW"));
    }

    @JsonCreator
    static @Nullable VerifyWebhookSid read(String text) {
        return text.isEmpty() ? null : new VerifyWebhookSid(text);
    }
}
