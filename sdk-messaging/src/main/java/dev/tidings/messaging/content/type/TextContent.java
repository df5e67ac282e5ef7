package dev.tidings.messaging.content.type;

import java.util.Map;

/** A text; the only form that SMS can show. */
public final class TextContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/text";

    TextContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 1,600 characters. */
    public static TextContent of(String body) {
        return new TextContent(Map.of("body", needed(TYPE, "body", body, 1_600)));
    }
}
