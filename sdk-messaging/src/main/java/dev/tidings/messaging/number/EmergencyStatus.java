package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a number may call emergency services. */
public final class EmergencyStatus extends OpenEnum<EmergencyStatus.Known> {
    private static final Words<EmergencyStatus> WORDS = new Words<>();

    /** It may. */
    public static final EmergencyStatus ACTIVE = WORDS.add(new EmergencyStatus("Active", Known.ACTIVE));

    /** It may not. */
    public static final EmergencyStatus INACTIVE = WORDS.add(new EmergencyStatus("Inactive", Known.INACTIVE));

    /** The known words, to switch over. */
    public enum Known {
        ACTIVE,
        INACTIVE,
        OTHER
    }

    private EmergencyStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static EmergencyStatus of(String text) {
        EmergencyStatus known = WORDS.find(text);
        return known != null ? known : new EmergencyStatus(text, Known.OTHER);
    }
}
