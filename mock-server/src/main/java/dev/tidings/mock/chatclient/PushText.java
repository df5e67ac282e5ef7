package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.Notice;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of push notifications: those of the service, else our own, with what they are about. */
final class PushText {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z_]+)}");

    /** What is shown if a service has no text of its own. */
    enum Usual {
        MESSAGE("${PARTICIPANT} in ${CONVERSATION}: ${MESSAGE}"),
        MEDIA("${PARTICIPANT} in ${CONVERSATION}: ${MEDIA_COUNT} files, ${MEDIA}"),
        ADDED("You are now in ${CONVERSATION}"),
        REMOVED("You are no longer in ${CONVERSATION}");

        private final String template;

        Usual(String template) {
            this.template = template;
        }
    }

    private PushText() {}

    /** The text of {@code notice}; places that {@code about} says nothing of stay as they are. */
    static String of(Notice notice, Usual usual, Map<String, String> about) {
        String own = notice.template();
        Matcher places = PLACE.matcher(own == null ? usual.template : own);
        return places.replaceAll(found -> Matcher.quoteReplacement(value(found.group(), about.get(found.group(1)))));
    }

    private static String value(String place, @Nullable String value) {
        return value == null ? place : value;
    }
}
