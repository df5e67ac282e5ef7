package dev.tidings.mock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buying: what can be bought, under which conditions, and every refusal. */
class PurchaseApiTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final String LIST = "/IncomingPhoneNumbers";

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    private static String[] form(String form) {
        return form.isEmpty()
                ? new String[0]
                : Stream.of(form.replace("HEX", HEX).split("&"))
                        .flatMap(each -> Arrays.stream(each.split("=", 2)))
                        .toArray(String[]::new);
    }

    private Door.Answer buy(Door as, String type, String form) {
        return as.post(LIST + type + ".json", form(form));
    }

    private JsonNode bought(String form) {
        Door.Answer answer = buy(door, "", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static void assertRefused(Door.Answer answer, int code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
    }

    @Test
    void whatASearchFinds_canBeBoughtAndIsThenGone() {
        String search = "/AvailablePhoneNumbers/US/Local.json?InLocality=Hilo&PageSize=3";
        JsonNode offered =
                door.get(search).json().path("available_phone_numbers").get(1);
        JsonNode number = bought("PhoneNumber=" + offered.path("phone_number").asText());
        assertThat(number.path("friendly_name")).isEqualTo(offered.path("friendly_name"));
        assertThat(number.path("capabilities")).isEqualTo(offered.path("capabilities"));
        assertThat(number.path("type").asText()).isEqualTo("local");
        assertThat(number.path("status").asText()).isEqualTo("in-use");
        assertThat(number.path("origin").asText()).isEqualTo("twilio");
        assertThat(door.get(LIST + "/" + number.path("sid").asText() + ".json").json())
                .isEqualTo(number);
        assertThat(door.get(search).json().path("available_phone_numbers"))
                .doesNotContain(offered)
                .hasSize(3);

        assertThat(door.post(
                                "/Messages.json",
                                "From",
                                number.path("phone_number").asText(),
                                "To",
                                "+14155550199",
                                "Body",
                                "Hi")
                        .status())
                .isEqualTo(201);
        assertThat(door.delete(LIST + "/" + number.path("sid").asText() + ".json")
                        .status())
                .isEqualTo(204);
        assertThat(door.get(search).json().path("available_phone_numbers")).contains(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "AreaCode=415, [+]1415.*, local",
        "AreaCode=613, [+]1613.*, local",
        "AreaCode=888, [+]1888.*, toll-free",
        "PhoneNumber=+14155551234, [+]14155551234, local",
        "PhoneNumber=(415) 555-1234, [+]14155551234, local",
        "PhoneNumber=+18005551234, [+]18005551234, toll-free",
        "PhoneNumber=+447400000001&AddressSid=ADHEX, [+]447400000001, mobile",
        "PhoneNumber=+493022000001&AddressSid=ADHEX&BundleSid=BUHEX, [+]493022000001, local",
        "PhoneNumber=+85251200001&AddressSid=ADHEX&IdentitySid=RIHEX, [+]85251200001, mobile",
        "PhoneNumber=+3197010000001&AddressSid=ADHEX, [+]3197010000001, machine-to-machine",
        "PhoneNumber=+46771000001, [+]46771000001, shared-cost",
        "PhoneNumber=+445600000001&AddressSid=ADHEX, [+]445600000001, voip",
        "PhoneNumber=+358290000001, [+]358290000001, national"
    })
    void aNumber_isBought(String form, String number, String type) {
        JsonNode bought = bought(form);
        assertThat(bought.path("phone_number").asText()).matches(number);
        assertThat(bought.path("type").asText()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 21421",
        "'', PhoneNumber=hello, 21421",
        "'', PhoneNumber=+123, 21421",
        "'', PhoneNumber=+14155550100, 21422",
        "'', PhoneNumber=+19005551234, 21422",
        "'', PhoneNumber=+989121234567, 21422",
        "'', AreaCode=41, 21451",
        "'', AreaCode=4155, 21451",
        "'', AreaCode=999, 21452",
        "/Local, '', 21421",
        "/Local, AreaCode=415, 21457",
        "/TollFree, AreaCode=800, 21457",
        "/Local, PhoneNumber=+18005551234, 21458",
        "/TollFree, PhoneNumber=+14155551234, 21458",
        "/Mobile, PhoneNumber=+14155551234, 21458",
        "/Mobile, PhoneNumber=+442079000001&AddressSid=ADHEX, 21458",
        "'', PhoneNumber=+447400000001, 21631",
        "'', PhoneNumber=+493022000001&BundleSid=BUHEX, 21615",
        "'', PhoneNumber=+41760000001&BundleSid=BUHEX, 21631",
        "'', PhoneNumber=+493022000001&AddressSid=ADHEX, 21649",
        "'', PhoneNumber=+493022000001&AddressSid=ADHEX&IdentitySid=RIHEX, 21651",
        "'', PhoneNumber=+85225100001&AddressSid=ADHEX, 21650",
        "'', AreaCode=415&SmsUrl=nowhere, 21402",
        "'', AreaCode=415&StatusCallback=ftp://a.example/, 21402",
        "'', AreaCode=415&SmsMethod=PUT, 21403",
        "'', AreaCode=415&VoiceMethod=x, 21403",
        "'', AreaCode=415&VoiceFallbackUrl=https://a.example/, 21405",
        "'', AreaCode=415&SmsFallbackUrl=https://a.example/, 21406",
        "'', PhoneNumber=+61280000001&AddressSid=ADHEX&BundleSid=BUHEX&SmsUrl=https://a.example/, 21407",
        "'', AreaCode=415&SmsApplicationSid=APHEX, 21420",
        "'', AreaCode=415&VoiceApplicationSid=APHEX, 21420",
        "'', AreaCode=415&SmsApplicationSid=AP1, 21420",
        "'', AreaCode=415&FriendlyName=, 20002",
        "'', AreaCode=415&FriendlyName=12345678901234567890123456789012345678901234567890123456789012345, 20002",
        "'', AreaCode=415&AddressSid=AD1, 20422",
        "'', AreaCode=415&EmergencyStatus=active, 20422",
        "'', AreaCode=415&VoiceReceiveMode=sms, 20422",
        "'', AreaCode=415&VoiceCallerIdLookup=1, 20422"
    })
    void aNumberThatCannotBeHad_isRefused(String type, String form, int code) {
        int before = mock.account().numbers().size();
        assertRefused(buy(door, type, form), code);
        assertThat(mock.account().numbers()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/Local, PhoneNumber=+14155551234",
        "/TollFree, PhoneNumber=+18445551234",
        "/Mobile, PhoneNumber=+447400000001&AddressSid=ADHEX"
    })
    void typedNumbers_areBoughtAndListed(String type, String form) {
        JsonNode bought = buy(door, type, form).json();
        assertThat(bought.has("type")).isFalse();
        assertThat(door.get(LIST + type + ".json").json().path("incoming_phone_numbers"))
                .contains(bought);
        assertThat(door.get(LIST + type).text()).contains("<IncomingPhoneNumber><Sid>PN");
        for (String other : new String[] {"/Local", "/TollFree", "/Mobile"}) {
            if (!other.equals(type)) {
                assertThat(door.get(LIST + other + ".json").json().path("incoming_phone_numbers"))
                        .doesNotContain(bought);
            }
        }
    }

    @Test
    void trialAccounts_haveOneNumber() {
        MockAccount trial = mock.newTrialAccount();
        Door asTrial = door.as(trial);
        assertRefused(buy(asTrial, "", "AreaCode=415"), 21404);
        String sid = trial.numbers().get(0).sid();
        assertThat(asTrial.delete(LIST + "/" + sid + ".json").status()).isEqualTo(204);
        assertThat(buy(asTrial, "", "AreaCode=415").status()).isEqualTo(201);
        assertRefused(buy(asTrial, "", "AreaCode=415"), 21404);
    }

    @ParameterizedTest
    @CsvSource({
        "PhoneNumber=+15005550000, 21422",
        "PhoneNumber=+15005550001, 21421",
        "PhoneNumber=+14155551234, 21421",
        "'', 21421",
        "AreaCode=533, 21452",
        "AreaCode=415, 21452",
        "AreaCode=500&SmsUrl=x, 21402",
        "AreaCode=500, 0",
        "PhoneNumber=+15005550006, 0"
    })
    void testCredentials_getWhatTheNumberSays(String form, int code) {
        MockAccount test = mock.account().newTestCredentials();
        Door.Answer answer = buy(door.as(test), "", form.isEmpty() ? "" : form + "&FriendlyName=Mine");
        if (code != 0) {
            assertRefused(answer, code);
        } else {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("phone_number").asText()).isEqualTo("+15005550006");
            assertThat(answer.json().path("friendly_name").asText()).isEqualTo("Mine");
        }
        assertThat(test.numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Local", "/TollFree", "/Mobile"})
    void testCredentials_buyNothingElse(String type) {
        Door.Answer answer = buy(door.as(mock.account().newTestCredentials()), type, "PhoneNumber=+15005550006");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asInt()).isEqualTo(20008);
    }

    @Test
    void purchases_areXmlToo() {
        assertThat(door.post(LIST, "AreaCode", "415").text())
                .contains("<IncomingPhoneNumber><Sid>PN", "<FriendlyName>(415) ", "<Capabilities><Voice>true</Voice>");
    }

    @Test
    void anAreaCode_givesAnotherNumberEachTime() {
        assertThat(Stream.generate(() ->
                                bought("AreaCode=212").path("phone_number").asText())
                        .limit(30))
                .doesNotHaveDuplicates();
    }
}
