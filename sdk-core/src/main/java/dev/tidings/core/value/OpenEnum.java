package dev.tidings.core.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One of a set of words that the backend may add to at any time. A word that this version does not know is kept, printed
 * as it came and equal to itself; it is never null and never an exception.
 *
 * <pre>{@code
 * public final class Colour extends OpenEnum<Colour.Known> {
 *     public enum Known { RED, GREEN, OTHER }
 *     private static final Words<Known, Colour> WORDS = new Words<>(Known.OTHER, Colour::new);
 *     public static final Colour RED = WORDS.add("red", Known.RED);
 *     public static final Colour GREEN = WORDS.add("green", Known.GREEN);
 *
 *     private Colour(String text, Known known) { super(text, known); }
 *     @JsonCreator public static Colour of(String text) { return WORDS.of(text); }
 * }
 * }</pre>
 *
 * @param <K> what to switch over: a constant for each known word, and {@code OTHER} as the last
 */
public abstract class OpenEnum<K extends Enum<K>> extends Text {
    private final K known;

    /** The word {@code text}, which is {@code known}. */
    protected OpenEnum(String text, K known) {
        super(text);
        this.known = known;
    }

    /** The constant to switch over; {@code OTHER} for a word that this version does not know. */
    public final K known() {
        return known;
    }

    /** Whether this version knows the word. */
    public final boolean isKnown() {
        return !known.name().equals("OTHER");
    }

    /**
     * The words that one enum knows.
     *
     * @param <K> the constants to switch over
     * @param <T> the enum
     */
    protected static final class Words<K extends Enum<K>, T extends OpenEnum<K>> {
        private final Map<String, T> values = new HashMap<>();
        private final K other;
        private final BiFunction<String, K, T> maker;

        /** No words yet. */
        public Words(K other, BiFunction<String, K, T> maker) {
            this.other = other;
            this.maker = maker;
        }

        /** Adds a word; only while the enum's class is initialized, so that all threads see it. */
        public T add(String text, K known) {
            T value = maker.apply(text, known);
            values.put(text, value);
            return value;
        }

        /** The value of the word {@code text}, always the same one if it is known. */
        public T of(String text) {
            T value = values.get(text);
            return value != null ? value : maker.apply(text, other);
        }
    }
}
