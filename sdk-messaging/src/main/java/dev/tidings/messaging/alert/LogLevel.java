package dev.tidings.messaging.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How grave an alert is. */
public final class LogLevel extends OpenEnum<LogLevel.Known> {
    private static final Words<LogLevel> WORDS = new Words<>();

    /** Something did not work. */
    public static final LogLevel ERROR = WORDS.add(new LogLevel("error", Known.ERROR));

    /** Something may not work. */
    public static final LogLevel WARNING = WORDS.add(new LogLevel("warning", Known.WARNING));

    /** Something to know. */
    public static final LogLevel NOTICE = WORDS.add(new LogLevel("notice", Known.NOTICE));

    /** Something to look into. */
    public static final LogLevel DEBUG = WORDS.add(new LogLevel("debug", Known.DEBUG));

    /** The known words, to switch over. */
    public enum Known {
        ERROR,
        WARNING,
        NOTICE,
        DEBUG,
        OTHER
    }

    private LogLevel(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static LogLevel of(String text) {
        LogLevel known = WORDS.find(text);
        return known != null ? known : new LogLevel(text, Known.OTHER);
    }
}
