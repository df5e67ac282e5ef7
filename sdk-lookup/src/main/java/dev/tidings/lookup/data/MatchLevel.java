package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How well what you said of a number's owner fits what is known. */
public final class MatchLevel extends OpenEnum<MatchLevel.Known> {
    private static final Words<MatchLevel> WORDS = new Words<>();

    /** It is the same. */
    public static final MatchLevel EXACT_MATCH = WORDS.add(new MatchLevel("exact_match", Known.EXACT_MATCH));

    /** It is nearly the same, but for a typing error, say. */
    public static final MatchLevel HIGH_PARTIAL_MATCH =
            WORDS.add(new MatchLevel("high_partial_match", Known.HIGH_PARTIAL_MATCH));

    /** Part of it is the same. */
    public static final MatchLevel PARTIAL_MATCH = WORDS.add(new MatchLevel("partial_match", Known.PARTIAL_MATCH));

    /** It is something else. */
    public static final MatchLevel NO_MATCH = WORDS.add(new MatchLevel("no_match", Known.NO_MATCH));

    /** Nothing is known to compare it with. */
    public static final MatchLevel NO_DATA_AVAILABLE =
            WORDS.add(new MatchLevel("no_data_available", Known.NO_DATA_AVAILABLE));

    /** The known words, to switch over. */
    public enum Known {
        EXACT_MATCH,
        HIGH_PARTIAL_MATCH,
        PARTIAL_MATCH,
        NO_MATCH,
        NO_DATA_AVAILABLE,
        OTHER
    }

    private MatchLevel(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static MatchLevel of(String text) {
        MatchLevel known = WORDS.find(text);
        return known != null ? known : new MatchLevel(text, Known.OTHER);
    }
}
