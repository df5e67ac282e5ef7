package dev.tidings.mock.messaging;

import dev.tidings.mock.content.Approval;
import dev.tidings.mock.content.Rendered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says that is made from a content template. It is made when the message is: whoever changes or deletes the
 * template while the message waits for its time changes nothing of what it says. Only what WhatsApp thinks of the template is asked
 * when the message is sent.
 *
 * @param contentSid the template; empty for a point on the map that goes without one
 * @param forms how it is seen where the message may go, the preferred one first; the one that goes once that is known; none if
 *     the template has no form there
 * @param approval what WhatsApp thought of the template then, which counts if it is gone by the time it is asked for
 * @param misfit why WhatsApp does not take what stands in for the placeholders of an approved template; 0 if it does
 * @param mediaGiven whether the message was given media besides, which a template takes the place of
 */
public record Composition(
        String contentSid, List<Rendered.Form> forms, Approval approval, int misfit, boolean mediaGiven) {
    /** Keeps its own copy. */
    public Composition {
        forms = List.copyOf(forms);
    }

    /** How it is seen, or will most likely be; null if nothing is to be seen. */
    public Rendered.@Nullable Form form() {
        return forms.isEmpty() ? null : forms.get(0);
    }

    /** The same with {@code form} as the one that goes; null for none. */
    Composition going(Rendered.@Nullable Form form) {
        return new Composition(contentSid, form == null ? List.of() : List.of(form), approval, misfit, mediaGiven);
    }

    /** How it is seen by RCS, or else over the phone network; null if it has no such form. */
    Rendered.@Nullable Form form(boolean rcs) {
        for (Rendered.Form each : forms) {
            if (each.channel().phone() != rcs) {
                return each;
            }
        }
        return null;
    }

    /** The text as logs show it; empty if there is none. */
    String body() {
        Rendered.Form form = form();
        return form == null ? "" : form.body();
    }

    /** Where its files are. */
    List<String> media() {
        Rendered.Form form = form();
        return form == null ? List.of() : form.media();
    }
}
