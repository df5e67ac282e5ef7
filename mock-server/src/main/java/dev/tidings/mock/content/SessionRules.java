package dev.tidings.mock.content;

import dev.tidings.mock.content.Rendered.Button;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What WhatsApp takes without having approved it while a user's window is open, and what it takes outside.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-types-overview">Which types need approval</a>
 */
final class SessionRules {
    private static final int MOST_BUTTONS = 3;

    /** Sounds can be sent in a window only. */
    private static final Set<String> SOUNDS = Set.of("aac", "amr", "m4a", "mp3", "ogg", "opus", "wav");

    private SessionRules() {}

    static ApprovalNeed need(Rendered.Form form, boolean inWindow) {
        boolean onlyInWindow = (form.catalog() != null && form.catalog().scope() == Rendered.Catalog.Scope.SINGLE)
                || form.media().stream().anyMatch(SessionRules::isSound);
        if (!inWindow && onlyInWindow) {
            return ApprovalNeed.IMPOSSIBLE;
        }
        return switch (form.type().need(inWindow)) {
            case FREE -> form.buttons().size() <= MOST_BUTTONS ? ApprovalNeed.NONE : ApprovalNeed.APPROVAL;
            case BUTTONS -> isFree(form.buttons()) ? ApprovalNeed.NONE : ApprovalNeed.APPROVAL;
            case APPROVED -> ApprovalNeed.APPROVAL;
            case NEVER -> ApprovalNeed.IMPOSSIBLE;
        };
    }

    /** At most three, all of one kind, none that calls a number, one that opens a page. */
    private static boolean isFree(List<Button> buttons) {
        Set<Button.Kind> kinds = buttons.stream().map(Button::kind).collect(Collectors.toSet());
        return buttons.size() <= MOST_BUTTONS
                && kinds.size() <= 1
                && !kinds.contains(Button.Kind.PHONE_NUMBER)
                && (!kinds.contains(Button.Kind.URL) || buttons.size() == 1);
    }

    static boolean isSound(String url) {
        int end = url.indexOf('?');
        String path = (end < 0 ? url : url.substring(0, end)).toLowerCase(Locale.ROOT);
        return SOUNDS.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
