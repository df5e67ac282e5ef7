package dev.tidings.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @Test
    void object_isReadWhole() {
        assertThat(
                        JsonReader.object(
                                "Items",
                                " {\"a\" : \"x\\n\\u00e9\\\"\", \"b\":[1, -2.50,1e3, true,false ,null,{} ,[]],\n\"c\":{\"d\":\"\"}} "))
                .isEqualTo(Map.of(
                        "a", "x\né\"",
                        "b",
                                Arrays.asList(
                                        new BigDecimal("1"),
                                        new BigDecimal("-2.50"),
                                        new BigDecimal("1e3"),
                                        true,
                                        false,
                                        null,
                                        Map.of(),
                                        List.of()),
                        "c", Map.of("d", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "[]",
                "\"x\"",
                "{",
                "{}x",
                "{}{}",
                "{a:1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":+1}",
                "{\"a\":1e99999}",
                "{\"a\":nul}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"x",
                "{\"a\":[1 2]}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\t\"}"
            })
    void anythingElse_isRefusedWithNameAndText(String text) {
        assertThatThrownBy(() -> JsonReader.object("Items", text))
                .isInstanceOf(ApiError.class)
                .hasMessageStartingWith("Items \"" + text + "\" must be a JSON object")
                .satisfies(refused -> assertThat(((ApiError) refused).code()).isEqualTo(20422));
    }

    @Test
    void nesting_hasAnEnd() {
        assertThatThrownBy(() -> JsonReader.object("Items", "{\"a\":" + "[".repeat(100_000)))
                .hasMessageContaining("nested more than 64 deep");
    }

    /** Whatever Jackson does not read is not read here either, and the other way round. */
    @Property(tries = 2_000)
    void reads_whatAnotherReaderReads(
            @ForAll @StringLength(max = 12) @Chars({'{', '}', '[', ']', '"', ':', ',', '1', '-', 't', ' ', '\\', 'n'})
                    String inner) {
        String text = "{\"a\":" + inner + "}";
        boolean theirs;
        try {
            theirs = JACKSON.readTree(text).isObject();
        } catch (JsonProcessingException none) {
            theirs = false;
        }
        boolean ours;
        try {
            JsonReader.object("Items", text);
            ours = true;
        } catch (ApiError none) {
            ours = false;
        }
        assertThat(ours).as(text).isEqualTo(theirs);
    }
}
