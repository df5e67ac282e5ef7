package dev.tidings.mock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values for placeholders: what is taken, what is wrong with others, and how they are put in. */
class VariablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x | NO_OBJECT
            [] | NO_OBJECT
            `` | NO_OBJECT
            {"1":"a"}x | NO_OBJECT
            {"1":"a","1":"b"} | NO_OBJECT
            {1:"a"} | NO_OBJECT
            {"1":null} | NULL
            {"1":{}} | NO_TEXT
            {"1":["a"]} | NO_TEXT
            {"a b":"x"} | KEY
            {"":"x"} | KEY
            {"ä":"x"} | KEY
            {"abcdefghijklmnopq":"x"} | LONG_KEY
            {"1":"a","2":null} | NULL
            {"1":""} | NULL
            {"1":"","2":{}} | NO_TEXT
            """)
    void whatIsWrong_isToldAsAValue(String json, Variables.Kind kind) {
        Variables variables = Variables.parse(json);
        assertThat(variables.problem()).isNotNull();
        assertThat(variables.problem().kind()).as(variables.problem().text()).isEqualTo(kind);
        assertThat(variables.problem().text()).isNotBlank();
    }

    @Test
    void whatIsRight_isText() {
        Variables variables = Variables.parse("{\"1\":\"a\",\"b\":5,\"C\":true,\"d\":1.50,\"abcdefghijklmnop\":\" \"}");
        assertThat(variables.problem()).isNull();
        assertThat(variables.values())
                .containsExactly(
                        Map.entry("1", "a"),
                        Map.entry("b", "5"),
                        Map.entry("C", "true"),
                        Map.entry("d", "1.50"),
                        Map.entry("abcdefghijklmnop", " "));
    }

    @Test
    void lengthAndNumber_haveLimits() {
        assertThat(Variables.parse("{\"1\":\"" + "👍".repeat(1600) + "\"}").problem())
                .isNull();
        assertThat(Variables.parse("{\"1\":\"" + "x".repeat(1601) + "\"}")
                        .problem()
                        .kind())
                .isEqualTo(Variables.Kind.LONG_VALUE);
        assertThat(Variables.parse("{\"1\":\"" + "x".repeat(256) + "\"}", 256).problem())
                .isNull();
        assertThat(Variables.parse("{\"1\":\"" + "x".repeat(257) + "\"}", 256)
                        .problem()
                        .kind())
                .isEqualTo(Variables.Kind.LONG_VALUE);
        assertThat(Variables.parse(many(100)).problem()).isNull();
        assertThat(Variables.parse(many(101)).problem().kind()).isEqualTo(Variables.Kind.TOO_MANY);
    }

    private static String many(int count) {
        StringBuilder json = new StringBuilder("{\"1\":\"x\"");
        for (int i = 2; i <= count; i++) {
            json.append(",\"").append(i).append("\":\"x\"");
        }
        return json.append('}').toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `no variable {1} }} here` | `` | ``
            `{{1}}{{ b }}{{1}}` | 1 b 1 | ``
            `{{1}` | `` | `{{1}`
            `{{}}` | `` | `{{}}`
            `{{{1}}}` | 1 | ``
            `{{a_b}}` | `` | `{{a_b}}`
            `x {{ ` | `` | `{{ `
            """)
    void placeholders_areFound(String text, String keys, String malformed) {
        assertThat(String.join(" ", Placeholders.keys(text))).isEqualTo(keys);
        String found = Placeholders.malformed(text);
        assertThat(found == null ? "" : found).isEqualTo(malformed);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("aZ09").ofMinLength(1).ofMaxLength(3);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("ab {}$\\0\n").ofMaxLength(6).filter(text -> !text.contains("{{"));
        return plain.list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("xy{}$\\1a\n").ofMaxLength(8);
    }

    /** Text between placeholders stays, values stand where their keys were, and nothing in a value is looked at again. */
    @Property(tries = 2000)
    void substitution_isOnePass(
            @ForAll("pieces") List<String> pieces,
            @ForAll("keys") String key,
            @ForAll("values") String value,
            @ForAll("values") String fallback) {
        StringBuilder template = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            // A brace beside a placeholder would make it another.
            String piece = pieces.get(i).replaceAll("^[{}]+|[{}]+$", "");
            boolean given = i % 2 == 0;
            template.append(piece).append("{{").append(given ? key : key + "q").append("}}");
            wanted.append(piece).append(given ? value : fallback);
        }
        Map<String, String> all = new Variables(Map.of(key, value), null)
                .over(new LinkedHashMap<>(Map.of(key, "never", key + "q", fallback)));
        assertThat(Placeholders.filled(template.toString(), all::get)).isEqualTo(wanted.toString());
    }

    /** Without values nothing changes, and filling what has no placeholder changes nothing either. */
    @Property
    void substitution_withoutValues_isNone(@ForAll("values") String text) {
        assertThat(Placeholders.filled(text + "{{1}}", key -> null)).isEqualTo(text + "{{1}}");
    }
}
