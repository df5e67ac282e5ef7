package dev.tidings.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {
    private enum Colour {
        RED,
        BLUE
    }

    private static final Map<String, Field<?>> FIELDS = Map.of(
            "text", Field.text("X"),
            "short", Field.text("X", 3),
            "flag", Field.flag("X"),
            "number", Field.number("X", 1, 10),
            "url", Field.url("X"),
            "method", Field.method("X"),
            "word", Field.word("X", "daily", "monthly"),
            "colour", Field.word("X", Colour.values(), each -> each.name().toLowerCase(java.util.Locale.ROOT)),
            "sid", Field.sid("X", "MG"),
            "date", Field.date("X"));

    private static Parameters form(String value) {
        return Parameters.builder().add("X", value).build();
    }

    @ParameterizedTest
    @CsvSource({
        "text, anything at all, anything at all",
        "short, äöü, äöü",
        "flag, TRUE, true",
        "flag, false, false",
        "number, 1, 1",
        "number, 10, 10",
        "url, https://example.com/a?b=c, https://example.com/a?b=c",
        "method, get, GET",
        "word, daily, daily",
        "colour, blue, BLUE",
        "sid, MG0123456789abcdefABCDEF0123456789, MG0123456789abcdefABCDEF0123456789",
        "date, 2026-02-28, 2026-02-28"
    })
    void valueAsItMustBe_isRead(String field, String sent, String read) {
        assertThat(FIELDS.get(field).require(form(sent))).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "short, four, 'X \"four\" must be at most 3 characters long'",
        "flag, yes, 'X \"yes\" must be true or false'",
        "number, 0, 'X \"0\" must be a whole number from 1 to 10'",
        "number, 11, 'X \"11\" must be a whole number from 1 to 10'",
        "number, 1.5, 'X \"1.5\" must be a whole number from 1 to 10'",
        "url, ftp://example.com, 'X \"ftp://example.com\" must be an absolute http or https URL'",
        "method, PUT, 'X \"PUT\" must be GET or POST'",
        "word, Daily, 'X \"Daily\" must be one of daily, monthly'",
        "colour, green, 'X \"green\" must be one of red, blue'",
        "sid, MG1, 'X \"MG1\" must be MG and 32 hexadecimal digits'",
        "date, 2026-02-30, 'X \"2026-02-30\" must be a date, YYYY-MM-DD'"
    })
    void anythingElse_isRefusedByNameValueAndRule(String field, String sent, String message) {
        assertThatThrownBy(() -> FIELDS.get(field).read(form(sent))).isInstanceOfSatisfying(ApiError.class, error -> {
            assertThat(error.code()).isEqualTo(20422);
            assertThat(error.status()).isEqualTo(400);
            assertThat(error.message()).isEqualTo(message);
        });
    }

    @Test
    void missingAndEmpty_areToldApartWhereItMatters() {
        Field<String> url = Field.url("X").code(21402);
        assertThat(url.change(Parameters.empty(), "kept")).isEqualTo("kept");
        assertThat(url.change(form(""), "kept")).isNull();
        assertThat(url.or(form(""), "kept")).isEqualTo("kept");
        assertThat(url.read(form(""))).isEmpty();
        assertThatThrownBy(() -> url.require(form("")))
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.code()).isEqualTo(21402));
    }
}
