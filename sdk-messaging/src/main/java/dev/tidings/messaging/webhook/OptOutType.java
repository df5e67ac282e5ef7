package dev.tidings.messaging.webhook;

import dev.tidings.core.value.OpenEnum;

/** What a recipient asked for with a word that Advanced Opt-Out knows. */
public final class OptOutType extends OpenEnum<OptOutType.Known> {
    private static final Words<OptOutType> WORDS = new Words<>();

    /** No more messages. */
    public static final OptOutType STOP = WORDS.add(new OptOutType("STOP", Known.STOP));

    /** Messages again. */
    public static final OptOutType START = WORDS.add(new OptOutType("START", Known.START));

    /** Information. */
    public static final OptOutType HELP = WORDS.add(new OptOutType("HELP", Known.HELP));

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
        OptOutType known = WORDS.find(text);
        return known != null ? known : new OptOutType(text, Known.OTHER);
    }
}
