package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a webhook is called. */
public final class VerifyWebhookStatus extends OpenEnum<VerifyWebhookStatus.Known> {
    private static final Words<Known, VerifyWebhookStatus> WORDS = new Words<>(Known.OTHER, VerifyWebhookStatus::new);

    /** It is. */
    public static final VerifyWebhookStatus ENABLED = WORDS.add("enabled", Known.ENABLED);

    /** It is not. */
    public static final VerifyWebhookStatus DISABLED = WORDS.add("disabled", Known.DISABLED);

    /** The known words, to switch over. */
    public enum Known {
        ENABLED,
        DISABLED,
        OTHER
    }

    private VerifyWebhookStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static VerifyWebhookStatus of(String text) {
        return WORDS.of(text);
    }
}
