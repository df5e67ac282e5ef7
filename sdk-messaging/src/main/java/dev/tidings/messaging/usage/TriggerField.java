package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Which number of a usage record a trigger watches. */
public final class TriggerField extends OpenEnum<TriggerField.Known> {
    private static final Words<Known, TriggerField> WORDS = new Words<>(Known.OTHER, TriggerField::new);

    /** How often. */
    public static final TriggerField COUNT = WORDS.add("count", Known.COUNT);

    /** How much. */
    public static final TriggerField USAGE = WORDS.add("usage", Known.USAGE);

    /** What it cost. */
    public static final TriggerField PRICE = WORDS.add("price", Known.PRICE);

    /** The known words, to switch over. */
    public enum Known {
        COUNT,
        USAGE,
        PRICE,
        OTHER
    }

    private TriggerField(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static TriggerField of(String text) {
        return WORDS.of(text);
    }
}
