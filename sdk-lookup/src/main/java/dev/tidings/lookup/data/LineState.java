package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a line can be reached. */
public final class LineState extends OpenEnum<LineState.Known> {
    private static final Words<LineState> WORDS = new Words<>();

    /** It is in use. */
    public static final LineState ACTIVE = WORDS.add(new LineState("active", Known.ACTIVE));

    /** It is not in use. */
    public static final LineState INACTIVE = WORDS.add(new LineState("inactive", Known.INACTIVE));

    /** It can be reached now. */
    public static final LineState REACHABLE = WORDS.add(new LineState("reachable", Known.REACHABLE));

    /** It cannot be reached now. */
    public static final LineState UNREACHABLE = WORDS.add(new LineState("unreachable", Known.UNREACHABLE));

    /** It is not known. */
    public static final LineState UNKNOWN = WORDS.add(new LineState("unknown", Known.UNKNOWN));

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
        LineState known = WORDS.find(text);
        return known != null ? known : new LineState(text, Known.OTHER);
    }
}
