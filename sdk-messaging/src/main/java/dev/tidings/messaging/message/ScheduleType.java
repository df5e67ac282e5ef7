package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How the time of a scheduled message is given. */
public final class ScheduleType extends OpenEnum<ScheduleType.Known> {
    private static final Words<ScheduleType> WORDS = new Words<>();

    /** At the very time that is named. */
    public static final ScheduleType FIXED = WORDS.add(new ScheduleType("fixed", Known.FIXED));

    /** The known words, to switch over. */
    public enum Known {
        FIXED,
        OTHER
    }

    private ScheduleType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ScheduleType of(String text) {
        ScheduleType known = WORDS.find(text);
        return known != null ? known : new ScheduleType(text, Known.OTHER);
    }
}
