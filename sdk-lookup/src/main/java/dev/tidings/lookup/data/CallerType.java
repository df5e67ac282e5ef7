package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whom a number belongs to. */
public final class CallerType extends OpenEnum<CallerType.Known> {
    private static final Words<CallerType> WORDS = new Words<>();

    /** A business. */
    public static final CallerType BUSINESS = WORDS.add(new CallerType("BUSINESS", Known.BUSINESS));

    /** A person. */
    public static final CallerType CONSUMER = WORDS.add(new CallerType("CONSUMER", Known.CONSUMER));

    /** It is not known. */
    public static final CallerType UNDETERMINED = WORDS.add(new CallerType("UNDETERMINED", Known.UNDETERMINED));

    /** The known words, to switch over. */
    public enum Known {
        BUSINESS,
        CONSUMER,
        UNDETERMINED,
        OTHER
    }

    private CallerType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static CallerType of(String text) {
        CallerType known = WORDS.find(text);
        return known != null ? known : new CallerType(text, Known.OTHER);
    }
}
