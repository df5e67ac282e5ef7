package dev.tidings.conversations.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where something was done. */
public final class EventSource extends OpenEnum<EventSource.Known> {
    private static final Words<EventSource> WORDS = new Words<>();

    /** In an application of the chat SDK. */
    public static final EventSource SDK = WORDS.add(new EventSource("SDK", Known.SDK));

    /** By a call of the API. */
    public static final EventSource API = WORDS.add(new EventSource("API", Known.API));

    /** By a message on the phone. */
    public static final EventSource SMS = WORDS.add(new EventSource("SMS", Known.SMS));

    /** On WhatsApp. */
    public static final EventSource WHATSAPP = WORDS.add(new EventSource("WHATSAPP", Known.WHATSAPP));

    /** The known words, to switch over. */
    public enum Known {
        SDK,
        API,
        SMS,
        WHATSAPP,
        OTHER
    }

    private EventSource(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static EventSource of(String text) {
        EventSource known = WORDS.find(text);
        return known != null ? known : new EventSource(text, Known.OTHER);
    }
}
