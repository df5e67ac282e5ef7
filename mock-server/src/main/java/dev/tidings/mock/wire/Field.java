package dev.tidings.mock.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a form or query: its name, what it may be, and the code with which anything else is refused.
 *
 * <pre>{@code
 * static final Field<String> NAME = Field.text("FriendlyName", 64).code(20002);
 * static final Field<Boolean> STICKY = Field.flag("StickySender");
 *
 * NAME.require(form)             // the value; refused if it is missing or empty
 * STICKY.or(form, true)          // the value, or what is given here if it was not sent
 * SMS_URL.change(form, present)  // as it is if not sent; null if sent empty, which is how a value is taken away
 * }</pre>
 *
 * <p>Refusals name the parameter, its value and the rule. Where the documentation gives no code it is 20422.
 *
 * @param <T> what the text means
 */
public final class Field<T> {
    /** How a value that is against the rule is refused. */
    private enum Wording {
        /** {@code CodeLength "3" must be a whole number from 4 to 10}. */
        PLAIN,
        /** As Verify does: {@code Invalid parameter `CodeLength`: 3}, then the rule. */
        INVALID,
        /** As Verify does where the value is nobody's business: {@code Invalid parameter: Code}, then the rule. */
        HIDDEN
    }

    private record Refusal(int code, Wording wording) {
        ApiError missing(String name, String rule) {
            return ApiError.badRequest(
                    code,
                    wording == Wording.PLAIN
                            ? name + " is required: it must be " + rule
                            : "Invalid parameter: " + name + ". It is required and must be " + rule);
        }

        ApiError wrong(String name, String text, String rule) {
            return ApiError.badRequest(
                    code,
                    switch (wording) {
                        case PLAIN -> name + " \"" + text + "\" must be " + rule;
                        case INVALID -> "Invalid parameter `" + name + "`: " + text + ". It must be " + rule;
                        case HIDDEN -> "Invalid parameter: " + name + ". It must be " + rule;
                    });
        }
    }

    private static final Refusal MALFORMED = new Refusal(20422, Wording.PLAIN);

    private final String name;
    private final Refusal refusal;
    private final String rule;
    private final Function<String, @Nullable T> reader;

    private Field(String name, Refusal refusal, String rule, Function<String, @Nullable T> reader) {
        this.name = name;
        this.refusal = refusal;
        this.rule = rule;
        this.reader = reader;
    }

    /** Any other kind: {@code reader} answers null to what is not as {@code rule} says it must be. */
    public static <T> Field<T> of(String name, String rule, Function<String, @Nullable T> reader) {
        return new Field<>(name, MALFORMED, rule, reader);
    }

    /** Any text. */
    public static Field<String> text(String name) {
        return of(name, "text", text -> text);
    }

    /** A text of at most {@code longest} characters. */
    public static Field<String> text(String name, int longest) {
        return of(
                name,
                "at most " + longest + " characters long",
                text -> text.codePointCount(0, text.length()) <= longest ? text : null);
    }

    /** {@code true} or {@code false}, in any case. */
    public static Field<Boolean> flag(String name) {
        return of(
                name,
                "true or false",
                text -> text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? false : null);
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Field<Integer> number(String name, int least, int most) {
        return of(name, "a whole number from " + least + " to " + most, text -> {
            try {
                int number = Integer.parseInt(text);
                return number < least || number > most ? null : number;
            } catch (NumberFormatException none) {
                return null;
            }
        });
    }

    /** An absolute http or https URL. */
    public static Field<String> url(String name) {
        return of(name, "an absolute http or https URL", text -> WebUrls.isWeb(text) ? text : null);
    }

    /** The HTTP method of a webhook, GET or POST, in any case; read in upper case. */
    public static Field<String> method(String name) {
        return of(name, "GET or POST", text -> {
            String upper = text.toUpperCase(Locale.ROOT);
            return upper.equals("GET") || upper.equals("POST") ? upper : null;
        });
    }

    /** One of {@code words}, written just so. */
    public static Field<String> word(String name, String... words) {
        return of(
                name,
                "one of " + String.join(", ", words),
                text -> Arrays.asList(words).contains(text) ? text : null);
    }

    /** One of {@code values}, each written as {@code wire} says. */
    public static <E> Field<E> word(String name, E[] values, Function<E, String> wire) {
        List<E> all = List.of(values);
        return of(
                name,
                "one of " + all.stream().map(wire).collect(Collectors.joining(", ")),
                text -> all.stream()
                        .filter(each -> wire.apply(each).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    /** {@code prefix} and 32 hexadecimal digits. */
    public static Field<String> sid(String name, String prefix) {
        return of(name, prefix + " and 32 hexadecimal digits", text -> isSid(text, prefix) ? text : null);
    }

    /** A JSON object; {@code reader} answers null to one that is not as {@code rule} says it must be. */
    public static <T> Field<T> json(
            String name, String rule, Function<Map<String, @Nullable Object>, @Nullable T> reader) {
        return of(name, rule, text -> {
            try {
                return reader.apply(JsonReader.object(name, text));
            } catch (ApiError broken) {
                return null;
            }
        });
    }

    /** A text that is JSON, an object or anything else; it is left as it is written. */
    public static Field<String> jsonText(String name) {
        return of(name, "JSON", text -> JsonReader.isJson(text) ? text : null);
    }

    /** A JSON object whose values are all strings, written in at most {@code longest} characters. */
    public static Field<Map<String, String>> texts(String name, int longest) {
        return of(
                name,
                "a JSON object of strings, at most " + longest + " characters long",
                text -> text.codePointCount(0, text.length()) <= longest ? texts(text) : null);
    }

    private static @Nullable Map<String, String> texts(String json) {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Map.Entry<String, @Nullable Object> each :
                    JsonReader.object("", json).entrySet()) {
                if (!(each.getValue() instanceof String value)) {
                    return null;
                }
                texts.put(each.getKey(), value);
            }
            return texts;
        } catch (ApiError malformed) {
            return null;
        }
    }

    /** A day, {@code YYYY-MM-DD}. */
    public static Field<LocalDate> date(String name) {
        return of(name, "a date, YYYY-MM-DD", text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException none) {
                return null;
            }
        });
    }

    private static boolean isSid(String text, String prefix) {
        return text.length() == prefix.length() + 32
                && text.startsWith(prefix)
                && text.chars().skip(prefix.length()).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    /** The same parameter, refused with {@code code}. */
    public Field<T> code(int code) {
        return new Field<>(name, new Refusal(code, Wording.PLAIN), rule, reader);
    }

    /** The same parameter, refused with {@code code} in Verify's words: {@code Invalid parameter `To`: +123}, then the rule. */
    public Field<T> invalid(int code) {
        return new Field<>(name, new Refusal(code, Wording.INVALID), rule, reader);
    }

    /** The same parameter, whose values refusals do not show: a code or a secret. {@code Invalid parameter: Code}, then the rule. */
    public Field<T> hidden(int code) {
        return new Field<>(name, new Refusal(code, Wording.HIDDEN), rule, reader);
    }

    /** The same parameter, whose values must also be as {@code more} says, which {@code fits} tells. */
    public Field<T> matching(String more, Predicate<T> fits) {
        return new Field<>(name, refusal, rule + ", " + more, text -> {
            T value = reader.apply(text);
            return value != null && fits.test(value) ? value : null;
        });
    }

    /** The parameter's name. */
    public String name() {
        return name;
    }

    /**
     * The value; empty if it was not sent or is empty.
     *
     * @throws ApiError if it is not as it must be
     */
    public Optional<T> read(Parameters from) {
        return from.nonEmpty(name).map(this::parse);
    }

    /**
     * The value; {@code present} if it was not sent or is empty.
     *
     * @throws ApiError if it is not as it must be
     */
    public T or(Parameters from, T present) {
        return read(from).orElse(present);
    }

    /**
     * What stands after the request: the value; {@code present} if it was not sent; null if it was sent empty.
     *
     * @throws ApiError if it is not as it must be
     */
    public @Nullable T change(Parameters from, @Nullable T present) {
        return from.has(name) ? read(from).orElse(null) : present;
    }

    /**
     * The value, which must be there.
     *
     * @throws ApiError if it is missing, empty or not as it must be
     */
    public T require(Parameters from) {
        return read(from).orElseThrow(() -> refusal.missing(name, rule));
    }

    /**
     * All values of a parameter that may be repeated, in order; an empty one is none.
     *
     * @throws ApiError if one is not as it must be
     */
    public List<T> all(Parameters from) {
        return from.all(name).stream()
                .filter(text -> !text.isEmpty())
                .map(this::parse)
                .toList();
    }

    private T parse(String text) {
        T value = reader.apply(text);
        if (value == null) {
            throw refusal.wrong(name, text, rule);
        }
        return value;
    }
}
