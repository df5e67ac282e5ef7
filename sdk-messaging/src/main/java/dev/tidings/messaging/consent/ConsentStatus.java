package dev.tidings.messaging.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether somebody agrees to get messages. */
public final class ConsentStatus extends OpenEnum<ConsentStatus.Known> {
    private static final Words<ConsentStatus> WORDS = new Words<>();

    /** They do. */
    public static final ConsentStatus OPT_IN = WORDS.add(new ConsentStatus("opt-in", Known.OPT_IN));

    /** They do not. */
    public static final ConsentStatus OPT_OUT = WORDS.add(new ConsentStatus("opt-out", Known.OPT_OUT));

    /** The known words, to switch over. */
    public enum Known {
        OPT_IN,
        OPT_OUT,
        OTHER
    }

    private ConsentStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ConsentStatus of(String text) {
        ConsentStatus known = WORDS.find(text);
        return known != null ? known : new ConsentStatus(text, Known.OTHER);
    }
}
