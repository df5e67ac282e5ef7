package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Who pays for a message; reserved by the backend. */
public final class TrafficType extends OpenEnum<TrafficType.Known> {
    private static final Words<TrafficType> WORDS = new Words<>();

    public static final TrafficType FREE = WORDS.add(new TrafficType("free", Known.FREE));

    /** The known words, to switch over. */
    public enum Known {
        FREE,
        OTHER
    }

    private TrafficType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static TrafficType of(String text) {
        TrafficType known = WORDS.find(text);
        return known != null ? known : new TrafficType(text, Known.OTHER);
    }
}
