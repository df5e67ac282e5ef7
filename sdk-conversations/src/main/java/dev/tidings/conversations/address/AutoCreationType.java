package dev.tidings.conversations.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Who takes care of conversations that begin by themselves. */
public final class AutoCreationType extends OpenEnum<AutoCreationType.Known> {
    private static final Words<AutoCreationType> WORDS = new Words<>();

    /** A webhook of the application. */
    public static final AutoCreationType WEBHOOK = WORDS.add(new AutoCreationType("webhook", Known.WEBHOOK));

    /** A Studio flow. */
    public static final AutoCreationType STUDIO = WORDS.add(new AutoCreationType("studio", Known.STUDIO));

    /** Whoever hears of conversations of the service. */
    public static final AutoCreationType DEFAULT = WORDS.add(new AutoCreationType("default", Known.DEFAULT));

    /** The known words, to switch over. */
    public enum Known {
        WEBHOOK,
        STUDIO,
        DEFAULT,
        OTHER
    }

    private AutoCreationType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AutoCreationType of(String text) {
        AutoCreationType known = WORDS.find(text);
        return known != null ? known : new AutoCreationType(text, Known.OTHER);
    }
}
