package dev.tidings.mock.network;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression that is looked for in bodies. Some expressions take for ever on some texts; the server must outlive
 * them, so a search that looks at too many characters finds nothing.
 */
final class BodyPattern {
    private static final Logger LOG = LoggerFactory.getLogger(BodyPattern.class);

    /** The longest body that the API takes; what stands behind is not looked at. */
    private static final int LONGEST_TEXT = 1_600;

    private static final int LONGEST_PATTERN = 1_000;

    /** Some five milliseconds; a sane expression looks at each character a few times. */
    private static final int MOST_LOOKS = 1_000_000;

    private final Pattern pattern;

    private BodyPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static BodyPattern of(String expression) {
        if (expression.isEmpty() || expression.length() > LONGEST_PATTERN) {
            throw Refused.text("body", expression, "a regular expression of 1 to " + LONGEST_PATTERN + " characters");
        }
        try {
            return new BodyPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException broken) {
            throw Refused.text(
                    "body",
                    expression,
                    "a regular expression: " + broken.getDescription()
                            + (broken.getIndex() < 0 ? "" : " near character " + (broken.getIndex() + 1)));
        }
    }

    boolean isIn(String body) {
        try {
            return pattern.matcher(new Counted(body, 0, Math.min(LONGEST_TEXT, body.length()), new int[1]))
                    .find();
        } catch (TooManyLooks | StackOverflowError hopeless) {
            LOG.warn("the body pattern \"{}\" takes too long on a message, and so does not match it", pattern);
            return false;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at, together with what is cut from it. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final int start;
        private final int end;
        private final int[] looks;

        Counted(String text, int start, int end, int[] looks) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.looks = looks;
        }

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to, looks);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
