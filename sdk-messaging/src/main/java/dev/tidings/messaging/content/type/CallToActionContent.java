package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.Map;

/** A text with buttons that lead somewhere. */
public final class CallToActionContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/call-to-action";

    CallToActionContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 640 characters, without buttons as yet. */
    public static CallToActionContent of(String body) {
        return new CallToActionContent(Map.of("body", limited(TYPE, "body", body, 640)));
    }

    /** The same with one more button, whose title has at most 20 characters; only that of a quick reply may have placeholders. */
    public CallToActionContent button(Button button) {
        if (button.type().equals(ButtonType.QUICK_REPLY)) {
            limited(TYPE, "actions.title", button.title(), 20);
        } else {
            fixed(TYPE, "actions.title", button.title(), 20);
        }
        return new CallToActionContent(adding("actions", button.members()));
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
