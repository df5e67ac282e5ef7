package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.Map;

/** A text with buttons that lead somewhere. */
public final class CallToActionContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/call-to-action";

    private static final String TITLE = "actions.title";

    CallToActionContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 640 characters, without buttons as yet. */
    public static CallToActionContent of(String body) {
        return new CallToActionContent(Map.of("body", needed(TYPE, "body", body, 640)));
    }

    /** The same with one more button, whose title has at most 20 characters; only that of a quick reply may have placeholders. */
    public CallToActionContent button(Button button) {
        switch (button.type().known()) {
            case QUICK_REPLY -> needed(TYPE, TITLE, button.title(), 20);
            case URL, PHONE_NUMBER, VOICE_CALL -> fixed(TYPE, TITLE, needed(TYPE, TITLE, button.title()), 20);
            case VOICE_CALL_REQUEST, REQUEST_CONTACT_INFO -> fixed(TYPE, TITLE, button.title(), 20);
            case COPY_CODE, OTHER -> {
                // WhatsApp has a title of its own.
            }
        }
        button.url().ifPresent(CallToActionContent::requireAtEnd);
        return new CallToActionContent(adding("actions", button.members()));
    }

    private static void requireAtEnd(String url) {
        int first = placed(TYPE, "actions.url", url).indexOf("{{");
        if (first >= 0 && (first != url.lastIndexOf("{{") || !url.endsWith("}}"))) {
            throw Check.refused(
                    TYPE + ".actions.url is '" + url + "': it must have at most one placeholder, at its end");
        }
    }

    @Override
    public void check() {
        requireSome("actions", 1, 10);
        requireMix(2, 5);
        if (buttons().size() > 1
                && buttons().stream().anyMatch(each -> each.type().equals(ButtonType.REQUEST_CONTACT_INFO))) {
            throw Check.refused(TYPE + ".actions has REQUEST_CONTACT_INFO and others: it must be alone");
        }
    }
}
