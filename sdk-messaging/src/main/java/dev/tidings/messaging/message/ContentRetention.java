package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether the backend keeps a message's text and media after it was sent. */
public final class ContentRetention extends OpenEnum<ContentRetention.Known> {
    private static final Words<Known, ContentRetention> WORDS = new Words<>(Known.OTHER, ContentRetention::new);

    public static final ContentRetention RETAIN = WORDS.add("retain", Known.RETAIN);
    public static final ContentRetention DISCARD = WORDS.add("discard", Known.DISCARD);

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
        return WORDS.of(text);
    }
}
