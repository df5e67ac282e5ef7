package dev.tidings.messaging.content.type;

import java.util.Map;

/** A text with buttons that answer it. */
public final class QuickReplyContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/quick-reply";

    QuickReplyContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 1,024 characters, without buttons as yet. */
    public static QuickReplyContent of(String body) {
        return new QuickReplyContent(Map.of("body", needed(TYPE, "body", body, 1_024)));
    }

    /** The same with one more button, of at most 10: its title has at most 20 characters, its id 200. */
    public QuickReplyContent reply(String title, String id) {
        return reply(Button.quickReply(title, id));
    }

    /** The same with one more button without an id, of at most 10: its title has at most 20 characters. */
    public QuickReplyContent reply(String title) {
        return reply(Button.quickReply(title));
    }

    private QuickReplyContent reply(Button button) {
        return new QuickReplyContent(adding("actions", titled(TYPE, button, 20, 20)));
    }

    @Override
    public void check() {
        requireSome("actions", 1, 10);
    }
}
