package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What the application found out about a message that it asked feedback for. */
public final class FeedbackOutcome extends OpenEnum<FeedbackOutcome.Known> {
    private static final Words<FeedbackOutcome> WORDS = new Words<>();

    /** The recipient did what the message was for. */
    public static final FeedbackOutcome CONFIRMED = WORDS.add(new FeedbackOutcome("confirmed", Known.CONFIRMED));

    /** Nothing is known yet. */
    public static final FeedbackOutcome UNCONFIRMED = WORDS.add(new FeedbackOutcome("unconfirmed", Known.UNCONFIRMED));

    /** The known words, to switch over. */
    public enum Known {
        CONFIRMED,
        UNCONFIRMED,
        OTHER
    }

    private FeedbackOutcome(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static FeedbackOutcome of(String text) {
        FeedbackOutcome known = WORDS.find(text);
        return known != null ? known : new FeedbackOutcome(text, Known.OTHER);
    }
}
