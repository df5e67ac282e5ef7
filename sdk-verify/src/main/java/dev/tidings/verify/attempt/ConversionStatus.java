package dev.tidings.verify.attempt;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether the code of an attempt was typed. */
public final class ConversionStatus extends OpenEnum<ConversionStatus.Known> {
    private static final Words<ConversionStatus> WORDS = new Words<>();

    /** It was. */
    public static final ConversionStatus CONVERTED = WORDS.add(new ConversionStatus("converted", Known.CONVERTED));

    /** It was not. */
    public static final ConversionStatus UNCONVERTED =
            WORDS.add(new ConversionStatus("unconverted", Known.UNCONVERTED));

    /** The known words, to switch over. */
    public enum Known {
        CONVERTED,
        UNCONVERTED,
        OTHER
    }

    private ConversionStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ConversionStatus of(String text) {
        ConversionStatus known = WORDS.find(text);
        return known != null ? known : new ConversionStatus(text, Known.OTHER);
    }
}
