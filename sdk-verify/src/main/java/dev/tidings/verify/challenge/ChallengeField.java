package dev.tidings.verify.challenge;

import dev.tidings.core.internal.resource.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a device shows with a challenge. Printing it does not show what it says.
 *
 * @param label what it is about, up to 36 characters
 * @param value what it says, up to 128 characters
 */
public record ChallengeField(String label, String value) {
    /** Refuses what the backend would certainly refuse. */
    public ChallengeField {
        Check.length("label", Optional.of(label), 36);
        Check.length("value", Optional.of(value), 128);
    }

    /** What {@code value} says about {@code label}. */
    public static ChallengeField of(String label, String value) {
        return new ChallengeField(label, value);
    }

    /** As it is on the wire. */
    Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("label", label);
        members.put("value", value);
        return members;
    }

    @Override
    public String toString() {
        return "ChallengeField[" + label + "]";
    }
}
