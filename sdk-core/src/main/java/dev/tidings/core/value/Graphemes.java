package dev.tidings.core.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into what a reader takes for one character: a flag, a family, a letter with its accents (UAX #29). */
final class Graphemes {
    // Not BreakIterator, which before JDK 20 cuts emoji sequences apart.
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private final Matcher matcher;

    Graphemes(String text) {
        this.text = text;
        this.matcher = CLUSTER.matcher(text);
    }

    /** Where the cluster that begins at {@code start} ends; a carriage return and a line feed are two. */
    int end(int start) {
        if (start + 1 == text.length() || (isAlone(text.charAt(start)) && isAlone(text.charAt(start + 1)))) {
            return start + 1;
        }
        int end = matcher.find(start) ? matcher.end() : text.length();
        for (int i = start + 1; i < end; i++) {
            if (isConjunct(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether {@code c} joins no neighbour but a mark: the bulk of long texts, for which matching would take ten times. */
    private static boolean isAlone(char c) {
        return c < 0x0300 // Latin; here also a carriage return and a line feed are two
                || (c >= 0x0400 && c <= 0x0482) // Cyrillic
                || (c >= 0x3041 && c <= 0x3096) // Hiragana
                || (c >= 0x30A1 && c <= 0x30FA) // Katakana
                || (c >= 0x3400 && c <= 0x9FFF); // Han
    }

    /**
     * Whether at {@code i} a letter follows a mark or joiner. Since Unicode 15.1 (JDK 21) such letters of Indic scripts
     * belong to the cluster; they do not for Twilio's calculator, and the same text must cost the same on every JDK. Thai
     * and Lao SARA AM are letters that always belonged.
     */
    private boolean isConjunct(int i) {
        int letter = text.codePointAt(i);
        if (Character.getType(letter) != Character.OTHER_LETTER || letter == 0x0E33 || letter == 0x0EB3) {
            return false;
        }
        int before = text.codePointBefore(i);
        return before == 0x200D || Character.getType(before) == Character.NON_SPACING_MARK;
    }
}
