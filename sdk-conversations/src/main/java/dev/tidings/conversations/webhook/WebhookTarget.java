package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Who is told. */
public final class WebhookTarget extends OpenEnum<WebhookTarget.Known> {
    private static final Words<WebhookTarget> WORDS = new Words<>();

    /** An application. */
    public static final WebhookTarget WEBHOOK = WORDS.add(new WebhookTarget("webhook", Known.WEBHOOK));

    /** Flex; of the account's webhook only. */
    public static final WebhookTarget FLEX = WORDS.add(new WebhookTarget("flex", Known.FLEX));

    /** An application, when one of some words is in a message; of conversations' webhooks only. */
    public static final WebhookTarget TRIGGER = WORDS.add(new WebhookTarget("trigger", Known.TRIGGER));

    /** A Studio flow; of conversations' webhooks only. */
    public static final WebhookTarget STUDIO = WORDS.add(new WebhookTarget("studio", Known.STUDIO));

    /** The known words, to switch over. */
    public enum Known {
        WEBHOOK,
        FLEX,
        TRIGGER,
        STUDIO,
        OTHER
    }

    private WebhookTarget(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static WebhookTarget of(String text) {
        WebhookTarget known = WORDS.find(text);
        return known != null ? known : new WebhookTarget(text, Known.OTHER);
    }
}
