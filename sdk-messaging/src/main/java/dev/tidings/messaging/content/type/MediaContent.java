package dev.tidings.messaging.content.type;

import java.util.List;
import java.util.Map;

/** Files, with a text or without. */
public final class MediaContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/media";

    MediaContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The files at {@code urls}, which may have placeholders behind the domain. */
    public static MediaContent of(String... urls) {
        List.of(urls).forEach(each -> placed(TYPE, "media", each));
        return new MediaContent(Map.of("media", List.of(urls)));
    }

    /** The same with this text, at most 1,600 characters; WhatsApp approves of none without. */
    public MediaContent body(String body) {
        return new MediaContent(with("body", limited(TYPE, "body", body, 1600)));
    }

    @Override
    public void check() {
        requireSome("media", 1, 10);
    }
}
