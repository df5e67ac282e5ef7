package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How far the registration of a number's address for emergency calls is. */
public final class EmergencyAddressStatus extends OpenEnum<EmergencyAddressStatus.Known> {
    private static final Words<EmergencyAddressStatus> WORDS = new Words<>();

    public static final EmergencyAddressStatus REGISTERED =
            WORDS.add(new EmergencyAddressStatus("registered", Known.REGISTERED));

    public static final EmergencyAddressStatus UNREGISTERED =
            WORDS.add(new EmergencyAddressStatus("unregistered", Known.UNREGISTERED));

    public static final EmergencyAddressStatus PENDING_REGISTRATION =
            WORDS.add(new EmergencyAddressStatus("pending-registration", Known.PENDING_REGISTRATION));

    public static final EmergencyAddressStatus REGISTRATION_FAILURE =
            WORDS.add(new EmergencyAddressStatus("registration-failure", Known.REGISTRATION_FAILURE));

    public static final EmergencyAddressStatus PENDING_UNREGISTRATION =
            WORDS.add(new EmergencyAddressStatus("pending-unregistration", Known.PENDING_UNREGISTRATION));

    public static final EmergencyAddressStatus UNREGISTRATION_FAILURE =
            WORDS.add(new EmergencyAddressStatus("unregistration-failure", Known.UNREGISTRATION_FAILURE));

    /** The known words, to switch over. */
    public enum Known {
        REGISTERED,
        UNREGISTERED,
        PENDING_REGISTRATION,
        REGISTRATION_FAILURE,
        PENDING_UNREGISTRATION,
        UNREGISTRATION_FAILURE,
        OTHER
    }

    private EmergencyAddressStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static EmergencyAddressStatus of(String text) {
        EmergencyAddressStatus known = WORDS.find(text);
        return known != null ? known : new EmergencyAddressStatus(text, Known.OTHER);
    }
}
