package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card as WhatsApp has it: header, text, footer and buttons. */
public final class WhatsappCardContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "whatsapp/card";

    WhatsappCardContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 1,024 characters. */
    public static WhatsappCardContent of(String body) {
        return new WhatsappCardContent(Map.of("body", needed(TYPE, "body", body, 1_024)));
    }

    /** The same with this header, at most 60 characters, instead of a file. */
    public WhatsappCardContent headerText(String headerText) {
        return new WhatsappCardContent(with("header_text", limited(TYPE, "header_text", headerText, 60)));
    }

    /** The same with this footer, at most 60 characters and no placeholders. */
    public WhatsappCardContent footer(String footer) {
        return new WhatsappCardContent(with("footer", fixed(TYPE, "footer", footer, 60)));
    }

    /** The same with this file too, whose address may have a placeholder. */
    public WhatsappCardContent media(String url) {
        return new WhatsappCardContent(adding("media", url));
    }

    /** The same with one more button, whose title has at most 20 characters, that of a quick reply 25. */
    public WhatsappCardContent button(Button button) {
        return new WhatsappCardContent(adding("actions", titled(TYPE, button, 25, 20)));
    }

    /** The header. */
    public Optional<String> headerText() {
        return text("header_text");
    }

    /** The footer. */
    public Optional<String> footer() {
        return text("footer");
    }

    @Override
    public void check() {
        if (headerText().isPresent() && !media().isEmpty()) {
            throw Check.refused(TYPE + " has header_text and media: only one of them can be its header");
        }
        requireTwo(List.of("body", "footer", "header_text", "media", "actions"));
        requireSome("actions", 0, 10);
        requireCardButtons();
        requireMix(2, 10);
    }
}
