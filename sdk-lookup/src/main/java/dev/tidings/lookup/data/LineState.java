package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a line can be reached. */
public final class LineState extends OpenEnum<LineState.Known> {
    private static final Words<Known, LineState> WORDS = new Words<>(Known.OTHER, LineState::new);

    /** It is in use. */
    public static final LineState ACTIVE = WORDS.add("active", Known.ACTIVE);

    /** It is not in use. */
    public static final LineState INACTIVE = WORDS.add("inactive", Known.INACTIVE);

    /** It can be reached now. */
    public static final LineState REACHABLE = WORDS.add("reachable", Known.REACHABLE);

    /** It cannot be reached now. */
    public static final LineState UNREACHABLE = WORDS.add("unreachable", Known.UNREACHABLE);

    /** It is not known. */
    public static final LineState UNKNOWN = WORDS.add("unknown", Known.UNKNOWN);

    /** The known words, to switch over. */
    public enum Known {
        ACTIVE,
        INACTIVE,
        REACHABLE,
        UNREACHABLE,
        UNKNOWN,
        OTHER
    }

    private LineState(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static LineState of(String text) {
        return WORDS.of(text);
    }
}
