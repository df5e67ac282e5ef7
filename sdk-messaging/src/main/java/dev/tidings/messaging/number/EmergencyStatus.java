package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a number may call emergency services. */
public final class EmergencyStatus extends OpenEnum<EmergencyStatus.Known> {
    private static final Words<Known, EmergencyStatus> WORDS = new Words<>(Known.OTHER, EmergencyStatus::new);

    /** It may. */
    public static final EmergencyStatus ACTIVE = WORDS.add("Active", Known.ACTIVE);

    /** It may not. */
    public static final EmergencyStatus INACTIVE = WORDS.add("Inactive", Known.INACTIVE);

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
        return WORDS.of(text);
    }
}
