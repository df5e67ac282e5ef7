package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether the backend keeps a message's text and media after it was sent. */
public final class ContentRetention extends OpenEnum<ContentRetention.Known> {
    private static final Words<ContentRetention> WORDS = new Words<>();

    public static final ContentRetention RETAIN = WORDS.add(new ContentRetention("retain", Known.RETAIN));
    public static final ContentRetention DISCARD = WORDS.add(new ContentRetention("discard", Known.DISCARD));

    /** The known words, to switch over. */
    public enum Known {
        RETAIN,
        DISCARD,
        OTHER
    }

    private ContentRetention(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ContentRetention of(String text) {
        ContentRetention known = WORDS.find(text);
        return known != null ? known : new ContentRetention(text, Known.OTHER);
    }
}
