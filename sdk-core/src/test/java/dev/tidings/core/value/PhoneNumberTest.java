package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    record Call(Optional<PhoneNumber> to) {}

    @ParameterizedTest
    @ValueSource(strings = {"+1234567", "+14155550123", "+123456789012345"})
    void of_plusAndDigits_keepsTheText(String text) {
        assertThat(PhoneNumber.of(text)).hasToString(text).isEqualTo(PhoneNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "+123456",
                "+1234567890123456",
                "14155550123",
                "+1415555012x",
                "+1 4155550123",
                "+1415555012٣"
            })
    void of_anythingElse_namesFieldValueAndRule(String text) {
        assertThatThrownBy(() -> PhoneNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phone number is '" + text
                        + "': it must be a plus sign and 7 to 15 digits, such as +14155550123");
    }

    @ParameterizedTest
    @CsvSource({
        "(415) 555-2671,US,+14155552671",
        "'07400 123456',gb,+447400123456",
        "+44 7400 123456,US,+447400123456",
        "1-800-FLOWERS,US,+18003569377"
    })
    void parse_whatPeopleWrite_isE164(String text, String region, String e164) {
        assertThat(PhoneNumber.parse(text, region)).isEqualTo(PhoneNumber.of(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "hello,US,there is no number in it",
        "1,US,there is no number in it",
        "+491,US,it is too short",
        "'',US,there is no number in it",
        "+9991234567,US,there is no such country code",
        "+1415555267199999999999,US,it is too long"
    })
    void parse_whatIsNoNumber_saysWhy(String text, String region, String reason) {
        assertThatThrownBy(() -> PhoneNumber.parse(text, region))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("phone number is '" + text + "'", reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "USA", "ZZ", "1"})
    void parse_unknownRegion_isNamed(String region) {
        assertThatThrownBy(() -> PhoneNumber.parse("4155552671", region))
                .hasMessage("region is '" + region + "': it must be the two letters of a country, such as US");
    }

    @ParameterizedTest
    @CsvSource({
        "+14155552671,true,true,US,FIXED_LINE_OR_MOBILE,(415) 555-2671,+1 415-555-2671",
        "+447400123456,true,true,GB,MOBILE,07400 123456,+44 7400 123456",
        "+15555550100,true,false,,UNKNOWN,(555) 555-0100,+1 555-555-0100",
        "+18005552671,true,true,US,TOLL_FREE,(800) 555-2671,+1 800-555-2671",
        "+9991234567,false,false,,UNKNOWN,+9991234567,+9991234567"
    })
    void plan_isAskedOnDemand(
            String e164,
            boolean possible,
            boolean valid,
            String region,
            PhoneNumber.Type type,
            String national,
            String international) {
        PhoneNumber number = PhoneNumber.of(e164);
        assertThat(number.isPossible()).isEqualTo(possible);
        assertThat(number.isValid()).isEqualTo(valid);
        assertThat(number.region()).isEqualTo(Optional.ofNullable(region));
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.nationalFormat()).isEqualTo(national);
        assertThat(number.internationalFormat()).isEqualTo(international);
    }

    @Test
    void json_roundTrips_andOddNumbersAreKept() {
        for (String text : List.of("+14155550123", "whatsapp:+1", "55501")) {
            Call call = Json.read(("{\"to\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8), Call.class);
            assertThat(call.to().orElseThrow()).hasToString(text);
            assertThat(Json.read(Json.write(call), Call.class)).isEqualTo(call);
        }
        PhoneNumber odd = Json.read("{\"to\":\"55501\"}".getBytes(StandardCharsets.UTF_8), Call.class)
                .to()
                .orElseThrow();
        assertThat(odd.isPossible()).isFalse();
        assertThat(odd.nationalFormat()).isEqualTo("55501");
    }

    /** In a JVM of its own: what is loaded here says nothing. */
    @Test
    void of_doesNotLoadTheLibrary() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-verbose:class",
                        Cheap.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(loaded).isZero();
        assertThat(loaded).contains("dev.tidings.core.value.PhoneNumber").doesNotContain("com.google.i18n");
    }

    /** Makes a number. */
    static final class Cheap {
        public static void main(String[] args) {
            PhoneNumber.of("+14155550123");
        }
    }
}
