package dev.tidings.messaging.webhook;

import dev.tidings.core.value.OpenEnum;

/** What a recipient asked for with a word that Advanced Opt-Out knows. */
public final class OptOutType extends OpenEnum<OptOutType.Known> {
    private static final Words<Known, OptOutType> WORDS = new Words<>(Known.OTHER, OptOutType::new);

    /** No more messages. */
    public static final OptOutType STOP = WORDS.add("STOP", Known.STOP);

    /** Messages again. */
    public static final OptOutType START = WORDS.add("START", Known.START);

    /** Information. */
    public static final OptOutType HELP = WORDS.add("HELP", Known.HELP);

    /** The known words, to switch over. */
    public enum Known {
        STOP,
        START,
        HELP,
        OTHER
    }

    private OptOutType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    public static OptOutType of(String text) {
        return WORDS.of(text);
    }
}
