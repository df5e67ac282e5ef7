package dev.tidings.lookup.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Why a number is not valid, as far as its digits tell. */
public final class ValidationError extends OpenEnum<ValidationError.Known> {
    private static final Words<ValidationError> WORDS = new Words<>();

    /** It has fewer digits than any number of its country. */
    public static final ValidationError TOO_SHORT = WORDS.add(new ValidationError("TOO_SHORT", Known.TOO_SHORT));

    /** It has more digits than any number of its country. */
    public static final ValidationError TOO_LONG = WORDS.add(new ValidationError("TOO_LONG", Known.TOO_LONG));

    /** Its length can be right, but no number of its country begins so. */
    public static final ValidationError INVALID_BUT_POSSIBLE =
            WORDS.add(new ValidationError("INVALID_BUT_POSSIBLE", Known.INVALID_BUT_POSSIBLE));

    /** No country has its calling code. */
    public static final ValidationError INVALID_COUNTRY_CODE =
            WORDS.add(new ValidationError("INVALID_COUNTRY_CODE", Known.INVALID_COUNTRY_CODE));

    /** Its country has shorter numbers and longer ones, but none of its length. */
    public static final ValidationError INVALID_LENGTH =
            WORDS.add(new ValidationError("INVALID_LENGTH", Known.INVALID_LENGTH));

    /** There is no number in it. */
    public static final ValidationError NOT_A_NUMBER =
            WORDS.add(new ValidationError("NOT_A_NUMBER", Known.NOT_A_NUMBER));

    /** The known words, to switch over. */
    public enum Known {
        TOO_SHORT,
        TOO_LONG,
        INVALID_BUT_POSSIBLE,
        INVALID_COUNTRY_CODE,
        INVALID_LENGTH,
        NOT_A_NUMBER,
        OTHER
    }

    private ValidationError(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ValidationError of(String text) {
        ValidationError known = WORDS.find(text);
        return known != null ? known : new ValidationError(text, Known.OTHER);
    }
}
