package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** In which form a webhook tells. */
public final class VerifyWebhookVersion extends OpenEnum<VerifyWebhookVersion.Known> {
    private static final Words<VerifyWebhookVersion> WORDS = new Words<>();

    /** In the first one. */
    public static final VerifyWebhookVersion V1 = WORDS.add(new VerifyWebhookVersion("v1", Known.V1));

    /** In the present one. */
    public static final VerifyWebhookVersion V2 = WORDS.add(new VerifyWebhookVersion("v2", Known.V2));

    /** The known words, to switch over. */
    public enum Known {
        V1,
        V2,
        OTHER
    }

    private VerifyWebhookVersion(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static VerifyWebhookVersion of(String text) {
        VerifyWebhookVersion known = WORDS.find(text);
        return known != null ? known : new VerifyWebhookVersion(text, Known.OTHER);
    }
}
