package dev.tidings.mock.link;

import dev.tidings.mock.wire.WebUrls;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the links in texts. What counts as one is not documented: here {@code http://} or {@code https://} and all that
 * follows up to a blank, less the punctuation at its end that belongs to the sentence.
 */
final class LinkText {
    private static final Pattern LINK = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final String PUNCTUATION = ".,;:!?'\"*_~…»”’>";

    private LinkText() {}

    /** The first link that is not a valid URL, as with characters in it that must be percent-encoded. */
    static Optional<String> broken(String text) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            String link = links.group().substring(0, length(links.group()));
            if (!WebUrls.isWeb(link)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    static boolean hasLinks(String text) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            if (WebUrls.isWeb(links.group().substring(0, length(links.group())))) {
                return true;
            }
        }
        return false;
    }

    /** {@code text} with what {@code shortened} makes of each link that is a valid URL. */
    static String replace(String text, UnaryOperator<String> shortened) {
        Matcher links = LINK.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        while (links.find()) {
            int end = links.start() + length(links.group());
            String link = text.substring(links.start(), end);
            if (WebUrls.isWeb(link)) {
                result.append(text, copied, links.start()).append(shortened.apply(link));
                copied = end;
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** How much of {@code match} is the link. */
    private static int length(String match) {
        int end = match.length();
        while (end > 0 && isTrailing(match, end)) {
            end--;
        }
        return end;
    }

    /** Whether the last of {@code end} characters is not the link's: a bracket is, if it was opened in it. */
    private static boolean isTrailing(String match, int end) {
        char last = match.charAt(end - 1);
        int pair = ")]}".indexOf(last);
        if (pair < 0) {
            return PUNCTUATION.indexOf(last) >= 0;
        }
        char opening = "([{".charAt(pair);
        int open = 0;
        for (int i = 0; i < end; i++) {
            open += match.charAt(i) == opening ? 1 : match.charAt(i) == last ? -1 : 0;
        }
        return open < 0;
    }
}
