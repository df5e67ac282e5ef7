package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a caller filters a list with. It may look at so many characters in one request and no more, so that
 * none can keep the server busy; counted and not timed, so that the same call has the same answer.
 */
final class Expression {
    private static final int LONGEST = 256;
    private static final int LOOKS = 2_000_000;

    private final String name;
    private final Pattern pattern;
    private int looks = LOOKS;

    private Expression(String name, Pattern pattern) {
        this.name = name;
        this.pattern = pattern;
    }

    /**
     * The expression {@code text}, which the parameter {@code name} holds.
     *
     * @throws ApiError 20422 if it is none, or too long
     */
    static Expression of(String name, String text) {
        if (text.length() > LONGEST) {
            throw ShapeReader.wrong(name, text, "at most " + LONGEST + " characters long");
        }
        try {
            return new Expression(name, Pattern.compile(text));
        } catch (PatternSyntaxException none) {
            throw ShapeReader.wrong(name, text, "a regular expression, which it is not: " + none.getDescription());
        }
    }

    /**
     * Whether it is found in {@code text}.
     *
     * @throws ApiError 20422 if that takes too much
     */
    boolean finds(String text) {
        try {
            return pattern.matcher(new Counted(text)).find();
        } catch (StackOverflowError deep) {
            throw tooMuch();
        }
    }

    private ApiError tooMuch() {
        return ShapeReader.wrong(name, pattern.pattern(), "a regular expression that takes less to search with");
    }

    /** A text each look at which is counted. */
    private final class Counted implements CharSequence {
        private final CharSequence text;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--looks < 0) {
                throw tooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
