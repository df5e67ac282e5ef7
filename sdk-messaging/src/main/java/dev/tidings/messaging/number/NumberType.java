package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What kind of line a number is; not every country has each. Numbers of an account are listed by the first three. */
public final class NumberType extends OpenEnum<NumberType.Known> {
    private static final Words<NumberType> WORDS = new Words<>();

    /** Of a place. */
    public static final NumberType LOCAL = WORDS.add(new NumberType("Local", Known.LOCAL));

    /** Of mobile phones. */
    public static final NumberType MOBILE = WORDS.add(new NumberType("Mobile", Known.MOBILE));

    /** Free for who calls it. */
    public static final NumberType TOLL_FREE = WORDS.add(new NumberType("TollFree", Known.TOLL_FREE));

    /** Of a whole country. */
    public static final NumberType NATIONAL = WORDS.add(new NumberType("National", Known.NATIONAL));

    /** For devices. */
    public static final NumberType MACHINE_TO_MACHINE =
            WORDS.add(new NumberType("MachineToMachine", Known.MACHINE_TO_MACHINE));

    /** Paid for by both sides. */
    public static final NumberType SHARED_COST = WORDS.add(new NumberType("SharedCost", Known.SHARED_COST));

    /** Of no place. */
    public static final NumberType VOIP = WORDS.add(new NumberType("Voip", Known.VOIP));

    /** The known words, to switch over. */
    public enum Known {
        LOCAL,
        MOBILE,
        TOLL_FREE,
        NATIONAL,
        MACHINE_TO_MACHINE,
        SHARED_COST,
        VOIP,
        OTHER
    }

    private NumberType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static NumberType of(String text) {
        NumberType known = WORDS.find(text);
        return known != null ? known : new NumberType(text, Known.OTHER);
    }
}
