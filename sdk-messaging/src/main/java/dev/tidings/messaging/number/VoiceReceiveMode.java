package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a number takes calls as. */
public final class VoiceReceiveMode extends OpenEnum<VoiceReceiveMode.Known> {
    private static final Words<VoiceReceiveMode> WORDS = new Words<>();

    public static final VoiceReceiveMode VOICE = WORDS.add(new VoiceReceiveMode("voice", Known.VOICE));

    public static final VoiceReceiveMode FAX = WORDS.add(new VoiceReceiveMode("fax", Known.FAX));

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
        VoiceReceiveMode known = WORDS.find(text);
        return known != null ? known : new VoiceReceiveMode(text, Known.OTHER);
    }
}
