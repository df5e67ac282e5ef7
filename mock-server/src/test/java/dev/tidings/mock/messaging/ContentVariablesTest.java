package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentVariablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { } ",
                "{\"1\": \"Ada\"}",
                "{\"1\":\"a\\u00e9\\n\\\"\", \"2\":3, \"three\": -1.5e3, \"4\":true , \"5\":\"{}\"}"
            })
    void flatObject_isValid(String text) {
        assertThat(ContentVariables.areValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"1\"",
                "{",
                "{\"1\"}",
                "{\"1\":}",
                "{\"1\":null}",
                "{\"1\":\"a\",}",
                "{1:\"a\"}",
                "{'1':'a'}",
                "{\"1\":\"a\"} x",
                "{\"1\":\"a}",
                "{\"1\":\"\\x\"}",
                "{\"1\":\"\\u12\"}",
                "{\"1\":{\"2\":\"b\"}}",
                "{\"1\":yes}",
                "{\"1\":1f}",
                "{\"1\":\"a\nb\"}"
            })
    void anythingElse_isNot(String text) {
        assertThat(ContentVariables.areValid(text)).isFalse();
    }
}
