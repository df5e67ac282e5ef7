package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a number takes calls as. */
public final class VoiceReceiveMode extends OpenEnum<VoiceReceiveMode.Known> {
    private static final Words<Known, VoiceReceiveMode> WORDS = new Words<>(Known.OTHER, VoiceReceiveMode::new);

    public static final VoiceReceiveMode VOICE = WORDS.add("voice", Known.VOICE);

    public static final VoiceReceiveMode FAX = WORDS.add("fax", Known.FAX);

    /** The known words, to switch over. */
    public enum Known {
        VOICE,
        FAX,
        OTHER
    }

    private VoiceReceiveMode(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static VoiceReceiveMode of(String text) {
        return WORDS.of(text);
    }
}
