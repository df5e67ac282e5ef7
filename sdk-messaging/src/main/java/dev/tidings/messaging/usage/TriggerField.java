package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Which number of a usage record a trigger watches. */
public final class TriggerField extends OpenEnum<TriggerField.Known> {
    private static final Words<TriggerField> WORDS = new Words<>();

    /** How often. */
    public static final TriggerField COUNT = WORDS.add(new TriggerField("count", Known.COUNT));

    /** How much. */
    public static final TriggerField USAGE = WORDS.add(new TriggerField("usage", Known.USAGE));

    /** What it cost. */
    public static final TriggerField PRICE = WORDS.add(new TriggerField("price", Known.PRICE));

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
        TriggerField known = WORDS.find(text);
        return known != null ? known : new TriggerField(text, Known.OTHER);
    }
}
