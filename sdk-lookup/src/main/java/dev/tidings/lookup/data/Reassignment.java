package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a number has another owner since a day. */
public final class Reassignment extends OpenEnum<Reassignment.Known> {
    private static final Words<Reassignment> WORDS = new Words<>();

    /** It has: do not rely on it. */
    public static final Reassignment YES = WORDS.add(new Reassignment("yes", Known.YES));

    /** It has not. */
    public static final Reassignment NO = WORDS.add(new Reassignment("no", Known.NO));

    /** It is not known. */
    public static final Reassignment NO_DATA_AVAILABLE =
            WORDS.add(new Reassignment("no_data_available", Known.NO_DATA_AVAILABLE));

    /** The known words, to switch over. */
    public enum Known {
        YES,
        NO,
        NO_DATA_AVAILABLE,
        OTHER
    }

    private Reassignment(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static Reassignment of(String text) {
        Reassignment known = WORDS.find(text);
        return known != null ? known : new Reassignment(text, Known.OTHER);
    }
}
