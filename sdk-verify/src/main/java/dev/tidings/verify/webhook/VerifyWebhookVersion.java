package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** In which form a webhook tells. */
public final class VerifyWebhookVersion extends OpenEnum<VerifyWebhookVersion.Known> {
    private static final Words<Known, VerifyWebhookVersion> WORDS = new Words<>(Known.OTHER, VerifyWebhookVersion::new);

    /** In the first one. */
    public static final VerifyWebhookVersion V1 = WORDS.add("v1", Known.V1);

    /** In the present one. */
    public static final VerifyWebhookVersion V2 = WORDS.add("v2", Known.V2);

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
        return WORDS.of(text);
    }
}
