package dev.tidings.core.value;

import static dev.tidings.core.value.SmsEncoding.GSM_7;
import static dev.tidings.core.value.SmsEncoding.UCS_2;
import static dev.tidings.core.value.SmsSegments.CostlyCharacter.Why.EXTENSION;
import static dev.tidings.core.value.SmsSegments.CostlyCharacter.Why.NOT_IN_ALPHABET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.value.SmsSegments.CostlyCharacter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmsSegmentsTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void partsOfGsm_keepEscapeAndCodeTogether() {
        SmsSegments segments = SmsSegments.of("a".repeat(152) + "€" + "b".repeat(10));

        assertThat(segments.encoding()).isEqualTo(GSM_7);
        assertThat(segments.units()).isEqualTo(164);
        assertThat(segments.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(10));
        assertThat(segments.unitsLeft()).isEqualTo(153 - 12);
    }

    @Test
    void partsOfUcs_keepWhatIsOneCharacterTogether() {
        SmsSegments segments = SmsSegments.of("я".repeat(60) + FAMILY + "я");

        assertThat(segments.encoding()).isEqualTo(UCS_2);
        assertThat(segments.units()).isEqualTo(72);
        assertThat(segments.parts()).containsExactly("я".repeat(60), FAMILY + "я");
        assertThat(segments.unitsLeft()).isEqualTo(67 - 12);
    }

    @Test
    void aCharacterLargerThanAPart_isCutBetweenCodePoints() {
        String zalgo = "я" + "\u0301".repeat(65);
        String joined = "\u200d😀".repeat(60);

        assertThat(SmsSegments.of("x" + zalgo + "\u0301".repeat(35)).parts())
                .containsExactly("x", zalgo + "\u0301", "\u0301".repeat(34));
        assertThat(SmsSegments.of("😀" + joined).parts()).allSatisfy(each -> {
            assertThat(each.length()).isLessThanOrEqualTo(67);
            assertThat(Character.isLowSurrogate(each.charAt(0))).isFalse();
        });
    }

    @Test
    void carriageReturnAndLineFeed_areTwoCharacters() {
        assertThat(SmsSegments.of("я".repeat(66) + "\r\n" + "я".repeat(9)).parts())
                .containsExactly("я".repeat(66) + "\r", "\n" + "я".repeat(9));
    }

    /** The calculator's boundaries, also on JDKs whose regular expressions keep a conjunct whole. */
    @Test
    void lettersOfAConjunct_mayPart() {
        assertThat(SmsSegments.of("я".repeat(65) + "क्ष" + "я".repeat(9)).parts())
                .containsExactly("я".repeat(65) + "क्", "ष" + "я".repeat(9));
    }

    @Test
    void emptyText_isOneEmptyPart() {
        SmsSegments segments = SmsSegments.of("");

        assertThat(segments.parts()).containsExactly("");
        assertThat(segments.count()).isEqualTo(1);
        assertThat(segments.unitsLeft()).isEqualTo(160);
        assertThat(segments.costlyCharacters()).isEmpty();
    }

    @Test
    void costlyCharacters_areThoseThatForceTheEncoding() {
        assertThat(SmsSegments.of("[It’s " + FAMILY + "\r\n€]").costlyCharacters())
                .containsExactly(
                        new CostlyCharacter("’", 3, 1, NOT_IN_ALPHABET),
                        new CostlyCharacter(FAMILY, 6, 11, NOT_IN_ALPHABET));
    }

    @Test
    void costlyCharacters_areThoseThatTakeTwoSeptets() {
        assertThat(SmsSegments.of("5 € [é]").costlyCharacters())
                .containsExactly(
                        new CostlyCharacter("€", 2, 2, EXTENSION),
                        new CostlyCharacter("[", 4, 2, EXTENSION),
                        new CostlyCharacter("]", 6, 2, EXTENSION));
    }

    @Test
    void costlyCharacters_knowWhatWouldReplaceThem() {
        List<CostlyCharacter> costly = SmsSegments.of("’ …\u200bя[").costlyCharacters();

        assertThat(costly.stream().map(CostlyCharacter::replacement).map(each -> each.orElse("none")))
                .containsExactly("'", "...", "", "none");
        assertThat(SmsSegments.of("[").costlyCharacters().get(0).replacement()).isEmpty();
    }

    @Test
    void smart_replacesOnlyWhatSaves() {
        assertThat(SmsSegments.smart("“It’s – ½…”").text()).isEqualTo("\"It's - 1/2...\"");
        assertThat(SmsSegments.smart("“It’s” 😀").text()).isEqualTo("“It’s” 😀");
        assertThat(SmsSegments.smart("Grüße {€}").text()).isEqualTo("Grüße {€}");
        assertThat(SmsSegments.smart("\u200b").text()).isEmpty();
        // 30 tabs are one part in UCS-2; as 210 spaces they would be two.
        assertThat(SmsSegments.smart("\t".repeat(30)).text()).isEqualTo("\t".repeat(30));
        assertThat(SmsSegments.smart("\t").text()).isEqualTo(" ".repeat(7));
    }

    @Test
    void textIsNotPrinted() {
        assertThat(SmsSegments.of("secret")).hasToString("GSM_7, 1 segment, 6 units");
        assertThat(SmsSegments.of("ж".repeat(71))).hasToString("UCS_2, 2 segments, 71 units");
    }

    @Test
    void segmentsOfTheSameText_areEqual() {
        assertThat(SmsSegments.of("a")).isEqualTo(SmsSegments.of("a")).isNotEqualTo(SmsSegments.of("b"));
        assertThat(SmsSegments.of("a")).hasSameHashCodeAs(SmsSegments.of("a"));
    }

    @Property
    void partsPutTogether_areTheText_andEachFits(@ForAll("texts") String text) {
        SmsSegments segments = SmsSegments.of(text);
        SmsEncoding encoding = segments.encoding();

        assertThat(String.join("", segments.parts())).isEqualTo(text);
        int capacity = segments.count() == 1 ? encoding.singleCapacity() : encoding.partCapacity();
        List<Integer> units =
                segments.parts().stream().map(each -> unitsOf(each, encoding)).toList();
        assertThat(units).allMatch(each -> each <= capacity);
        assertThat(units.stream().mapToInt(each -> each).sum()).isEqualTo(segments.units());
        assertThat(segments.unitsLeft()).isEqualTo(capacity - units.get(units.size() - 1));
        assertThat(segments.parts().size() == 1).isEqualTo(segments.units() <= encoding.singleCapacity());
    }

    @Property
    void count_isTheNumberOfParts(@ForAll("texts") String text) {
        assertThat(SmsSegments.count(text))
                .isEqualTo(SmsSegments.of(text).parts().size())
                .isEqualTo(SmsSegments.of(text).count());
    }

    @Property
    void smartText_neverCostsMore(@ForAll("texts") String text) {
        SmsSegments smart = SmsSegments.smart(text);

        assertThat(smart.count()).isLessThanOrEqualTo(SmsSegments.count(text));
        if (!smart.text().equals(text)) {
            assertThat(smart.encoding()).isEqualTo(GSM_7);
            assertThat(SmsSegments.of(text).encoding()).isEqualTo(UCS_2);
        }
    }

    @Property
    void costlyCharacters_standWhereTheySay(@ForAll("texts") String text) {
        SmsSegments segments = SmsSegments.of(text);
        List<CostlyCharacter> costly = segments.costlyCharacters();

        assertThat(costly).allMatch(each -> text.startsWith(each.character(), each.index()));
        assertThat(costly).allMatch(each -> (each.why() == EXTENSION) == (segments.encoding() == GSM_7));
        assertThat(costly.isEmpty() && segments.encoding() == UCS_2).isFalse();
        assertThat(segments.encoding() == GSM_7 ? segments.units() - text.length() : costly.size())
                .isEqualTo(costly.size());
    }

    /** The short cut for plain scripts changes nothing: two neighbours of them never are one character. */
    @Test
    void neighboursInPlainScripts_areTwoCharacters() {
        String plain = IntStream.concat(
                        IntStream.rangeClosed(' ', 0x482),
                        IntStream.concat(IntStream.rangeClosed(0x3041, 0x3096), IntStream.rangeClosed(0x30A1, 0x9FFF)))
                .filter(c -> !isMark(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        Matcher clusters = Pattern.compile("\\X").matcher(plain);
        Graphemes graphemes = new Graphemes(plain);
        for (int start = 0; start < plain.length(); start++) {
            assertThat(clusters.find(start)).isTrue();
            assertThat(graphemes.end(start)).isEqualTo(clusters.end()).isEqualTo(start + 1);
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    /** Counted here by hand, not by the class under test. */
    private static int unitsOf(String text, SmsEncoding encoding) {
        return encoding == UCS_2
                ? text.length()
                : IntStream.range(0, text.length())
                        .map(i -> "\f[\\]^{|}~€".indexOf(text.charAt(i)) >= 0 ? 2 : 1)
                        .sum();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> gsm =
                Arbitraries.strings().withChars("abc XYZ\r\né@Δ").ofMaxLength(330);
        Arbitrary<String> extended = Arbitraries.strings().withChars("ab€{}\\~").ofMaxLength(200);
        Arbitrary<String> lookAlikes =
                Arbitraries.strings().withChars("ab“’…—½\t").ofMaxLength(200);
        Arbitrary<String> clusters = Arbitraries.of(
                        "я", "漢", "e\u0301", "🇩🇪", FAMILY, "👍🏽", "हिन्दी", "한", "\r\n", "\0", "\ud800", "\udc00",
                        "\u200d", "\u0301")
                .list()
                .ofMaxSize(90)
                .map(each -> String.join("", each));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(100);
        Arbitrary<String> marks =
                Arbitraries.strings().withChars("я\u0301\u200d\udc00\ud83d").ofMaxLength(300);
        return Arbitraries.oneOf(List.of(gsm, extended, lookAlikes, clusters, anything, marks));
    }
}
