package dev.tidings.messaging.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where somebody said whether they agree to get messages. */
public final class ConsentSource extends OpenEnum<ConsentSource.Known> {
    private static final Words<ConsentSource> WORDS = new Words<>();

    public static final ConsentSource WEBSITE = WORDS.add(new ConsentSource("website", Known.WEBSITE));

    public static final ConsentSource OFFLINE = WORDS.add(new ConsentSource("offline", Known.OFFLINE));

    public static final ConsentSource OPT_IN_MESSAGE =
            WORDS.add(new ConsentSource("opt-in-message", Known.OPT_IN_MESSAGE));

    public static final ConsentSource OPT_OUT_MESSAGE =
            WORDS.add(new ConsentSource("opt-out-message", Known.OPT_OUT_MESSAGE));

    public static final ConsentSource OTHERS = WORDS.add(new ConsentSource("others", Known.OTHERS));

    /** The known words, to switch over. */
    public enum Known {
        WEBSITE,
        OFFLINE,
        OPT_IN_MESSAGE,
        OPT_OUT_MESSAGE,
        OTHERS,
        OTHER
    }

    private ConsentSource(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ConsentSource of(String text) {
        ConsentSource known = WORDS.find(text);
        return known != null ? known : new ConsentSource(text, Known.OTHER);
    }
}
