package dev.tidings.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private static Parameters decode(String form) {
        return Forms.decode(form.getBytes(StandardCharsets.UTF_8), "body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1                      | {a=[1]}",
                "a=1&b=2                  | {a=[1], b=[2]}",
                "a=1&a=2&b=3&a=           | {a=[1, 2, ], b=[3]}",
                "a                        | {a=[]}",
                "a=                       | {a=[]}",
                "&&a=1&                   | {a=[1]}",
                "=1                       | {=[1]}",
                "a=b=c                    | {a=[b=c]}",
                "a+b=c+d                  | {a b=[c d]}",
                "a%2Bb=%2b                | {a+b=[+]}",
                "DateSent%3C=2024-01-31   | {DateSent<=[2024-01-31]}",
                "DateSent<=2024-01-31     | {DateSent<=[2024-01-31]}",
                "t=%E2%82%AC%F0%9F%98%80  | {t=[€😀]}",
                "t=ä                      | {t=[ä]}",
                "a=%0d%0A.                | {a=[\\r\\n.]}",
            })
    void forms_areRead(String form, String expected) {
        Parameters parameters = decode(form);

        assertThat(parameters.asMap().toString().strip())
                .isEqualTo(expected.replace("\\r", "\r").replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=%", "a=%4", "a=%zz", "a=%4&b=1", "%=1", "a=%C3", "a=%FF", "a=%00", "a\u0000=1", "a=%ED%A0%80"
            })
    void whatCannotBeRead_isRefused(String form) {
        assertThatThrownBy(() -> decode(form)).isInstanceOfSatisfying(ApiError.class, refused -> {
            assertThat(refused.code()).isEqualTo(20422);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.message()).contains("body");
        });
    }

    @Test
    void tooManyParameters_areRefused() {
        assertThat(decode("a=1&".repeat(Forms.MAX_PARAMETERS)).all("a")).hasSize(Forms.MAX_PARAMETERS);
        assertThatThrownBy(() -> decode("a=1&".repeat(10_000)))
                .isInstanceOf(ApiError.class)
                .hasMessage("Too many parameters in the body: at most 1000");
    }

    @Property
    void whatIsEncoded_isDecoded(@ForAll @Size(max = 20) List<String> values) {
        StringBuilder form = new StringBuilder();
        List<String> readable = values.stream()
                .filter(each -> each.indexOf(0) < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(each))
                .toList();
        for (String each : readable) {
            form.append("v=").append(Forms.encode(each)).append('&');
        }
        assertThat(decode(form.toString()).all("v")).isEqualTo(readable);
    }

    @Test
    void pathSegments_keepTheirPlus() {
        assertThat(Forms.segment("+1415")).isEqualTo("+1415");
        assertThat(Forms.segment("%2B1415%2F+")).isEqualTo("+1415/+");
        assertThat(Forms.segment(new String("ü".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo("ü");
    }

    @Test
    void parameters_tellEmptyFromAbsent() {
        Parameters parameters = decode("Body=&To=x");

        assertThat(parameters.first("Body")).contains("");
        assertThat(parameters.nonEmpty("Body")).isEmpty();
        assertThat(parameters.has("From")).isFalse();
        assertThat(parameters.names()).containsExactly("Body", "To");
    }
}
