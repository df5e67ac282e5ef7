package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How often a trigger can fire. */
public final class TriggerInterval extends OpenEnum<TriggerInterval.Known> {
    private static final Words<TriggerInterval> WORDS = new Words<>();

    /** Once a day. */
    public static final TriggerInterval DAILY = WORDS.add(new TriggerInterval("daily", Known.DAILY));

    /** Once a month. */
    public static final TriggerInterval MONTHLY = WORDS.add(new TriggerInterval("monthly", Known.MONTHLY));

    /** Once a year. */
    public static final TriggerInterval YEARLY = WORDS.add(new TriggerInterval("yearly", Known.YEARLY));

    /** Once. */
    public static final TriggerInterval ALLTIME = WORDS.add(new TriggerInterval("alltime", Known.ALLTIME));

    /** The known words, to switch over. */
    public enum Known {
        DAILY,
        MONTHLY,
        YEARLY,
        ALLTIME,
        OTHER
    }

    private TriggerInterval(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static TriggerInterval of(String text) {
        TriggerInterval known = WORDS.find(text);
        return known != null ? known : new TriggerInterval(text, Known.OTHER);
    }
}
