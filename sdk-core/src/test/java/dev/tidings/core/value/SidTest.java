package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidTest {
    private static final String TEXT = "AC0123456789abcdefABCDEF0123456789";

    private static final class ThingSid extends Sid {
        private ThingSid(String text) {
            super(text);
        }

        static ThingSid of(String text) {
            return new ThingSid(checked("thingSid", text, "TA", "TB"));
        }

        @JsonCreator
        static @Nullable ThingSid read(String text) {
            return text.isEmpty() ? null : new ThingSid(text);
        }
    }

    record Things(Optional<AccountSid> account, Optional<ThingSid> thing) {}

    @Test
    void of_wellFormed_keepsTheText() {
        assertThat(AccountSid.of(TEXT)).hasToString(TEXT);
        assertThat(ThingSid.of("TB" + "0".repeat(32))).hasToString("TB" + "0".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AC",
                "SK0123456789abcdef0123456789abcdef",
                "ac0123456789abcdef0123456789abcdef",
                "AC0123456789abcdef0123456789abcde",
                "AC0123456789abcdef0123456789abcdef0",
                "AC0123456789abcdef0123456789abcdeg",
                "AC0123456789abcdef0123456789abcde٣",
                " AC0123456789abcdef0123456789abcdef"
            })
    void of_malformed_namesFieldValueAndRule(String text) {
        assertThatThrownBy(() -> AccountSid.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accountSid is '" + text + "': it must be AC and 32 hexadecimal digits");
    }

    @Test
    void of_twoPrefixes_namesBoth() {
        assertThatThrownBy(() -> ThingSid.of(TEXT))
                .hasMessage("thingSid is '" + TEXT + "': it must be TA or TB and 32 hexadecimal digits");
    }

    @Test
    void equality_isByKindAndText() {
        String text = "TA" + "0".repeat(32);
        assertThat(ThingSid.of(text)).isEqualTo(ThingSid.of(text)).hasSameHashCodeAs(ThingSid.of(text));
        assertThat(ThingSid.of(text)).isNotEqualTo(ThingSid.of("TB" + "0".repeat(32)));
        assertThat(AccountSid.read(text)).isNotEqualTo(ThingSid.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AC1\"", "\"no SID at all\"", "12", "true", "\"\\u0000\""})
    void json_odd_isKept(String odd) {
        Things read = read("{\"account\":" + odd + ",\"thing\":\"x\"}");
        assertThat(read.account().orElseThrow())
                .hasToString(odd.replace("\"", "").replace("\\u0000", "\0"));
    }

    @Test
    void json_roundTrips_andNothingIsEmpty() {
        assertThat(read("{\"account\":\"\",\"thing\":null}")).isEqualTo(new Things(Optional.empty(), Optional.empty()));
        Things things = new Things(Optional.of(AccountSid.of(TEXT)), Optional.of(ThingSid.of("TA" + "1".repeat(32))));
        byte[] written = Json.write(things);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"account\":\"" + TEXT + "\",\"thing\":\"TA" + "1".repeat(32) + "\"}");
        assertThat(Json.read(written, Things.class)).isEqualTo(things);
    }

    private static Things read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Things.class);
    }
}
