package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card: title, text, picture and buttons. RCS shows all of it, WhatsApp the title as the text. */
public final class CardContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/card";

    CardContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** A card of which nothing is said yet: it needs a title or a body, and something else. */
    public static CardContent create() {
        return new CardContent(Map.of());
    }

    /** The same with this title, at most 1,024 characters; RCS shows 200 of them. */
    public CardContent title(String title) {
        return new CardContent(with("title", limited(TYPE, "title", title, 1024)));
    }

    /** The same with this text, at most 1,600 characters, which RCS alone shows. */
    public CardContent body(String body) {
        return new CardContent(with("body", limited(TYPE, "body", body, 1600)));
    }

    /** The same with this line below, at most 60 characters and no placeholders. */
    public CardContent subtitle(String subtitle) {
        return new CardContent(with("subtitle", fixed(TYPE, "subtitle", subtitle, 60)));
    }

    /** The same with this file too, whose address may have a placeholder. */
    public CardContent media(String url) {
        return new CardContent(adding("media", url));
    }

    /** The same with one more button, whose title has at most 25 characters, that of a quick reply 20. */
    public CardContent button(Button button) {
        return new CardContent(adding("actions", titled(TYPE, button, 20, 25)));
    }

    /** The same with this orientation: {@code VERTICAL}, the default, or {@code HORIZONTAL}; RCS only, as those below. */
    public CardContent orientation(String orientation) {
        return new CardContent(
                with("orientation", word(TYPE, "orientation", orientation, List.of("VERTICAL", "HORIZONTAL"))));
    }

    /** The same with the picture at this side of a horizontal card: {@code LEFT}, the default, or {@code RIGHT}. */
    public CardContent thumbnailImageAlignment(String thumbnailImageAlignment) {
        return new CardContent(with(
                "thumbnailImageAlignment",
                word(TYPE, "thumbnailImageAlignment", thumbnailImageAlignment, List.of("LEFT", "RIGHT"))));
    }

    /** The same with this height of the picture: {@code SHORT}, {@code MEDIUM} or {@code TALL}, the default. */
    public CardContent height(String height) {
        return new CardContent(with("height", word(TYPE, "height", height, List.of("SHORT", "MEDIUM", "TALL"))));
    }

    /** The title. */
    public Optional<String> title() {
        return text("title");
    }

    /** The line below. */
    public Optional<String> subtitle() {
        return text("subtitle");
    }

    @Override
    public void check() {
        if (title().orElse("").isEmpty() && body().orElse("").isEmpty()) {
            throw Check.refused(TYPE + " has neither title nor body: it needs one of them");
        }
        requireTwo(List.of("title", "body", "subtitle", "media", "actions"));
        // WhatsApp shows 10, and RCS 11 below the message.
        requireSome("actions", 0, 11);
        requireCardButtons();
        requireMix(2, 10);
    }
}
