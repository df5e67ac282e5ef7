package dev.tidings.core.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a set of words that the backend may add to at any time. A word that this version does not know is kept, printed
 * as it came and equal to itself; it is never null and never an exception.
 *
 * <pre>{@code
 * public final class Colour extends OpenEnum<Colour.Known> {
 *     public enum Known { RED, GREEN, OTHER }
 *     private static final Words<Colour> WORDS = new Words<>();
 *     public static final Colour RED = WORDS.add(new Colour("red", Known.RED));
 *     public static final Colour GREEN = WORDS.add(new Colour("green", Known.GREEN));
 *
 *     private Colour(String text, Known known) { super(text, known); }
 *     @JsonCreator public static Colour of(String text) {
 *         Colour known = WORDS.find(text);
 *         return known != null ? known : new Colour(text, Known.OTHER);
 *     }
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
     * @param <T> the enum
     */
    protected static final class Words<T extends OpenEnum<?>> {
        private final Map<String, T> values = new HashMap<>();

        /** No words yet. */
        public Words() {}

        /** Adds a word; only while the enum's class is initialized, so that all threads see it. */
        public T add(T word) {
            values.put(word.toString(), word);
            return word;
        }

        /** The word {@code text}, always the same one; null if it is not known. */
        public @Nullable T find(String text) {
            return values.get(text);
        }
    }
}
