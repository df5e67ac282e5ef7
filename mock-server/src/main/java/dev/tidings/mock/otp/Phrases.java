package dev.tidings.mock.otp;

import dev.tidings.mock.data.DataFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What codes are sent in when no template says otherwise: the sentences of one language, from {@code phrases.tsv}. Braces stand for
 * name, code, amount and payee.
 *
 * @param tag of the language, such as {@code pt-BR}
 * @param text of a text message
 * @param warning not to share the code
 * @param payment of a text message for a payment
 * @param whatsapp of a WhatsApp message
 * @param greeting of a call; empty if the language cannot be spoken
 * @param spoken the code in a call
 * @param press before a key must be pressed in a call
 */
record Phrases(
        String tag,
        String text,
        String warning,
        String payment,
        String whatsapp,
        String greeting,
        String spoken,
        String press) {
    /** For who is written to in a country without a language of its own. */
    static final String USUAL = "en";

    /** Of all languages this one is only spoken, as documented. */
    private static final String ONLY_SPOKEN = "en-GB";

    /** The sentences in the language {@code tag}, in any case. */
    static Optional<Phrases> in(String tag) {
        return Optional.ofNullable(Data.BY_TAG.get(tag.toLowerCase(Locale.ROOT)));
    }

    /** The sentences for the country {@code region}, an ISO 3166 code in upper case, written or spoken. */
    static Phrases usual(String region, boolean aloud) {
        Phrases own = in(Data.BY_REGION.getOrDefault(region, USUAL)).orElseThrow();
        boolean fits = aloud ? own.speakable() : !own.tag.equals(ONLY_SPOKEN);
        return fits ? own : in(USUAL).orElseThrow();
    }

    /** Whether calls can be in this language. */
    boolean speakable() {
        return !greeting.isEmpty();
    }

    /** The tags of all languages. */
    static List<String> tags() {
        return Data.BY_TAG.values().stream().map(Phrases::tag).toList();
    }

    /** {@code sentence} with {@code values}, in which braces mean nothing. */
    static String filled(String sentence, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            String value = close < 0 ? null : values.get(sentence.substring(open + 1, close));
            if (value == null) {
                break;
            }
            text.append(sentence, at, open).append(value);
            at = close + 1;
        }
        return text.append(sentence, at, sentence.length()).toString();
    }

    /** Read when first needed. */
    private static final class Data {
        static final Map<String, Phrases> BY_TAG = new LinkedHashMap<>();
        static final Map<String, String> BY_REGION = new HashMap<>();

        static {
            for (List<String> each : DataFile.cells(Phrases.class, "phrases.tsv", "\t")) {
                Phrases phrases = new Phrases(
                        each.get(0),
                        each.get(1),
                        each.get(2),
                        each.get(3),
                        each.get(4),
                        each.get(5),
                        each.get(6),
                        each.get(7));
                BY_TAG.put(phrases.tag.toLowerCase(Locale.ROOT), phrases);
            }
            for (List<String> each : DataFile.cells(Phrases.class, "languages.txt", " ")) {
                each.subList(1, each.size()).forEach(region -> BY_REGION.put(region, each.get(0)));
            }
        }
    }
}
