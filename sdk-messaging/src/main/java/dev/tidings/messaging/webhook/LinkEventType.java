package dev.tidings.messaging.webhook;

import dev.tidings.core.value.OpenEnum;

/** What happened to a short link. */
public final class LinkEventType extends OpenEnum<LinkEventType.Known> {
    private static final Words<LinkEventType> WORDS = new Words<>();

    /** Somebody followed it. */
    public static final LinkEventType CLICK = WORDS.add(new LinkEventType("click", Known.CLICK));

    /** A program followed it to show what is behind it. */
    public static final LinkEventType PREVIEW = WORDS.add(new LinkEventType("preview", Known.PREVIEW));

    /** The known words, to switch over. */
    public enum Known {
        CLICK,
        PREVIEW,
        OTHER
    }

    private LinkEventType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    public static LinkEventType of(String text) {
        LinkEventType known = WORDS.find(text);
        return known != null ? known : new LinkEventType(text, Known.OTHER);
    }
}
