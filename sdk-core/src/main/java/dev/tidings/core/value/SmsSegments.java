package dev.tidings.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how a text travels as SMS: in which encoding, in how many parts (which is what is paid for), and which characters
 * make it dear.
 *
 * <pre>{@code
 * SmsSegments segments = SmsSegments.of("It’s ready");
 * segments.encoding();          // UCS_2
 * segments.costlyCharacters();  // ’ at index 2, which "'" could replace
 * SmsSegments.smart("It’s ready").encoding();  // GSM_7
 * }</pre>
 *
 * <p>A text is GSM-7 if every character is in that alphabet, else the whole of it is UCS-2. Parts are filled in turn. A
 * character of GSM-7's extension never straddles two parts; in UCS-2 neither does what a reader takes for one character (a
 * flag, a family, a letter with its accents), unless it alone is larger than a part. Source: Twilio's character-limit page
 * and its open-source message-segment-calculator. Takes any string, also with NUL and lone surrogates; immutable.
 */
public final class SmsSegments {
    private final String text;
    private final SmsEncoding encoding;
    private final int units;
    private final List<String> parts;

    private SmsSegments(String text) {
        this.text = text;
        this.encoding = encodingOf(text);
        this.units = units(text, encoding);
        this.parts = units <= encoding.singleCapacity() ? List.of(text) : split(text, encoding);
    }

    /** Segments {@code text} as it is; an empty text is one empty part. */
    public static SmsSegments of(String text) {
        return new SmsSegments(text);
    }

    /**
     * Segments {@code text} as Smart Encoding would change it: look-alikes (curly quotes, dashes, full-width letters, odd
     * spaces…) are replaced if the whole then is GSM-7. If a character would remain that is not, such as an emoji, or if
     * the change would make it dearer, the text stays as it is.
     */
    public static SmsSegments smart(String text) {
        SmsSegments original = of(text);
        if (original.encoding == SmsEncoding.GSM_7) {
            return original;
        }
        String replaced = SmartEncoding.replace(text);
        if (replaced == null) {
            return original;
        }
        // A tab becomes seven spaces, so that a text of tabs would grow. What the backend does then is unconfirmed;
        // nobody
        // would expect to pay more.
        SmsSegments smart = of(replaced);
        return smart.count() <= original.count() ? smart : original;
    }

    /** How many parts {@code text} makes, at least 1; as {@code of(text).count()}, at less cost. */
    public static int count(String text) {
        int parts = 1;
        int septets = 0;
        int inPart = 0;
        for (int i = 0; i < text.length(); i++) {
            int cost = GsmAlphabet.septets(text.charAt(i));
            if (cost == 0) {
                return text.length() <= SmsEncoding.UCS_2.singleCapacity()
                        ? 1
                        : split(text, SmsEncoding.UCS_2).size();
            }
            septets += cost;
            inPart += cost;
            if (inPart > SmsEncoding.GSM_7.partCapacity()) {
                parts++;
                inPart = cost;
            }
        }
        return septets <= SmsEncoding.GSM_7.singleCapacity() ? 1 : parts;
    }

    /** The text that is sent: after {@link #smart} perhaps not the one handed in. */
    public String text() {
        return text;
    }

    /** The encoding of the whole. */
    public SmsEncoding encoding() {
        return encoding;
    }

    /** How many parts there are, at least 1: the API's {@code num_segments}. */
    public int count() {
        return parts.size();
    }

    /** How many septets (GSM-7) or UTF-16 code units (UCS-2) the text takes, headers not counted. */
    public int units() {
        return units;
    }

    /** How many units fit after the text before there is one more part, as long as the encoding stays. */
    public int unitsLeft() {
        return count() == 1
                ? encoding.singleCapacity() - units
                : encoding.partCapacity() - units(parts.get(parts.size() - 1), encoding);
    }

    /** The text of each part, in order; put together they are {@link #text}. */
    public List<String> parts() {
        return parts;
    }

    /**
     * The characters without which the text would be cheaper, in order: in UCS-2 those that are not in GSM-7's alphabet, in
     * GSM-7 those of its extension.
     */
    public List<CostlyCharacter> costlyCharacters() {
        List<CostlyCharacter> costly = new ArrayList<>();
        Graphemes graphemes = new Graphemes(text);
        for (int start = 0, end; start < text.length(); start = end) {
            char c = text.charAt(start);
            if (encoding == SmsEncoding.GSM_7) {
                end = start + 1;
                if (GsmAlphabet.septets(c) == 2) {
                    costly.add(new CostlyCharacter(String.valueOf(c), start, 2, CostlyCharacter.Why.EXTENSION));
                }
            } else {
                end = graphemes.end(start);
                String character = text.substring(start, end);
                if (!GsmAlphabet.covers(character)) {
                    costly.add(new CostlyCharacter(character, start, end - start, CostlyCharacter.Why.NOT_IN_ALPHABET));
                }
            }
        }
        return List.copyOf(costly);
    }

    private static SmsEncoding encodingOf(String text) {
        return GsmAlphabet.covers(text) ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
    }

    private static int units(String text, SmsEncoding encoding) {
        if (encoding == SmsEncoding.UCS_2) {
            return text.length();
        }
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            septets += GsmAlphabet.septets(text.charAt(i));
        }
        return septets;
    }

    private static List<String> split(String text, SmsEncoding encoding) {
        List<String> parts = new ArrayList<>();
        Graphemes graphemes = new Graphemes(text);
        for (int start = 0, end; start < text.length(); start = end) {
            end = encoding == SmsEncoding.GSM_7 ? gsmEnd(text, start) : ucsEnd(text, start, graphemes);
            parts.add(text.substring(start, end));
        }
        return List.copyOf(parts);
    }

    private static int gsmEnd(String text, int start) {
        int end = start;
        int left = SmsEncoding.GSM_7.partCapacity();
        while (end < text.length() && GsmAlphabet.septets(text.charAt(end)) <= left) {
            left -= GsmAlphabet.septets(text.charAt(end));
            end++;
        }
        return end;
    }

    private static int ucsEnd(String text, int start, Graphemes graphemes) {
        int limit = start + SmsEncoding.UCS_2.partCapacity();
        if (limit >= text.length()) {
            return text.length();
        }
        int end = start;
        for (int next = graphemes.end(start); next <= limit; next = graphemes.end(next)) {
            end = next;
        }
        if (end > start) {
            return end;
        }
        // One character larger than a part: cut it, but not within a surrogate pair.
        boolean pair =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return pair ? limit - 1 : limit;
    }

    /** Two are equal if their texts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SmsSegments segments && segments.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without the text, which is personal. */
    @Override
    public String toString() {
        return encoding + ", " + count() + (count() == 1 ? " segment, " : " segments, ") + units + " units";
    }

    /**
     * A character that makes a text dearer.
     *
     * @param character what a reader takes for one character: one code point or several
     * @param index where it begins in the text, in UTF-16 code units
     * @param units what it takes: septets in GSM-7, code units in UCS-2
     * @param why what is wrong with it
     */
    public record CostlyCharacter(String character, int index, int units, Why why) {
        /** Why a character costs more. */
        public enum Why {
            /** It makes the whole text UCS-2, whose parts hold 70 units instead of 160. */
            NOT_IN_ALPHABET,
            /** It is in GSM-7's extension and takes two septets. */
            EXTENSION
        }

        /** What Smart Encoding would put in its place, which may be empty text; empty if it leaves it as it is. */
        public Optional<String> replacement() {
            return Optional.ofNullable(SmartEncoding.replace(character)).filter(each -> !each.equals(character));
        }
    }
}
