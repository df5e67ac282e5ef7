package dev.tidings.messaging.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether the texts of a service are looked at for what carriers do not take. */
public final class ScanMessageContent extends OpenEnum<ScanMessageContent.Known> {
    private static final Words<ScanMessageContent> WORDS = new Words<>();

    /** As the account is set up. */
    public static final ScanMessageContent INHERIT = WORDS.add(new ScanMessageContent("inherit", Known.INHERIT));

    /** They are. */
    public static final ScanMessageContent ENABLE = WORDS.add(new ScanMessageContent("enable", Known.ENABLE));

    /** They are not. */
    public static final ScanMessageContent DISABLE = WORDS.add(new ScanMessageContent("disable", Known.DISABLE));

    /** The known words, to switch over. */
    public enum Known {
        INHERIT,
        ENABLE,
        DISABLE,
        OTHER
    }

    private ScanMessageContent(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ScanMessageContent of(String text) {
        ScanMessageContent known = WORDS.find(text);
        return known != null ? known : new ScanMessageContent(text, Known.OTHER);
    }
}
