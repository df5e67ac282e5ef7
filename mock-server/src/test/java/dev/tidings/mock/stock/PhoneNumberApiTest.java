package dev.tidings.mock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that an account has: listed, set up, handed over, released; short codes too. */
class PhoneNumberApiTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final String LIST = "/IncomingPhoneNumbers";
    private static final String CODES = "/SMS/ShortCodes";
    private static final String LOCAL = "+14155550100";

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);
    private String application = "";

    @BeforeEach
    void makeAnApplication() {
        application = door.post("/Applications.json", "FriendlyName", "App")
                .json()
                .path("sid")
                .asText();
    }

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    private String sid(String address) {
        return mock.account().numbers().stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow()
                .sid();
    }

    private String path(String address) {
        return (address.startsWith("+") ? LIST : CODES) + "/" + sid(address) + ".json";
    }

    private Door.Answer update(String address, String... form) {
        for (int i = 1; i < form.length; i += 2) {
            form[i] = form[i].replace("HEX", HEX).replace("APP", application);
        }
        return door.post(path(address), form);
    }

    private List<String> list(String path) {
        List<String> found = new ArrayList<>();
        JsonNode page = door.get(path).json();
        for (String key : List.of("incoming_phone_numbers", "short_codes")) {
            page.path(key)
                    .forEach(each -> found.add(each.path("phone_number")
                            .asText(each.path("short_code").asText())));
        }
        return found;
    }

    private static int code(Door.Answer answer) {
        return answer.json().path("code").asInt();
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName, Shop, friendly_name",
        "ApiVersion, 2008-08-01, api_version",
        "SmsUrl, https://a.example/s, sms_url",
        "SmsMethod, get, sms_method",
        "SmsFallbackMethod, GET, sms_fallback_method",
        "SmsApplicationSid, APP, sms_application_sid",
        "StatusCallback, https://a.example/c, status_callback",
        "StatusCallbackMethod, GET, status_callback_method",
        "VoiceUrl, https://a.example/v, voice_url",
        "VoiceMethod, GET, voice_method",
        "VoiceFallbackMethod, GET, voice_fallback_method",
        "VoiceApplicationSid, APP, voice_application_sid",
        "VoiceCallerIdLookup, true, voice_caller_id_lookup",
        "VoiceReceiveMode, fax, voice_receive_mode",
        "TrunkSid, TKHEX, trunk_sid",
        "AddressSid, ADHEX, address_sid",
        "IdentitySid, RIHEX, identity_sid",
        "BundleSid, BUHEX, bundle_sid",
        "EmergencyStatus, Active, emergency_status",
        "EmergencyAddressSid, ADHEX, emergency_address_sid"
    })
    void everyParameter_isKept(String parameter, String value, String property) {
        JsonNode before = door.get(path(LOCAL)).json();
        mock.clock().advance(Duration.ofMinutes(1));
        Door.Answer answer = update(LOCAL, parameter, value);
        assertThat(answer.status()).isEqualTo(200);
        String kept = value.replace("HEX", HEX).replace("APP", application).replace("get", "GET");
        assertThat(answer.json().path(property).asText()).isEqualTo(kept);
        assertThat(before.path(property).asText()).isNotEqualTo(kept);
        assertThat(door.get(path(LOCAL)).json()).isEqualTo(answer.json());
        assertThat(answer.json().path("date_updated").asText()).contains("12:01:00");
        assertThat(mock.requests().get(mock.requests().size() - 2).warnings()).isEmpty();
    }

    @Test
    void fallbacks_areKeptBesideWhatTheyAreFor() {
        JsonNode number = update(
                        LOCAL,
                        "SmsUrl",
                        "https://a.example/s",
                        "SmsFallbackUrl",
                        "https://a.example/f",
                        "VoiceUrl",
                        "https://a.example/v",
                        "VoiceFallbackUrl",
                        "https://a.example/g")
                .json();
        assertThat(number.path("sms_fallback_url").asText()).isEqualTo("https://a.example/f");
        assertThat(number.path("voice_fallback_url").asText()).isEqualTo("https://a.example/g");
        assertThat(update(LOCAL, "SmsUrl", "").json().path("sms_url").isNull()).isTrue();
        assertThat(mock.account().numbers().get(0).hooks().url()).isNull();
    }

    @Test
    void aTrunkAndAVoiceApplication_takeEachOthersPlace() {
        update(LOCAL, "VoiceApplicationSid", "APP");
        assertThat(update(LOCAL, "TrunkSid", "TKHEX")
                        .json()
                        .path("voice_application_sid")
                        .isNull())
                .isTrue();
        assertThat(update(LOCAL, "VoiceApplicationSid", "APP")
                        .json()
                        .path("trunk_sid")
                        .isNull())
                .isTrue();
    }

    @Test
    void anEmergencyAddress_isRegistered() {
        assertThat(update(LOCAL, "EmergencyAddressSid", "ADHEX")
                        .json()
                        .path("emergency_address_status")
                        .asText())
                .isEqualTo("registered");
        assertThat(update(LOCAL, "EmergencyAddressSid", "")
                        .json()
                        .path("emergency_address_status")
                        .asText())
                .isEqualTo("unregistered");
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName, '', 20002",
        "SmsUrl, here, 21402",
        "SmsMethod, PATCH, 21403",
        "VoiceFallbackUrl, https://a.example/, 21405",
        "SmsFallbackUrl, https://a.example/, 21406",
        "SmsApplicationSid, APHEX, 21420",
        "TrunkSid, TK1, 20422",
        "AccountSid, AC1, 21470"
    })
    void bad_isRefusedAndChangesNothing(String parameter, String value, int code) {
        JsonNode before = door.get(path(LOCAL)).json();
        Door.Answer answer = update(LOCAL, "StatusCallback", "https://a.example/new", parameter, value);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(door.get(path(LOCAL)).json()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | +18335550100 +447400123456 +14155550101 +14155550100",
                "/Local | +14155550101 +14155550100",
                "/Mobile | +447400123456",
                "/TollFree | +18335550100",
                "?PhoneNumber=%2B1415555010* | +14155550101 +14155550100",
                "?PhoneNumber=5550100 | +18335550100 +14155550100",
                "?PhoneNumber=44**00 | +447400123456",
                "?PhoneNumber=%2B555 | ''",
                "?FriendlyName=Shop | +14155550100",
                "?FriendlyName=Sho | ''",
                "/Local?FriendlyName=Shop | +14155550100",
                "/TollFree?FriendlyName=Shop | ''",
                "?Origin=twilio&Beta=false | +18335550100 +447400123456 +14155550101 +14155550100",
                "?Origin=hosted | ''"
            })
    void lists_areFiltered(String query, String numbers) {
        update(LOCAL, "FriendlyName", "Shop");
        int question = query.indexOf('?');
        String path =
                question < 0 ? query + ".json" : query.substring(0, question) + ".json" + query.substring(question);
        assertThat(String.join(" ", list(LIST + path))).isEqualTo(numbers);
    }

    @Test
    void betaNumbers_canBeLeftOut() {
        door.post(LIST + ".json", "PhoneNumber", "+445600000001", "AddressSid", "AD" + HEX);
        assertThat(list(LIST + ".json")).contains("+445600000001");
        assertThat(list(LIST + ".json?Beta=false")).hasSize(4).doesNotContain("+445600000001");
    }

    @Test
    void lists_arePaged() {
        JsonNode page = door.get(LIST + ".json?PageSize=3").json();
        assertThat(page.path("incoming_phone_numbers")).hasSize(3);
        String next = page.path("next_page_uri").asText();
        assertThat(list(next.substring(next.indexOf(LIST)))).containsExactly(LOCAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?Beta=x", "?Origin=here", "?PageSize=x"})
    void listsThatCannotBeRead_areRefused(String query) {
        assertThat(door.get(LIST + ".json" + query).status()).isEqualTo(400);
    }

    @Test
    void aReleasedNumber_leavesItsPoolAndCanBeBoughtByAnother() {
        assertThat(mock.account().services()).hasSize(1);
        String path = path(LOCAL);
        assertThat(door.delete(path).status()).isEqualTo(204);
        assertThat(door.get(path).status()).isEqualTo(404);
        assertThat(door.post(path, "FriendlyName", "x").status()).isEqualTo(404);
        assertThat(door.delete(path).status()).isEqualTo(404);
        assertThat(code(door.post("/Messages.json", "From", LOCAL, "To", "+14155550199", "Body", "Hi")))
                .isEqualTo(21659);
        Door other = door.as(mock.newAccount());
        assertThat(other.post(LIST + ".json", "PhoneNumber", LOCAL).status()).isEqualTo(201);
        assertThat(other.post("/Messages.json", "From", LOCAL, "To", "+14155550199", "Body", "Hi")
                        .status())
                .isEqualTo(201);
        // The pool has one number left, so that nobody sends from the other's.
        String service = mock.account().services().get(0).sid();
        for (int i = 0; i < 5; i++) {
            door.post("/Messages.json", "MessagingServiceSid", service, "To", "+1415555020" + i, "Body", "Hi");
        }
        mock.clock().settle();
        door.get("/Messages.json")
                .json()
                .path("messages")
                .forEach(each -> assertThat(each.path("from").asText()).isEqualTo("+14155550101"));
    }

    @Test
    void anotherAccountsNumber_isNotFound() {
        MockAccount other = mock.newAccount();
        String path = LIST + "/" + other.numbers().get(0).sid() + ".json";
        assertThat(door.get(path).status()).isEqualTo(404);
        assertThat(door.delete(path).status()).isEqualTo(404);
        assertThat(door.get(LIST + "/" + sid("55501") + ".json").status()).isEqualTo(404);
        assertThat(door.get(CODES + "/" + sid(LOCAL) + ".json").status()).isEqualTo(404);
    }

    @Test
    void aParent_handsANumberToItsSubaccountAndTakesItBack() {
        MockAccount child = mock.account().newSubaccount("Child");
        update(LOCAL, "SmsApplicationSid", "APP");
        String sid = sid(LOCAL);
        JsonNode moved = update(LOCAL, "AccountSid", child.accountSid(), "FriendlyName", "Moved")
                .json();
        assertThat(moved.path("account_sid").asText()).isEqualTo(child.accountSid());
        assertThat(moved.path("sid").asText()).isEqualTo(sid);
        assertThat(moved.path("friendly_name").asText()).isEqualTo("Moved");
        assertThat(moved.path("sms_application_sid").isNull()).isTrue();
        assertThat(list(LIST + ".json")).doesNotContain(LOCAL);
        assertThat(door.as(child).get(LIST + "/" + sid + ".json").json()).isEqualTo(moved);
        assertThat(door.as(child)
                        .post("/Messages.json", "From", LOCAL, "To", "+14155550199", "Body", "Hi")
                        .status())
                .isEqualTo(201);

        Door.Answer back = door.send(
                "POST",
                "http://localhost/2010-04-01/Accounts/" + child.accountSid() + LIST + "/" + sid + ".json",
                door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                "AccountSid=" + mock.accountSid());
        assertThat(back.status()).isEqualTo(200);
        assertThat(list(LIST + ".json")).contains(LOCAL);
    }

    @Test
    void aTransferThatMayNotBe_isRefused() {
        MockAccount child = mock.account().newSubaccount("Child");
        MockAccount gone = mock.account().newSubaccount("Gone");
        gone.suspend();
        assertThat(code(update(LOCAL, "AccountSid", "AC12"))).isEqualTo(21470);
        assertThat(code(update(LOCAL, "AccountSid", "AC" + HEX))).isEqualTo(21471);
        assertThat(code(update(LOCAL, "AccountSid", gone.accountSid()))).isEqualTo(21472);
        assertThat(code(update(LOCAL, "AccountSid", mock.newAccount().accountSid())))
                .isEqualTo(21473);
        update(LOCAL, "AccountSid", child.accountSid());
        String childs = LIST + "/" + child.numbers().get(0).sid() + ".json";
        assertThat(code(door.as(child).post(childs, "AccountSid", mock.accountSid())))
                .isEqualTo(21474);
        assertThat(code(update("+447400123456", "AccountSid", child.accountSid())))
                .isEqualTo(21613);
        assertThat(update("+447400123456", "AccountSid", child.accountSid(), "AddressSid", "ADHEX")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName, Votes, friendly_name",
        "ApiVersion, 2008-08-01, api_version",
        "SmsUrl, https://a.example/s, sms_url",
        "SmsMethod, GET, sms_method",
        "SmsFallbackMethod, GET, sms_fallback_method"
    })
    void shortCodes_areSetUp(String parameter, String value, String property) {
        JsonNode before = door.get(path("55501")).json();
        assertThat(before.path("friendly_name").asText()).isEqualTo("55501");
        assertThat(before.path("short_code").asText()).isEqualTo("55501");
        Door.Answer answer = update("55501", parameter, value);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path(property).asText()).isEqualTo(value);
        assertThat(door.get(path("55501")).json()).isEqualTo(answer.json());
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName, '', 20002",
        "SmsUrl, x, 21402",
        "SmsMethod, x, 21403",
        "SmsFallbackUrl, https://a.example/, 21406"
    })
    void badShortCodes_areRefused(String parameter, String value, int code) {
        assertThat(code(update("55501", parameter, value))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 55502 55501",
        "?ShortCode=5550*, 55502 55501",
        "?ShortCode=02, 55502",
        "?FriendlyName=55501, 55501",
        "?FriendlyName=x, ''"
    })
    void shortCodes_areListed(String query, String codes) {
        mock.account().provision("55502");
        assertThat(String.join(" ", list(CODES + ".json" + query))).isEqualTo(codes);
        assertThat(door.get(CODES).text()).contains("<ShortCodes ", "<ShortCode><Sid>SC");
    }

    @Test
    void shortCodes_areNeitherMadeNorDeleted() {
        assertThat(door.post(CODES + ".json", "ShortCode", "55503").status()).isEqualTo(405);
        assertThat(door.delete(path("55501")).status()).isEqualTo(405);
        assertThat(door.get(CODES + "/SC" + HEX + ".json").status()).isEqualTo(404);
    }

    @Test
    void everything_survivesASnapshot() {
        update(LOCAL, "FriendlyName", "Shop", "SmsApplicationSid", "APP", "VoiceCallerIdLookup", "true");
        door.post(LIST + ".json", "AreaCode", "212");
        List<String> lists = List.of(LIST + ".json", CODES + ".json", "/Applications.json");
        String search = "/AvailablePhoneNumbers/US/Local.json?AreaCode=212";
        List<String> before = lists.stream().map(each -> door.get(each).text()).toList();
        String offered = door.get(search).text();
        String state = door.admin("GET", "/state", "").text();
        door.delete(path(LOCAL));
        door.delete("/Applications/" + application + ".json");
        door.post(LIST + ".json", "AreaCode", "212");
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(lists.stream().map(each -> door.get(each).text()).toList()).isEqualTo(before);
        assertThat(door.get(search).text()).isEqualTo(offered);
    }
}
