package dev.tidings.mock.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON: objects become maps, arrays lists, numbers {@link BigDecimal}. Written by hand like {@link JsonWriter}, since what
 * callers write into a parameter is small. Stricter than most in one thing: a name stands once in an object.
 */
public final class JsonReader {
    /** Nothing that is read here goes nearly so deep; keeps a hostile text from using up the stack. */
    private static final int DEEPEST = 64;

    /** Longer numbers mean nothing to anybody, and huge exponents cost. */
    private static final int LONGEST_NUMBER = 40;

    /** What is wrong with a text; never leaves this class. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message, null, false, false);
        }
    }

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The object in {@code text}.
     *
     * @param name what the caller calls the text, for the refusal
     * @throws ApiError 20422 if there is anything else
     */
    public static Map<String, @Nullable Object> object(String name, String text) {
        try {
            JsonReader reader = new JsonReader(text);
            reader.space();
            if (!reader.at('{')) {
                throw new Broken("it begins otherwise");
            }
            Map<String, @Nullable Object> object = reader.object();
            reader.space();
            if (reader.at < text.length()) {
                throw reader.unexpected();
            }
            return object;
        } catch (Broken broken) {
            String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            throw ApiError.malformed(
                    name + " \"" + shown + "\" must be a JSON object, which it is not: " + broken.getMessage());
        }
    }

    /** Whether {@code text} is JSON: an object or anything else. */
    public static boolean isJson(String text) {
        try {
            JsonReader reader = new JsonReader(text);
            reader.value();
            reader.space();
            return reader.at == text.length();
        } catch (Broken broken) {
            return false;
        }
    }

    /** Whether {@code text} holds neither a NUL nor half a surrogate pair: only escapes can write those, and no form can. */
    public static boolean isSound(CharSequence text) {
        return text.codePoints()
                .allMatch(each -> each != 0 && (each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE));
    }

    private @Nullable Object value() {
        space();
        if (at >= text.length()) {
            throw unexpected();
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        enter('{');
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (!take('}')) {
            do {
                space();
                String name = string();
                if (object.containsKey(name)) {
                    throw new Broken("\"" + name + "\" stands in it twice");
                }
                expect(':');
                object.put(name, value());
            } while (take(','));
            expect('}');
        }
        depth--;
        return object;
    }

    private List<@Nullable Object> array() {
        enter('[');
        List<@Nullable Object> array = new ArrayList<>();
        if (!take(']')) {
            do {
                array.add(value());
            } while (take(','));
            expect(']');
        }
        depth--;
        return array;
    }

    private void enter(char bracket) {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw new Broken("it is nested more than " + DEEPEST + " deep");
        }
    }

    private String string() {
        if (!at('"')) {
            throw unexpected();
        }
        at++;
        StringBuilder string = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (!isSound(string)) {
                    throw new Broken("a string holds a NUL or half a surrogate pair, before character " + at);
                }
                return string.toString();
            }
            if (c < ' ') {
                throw new Broken("a string holds a control character, before character " + at);
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw unexpected();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> hexadecimal();
            default -> throw new Broken("there is no such escape, before character " + at);
        };
    }

    private char hexadecimal() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw unexpected();
            }
            value = value << 4 | digit;
            at++;
        }
        return (char) value;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return meaning;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (number.length() > LONGEST_NUMBER
                || !number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")) {
            at = start;
            throw unexpected();
        }
        return new BigDecimal(number);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean at(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean take(char wanted) {
        space();
        if (!at(wanted)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw unexpected();
        }
    }

    private Broken unexpected() {
        return new Broken(
                at >= text.length()
                        ? "it ends too early"
                        : "\"" + text.charAt(at) + "\" was not expected as character " + (at + 1));
    }
}
