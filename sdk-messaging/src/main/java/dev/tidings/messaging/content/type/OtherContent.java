package dev.tidings.messaging.content.type;

import java.util.Map;

/** Content of a type that this version has no class for, such as {@code twilio/pay}; what it says is in {@link #members}. */
public final class OtherContent extends Content {
    OtherContent(String type, Map<String, Object> members) {
        super(type, members);
    }
}
