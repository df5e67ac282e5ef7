package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a webhook is called. */
public final class VerifyWebhookStatus extends OpenEnum<VerifyWebhookStatus.Known> {
    private static final Words<VerifyWebhookStatus> WORDS = new Words<>();

    /** It is. */
    public static final VerifyWebhookStatus ENABLED = WORDS.add(new VerifyWebhookStatus("enabled", Known.ENABLED));

    /** It is not. */
    public static final VerifyWebhookStatus DISABLED = WORDS.add(new VerifyWebhookStatus("disabled", Known.DISABLED));

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
        VerifyWebhookStatus known = WORDS.find(text);
        return known != null ? known : new VerifyWebhookStatus(text, Known.OTHER);
    }
}
