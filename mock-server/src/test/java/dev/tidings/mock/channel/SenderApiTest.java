package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockSender;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.judge.Judging;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Senders API: what goes in and comes out, the life of a sender on the clock, and what is refused. */
class SenderApiTest {
    private static final String LIST = "/messaging/v2/Channels/Senders";
    private static final String OWN = "whatsapp:+14155550100";
    private static final String FOREIGN = "whatsapp:+14155550188";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);

    @AfterEach
    void stop() {
        mock.close();
    }

    private static Door.Answer send(Door door, String method, String path, String json) {
        return door.send(
                method, "http://localhost" + path, door.credentials().plus("Content-Type", "application/json"), json);
    }

    private Door.Answer post(String path, String json) {
        return send(door, "POST", path, json);
    }

    private static String named(String address) {
        return "{\"sender_id\":\"" + address + "\",\"profile\":{\"name\":\"Shop\"}}";
    }

    private JsonNode create(String json) {
        Door.Answer answer = post(LIST, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json();
    }

    private String path(JsonNode sender) {
        return LIST + "/" + sender.path("sid").asText();
    }

    private JsonNode fetch(JsonNode sender) {
        Door.Answer answer = door.call("GET", path(sender));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String status(JsonNode sender) {
        return fetch(sender).path("status").asText();
    }

    private JsonNode update(JsonNode sender, String json) {
        Door.Answer answer = post(path(sender), json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json();
    }

    private static void assertRefused(Door.Answer answer, int status, int code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
    }

    private void advance(Duration by) {
        mock.clock().advance(by);
    }

    @Test
    void everyField_isThere_andComesBack() {
        JsonNode made = create("""
                {"sender_id":"whatsapp:+14155550188",
                 "configuration":{"waba_id":"12345678912345","verification_method":"voice",
                   "voice_application_sid":"AP00000000000000000000000000000001","account_type":"ISV"},
                 "webhook":{"callback_url":"https://a.example/in","callback_method":"PUT",
                   "fallback_url":"https://a.example/fall","fallback_method":"POST",
                   "status_callback_url":"https://a.example/status","status_callback_method":"GET"},
                 "profile":{"name":"Shop","about":"About","address":"1 Main St","description":"Sells",
                   "logo_url":"https://a.example/logo","banner_url":"https://a.example/banner",
                   "privacy_url":"https://a.example/privacy","terms_of_service_url":"https://a.example/terms",
                   "accent_color":"#00FFaa","vertical":"Beauty, Spa and Salon",
                   "websites":[{"website":"https://a.example","label":"Web"}],
                   "emails":[{"email":"a@a.example","label":"Mail"}],
                   "phone_numbers":[{"phone_number":"+12125551212","label":"Phone"}]}}""");
        assertThat(made.path("sid").asText()).matches("XE[0-9a-f]{32}");
        assertThat(made.path("status").asText()).isEqualTo("CREATING");
        assertThat(made.at("/configuration/verification_method").asText()).isEqualTo("voice");
        assertThat(made.at("/configuration/account_type").asText()).isEqualTo("ISV");
        assertThat(made.at("/webhook/callback_method").asText()).isEqualTo("PUT");
        assertThat(made.at("/profile/vertical").asText()).isEqualTo("Beauty, Spa and Salon");
        assertThat(made.at("/profile/websites/0/website").asText()).isEqualTo("https://a.example");
        assertThat(made.at("/profile/emails/0/email").asText()).isEqualTo("a@a.example");
        assertThat(made.at("/profile/phone_numbers/0/phone_number").asText()).isEqualTo("+12125551212");
        for (String nothing : List.of("properties", "offline_reasons", "compliance")) {
            assertThat(made.get(nothing).isNull()).as(nothing).isTrue();
        }
        assertThat(fetch(made)).isEqualTo(made);
        JsonNode changed = update(made, """
                {"configuration":{"account_type":""},"webhook":{"fallback_url":""},"profile":{"about":null,"name":"Store"}}""");
        assertThat(changed.at("/configuration/account_type").isNull()).isTrue();
        assertThat(changed.at("/configuration/waba_id").asText()).isEqualTo("12345678912345");
        assertThat(changed.at("/webhook/fallback_url").isNull()).isTrue();
        assertThat(changed.at("/webhook/callback_url").asText()).isEqualTo("https://a.example/in");
        assertThat(changed.at("/profile/about").isNull()).isTrue();
        assertThat(changed.at("/profile/name").asText()).isEqualTo("Store");
        assertThat(changed.at("/profile/address").asText()).isEqualTo("1 Main St");
    }

    @Test
    void numberOfTwilio_isVerifiedByItself() {
        JsonNode made = create(named(OWN));
        assertThat(made.path("status").asText()).isEqualTo("CREATING");
        advance(SenderLife.CREATION);
        assertThat(status(made)).isEqualTo("VERIFYING");
        advance(SenderLife.VERIFICATION);
        JsonNode online = fetch(made);
        assertThat(online.path("status").asText()).isEqualTo("ONLINE");
        assertThat(online.at("/configuration/verification_method").isNull()).isTrue();
        assertThat(online.at("/properties/quality_rating").asText()).isEqualTo("HIGH");
        assertThat(online.at("/properties/messaging_limit").asText()).isEqualTo("10K Customers/24hr");
        assertThat(door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hello")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void otherNumber_waitsForItsCode() {
        JsonNode made = create(named(FOREIGN));
        assertRefused(post(path(made), "{\"configuration\":{\"verification_code\":\"123456\"}}"), 400, 63100);
        advance(SenderLife.CREATION);
        assertThat(status(made)).isEqualTo("PENDING_VERIFICATION");
        String code = mock.account().senders().get(FOREIGN).verificationCode();
        assertThat(mock.handset("+14155550188").conversation())
                .extracting(HandsetMessage::body)
                .containsExactly("Your WhatsApp code: " + code);
        assertThat(door.admin("/senders/" + made.path("sid").asText())
                        .path("verification_code")
                        .asText())
                .isEqualTo(code);
        JsonNode given = update(made, "{\"configuration\":{\"verification_code\":\"" + code + "\"}}");
        assertThat(given.path("status").asText()).isEqualTo("VERIFYING");
        assertThat(given.at("/configuration/verification_code").asText()).isEqualTo(code);
        assertRefused(door.post("/Messages.json", "From", FOREIGN, "To", OWN, "Body", "Early"), 400, 63007);
        advance(SenderLife.VERIFICATION);
        assertThat(status(made)).isEqualTo("ONLINE");
        assertThat(fetch(made).at("/configuration/verification_code").isNull()).isTrue();
        assertRefused(post(path(made), "{\"configuration\":{\"verification_code\":\"" + code + "\"}}"), 400, 63100);
    }

    @Test
    void wrongCode_endsOffline_andCanBeGivenAgain() {
        JsonNode made = create(named(FOREIGN));
        advance(SenderLife.CREATION);
        String code = mock.account().senders().get(FOREIGN).verificationCode();
        update(
                made,
                "{\"configuration\":{\"verification_code\":\"" + (code.equals("000000") ? "1" : "0") + code.substring(1)
                        + "\"}}");
        advance(SenderLife.VERIFICATION);
        JsonNode offline = fetch(made);
        if (!code.startsWith("0")) {
            assertThat(offline.path("status").asText()).isEqualTo("OFFLINE");
            assertThat(offline.at("/offline_reasons/0/code").asText()).isEqualTo("63100");
            assertThat(offline.at("/offline_reasons/0/more_info").asText()).endsWith("/63100");
            update(made, "{\"configuration\":{\"verification_code\":\"" + code + "\"}}");
            advance(SenderLife.VERIFICATION);
        }
        assertThat(status(made)).isEqualTo("ONLINE");
    }

    @Test
    void changedProfile_takesItsTime_whileTheSenderGoesOnSending() {
        mock.account().newChannelSender(OWN);
        String sid = mock.account().senders().get(OWN).sid();
        String path = LIST + "/" + sid;
        assertThat(post(path, "{\"webhook\":{\"callback_url\":\"https://a.example/in\"}}")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("ONLINE");
        assertThat(post(path, "{\"profile\":{\"about\":\"New\"}}")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("ONLINE:UPDATING");
        assertThat(door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hello")
                        .status())
                .isEqualTo(201);
        advance(SenderLife.UPDATE);
        assertThat(door.call("GET", path).json().path("status").asText()).isEqualTo("ONLINE");
    }

    @Test
    void rcsSender_isHandedIn_reviewed_andLaunchedByCarriers() {
        JsonNode made = create("{\"sender_id\":\"rcs:shop_agent\",\"profile\":{\"name\":\"Shop\"}}");
        assertThat(made.get("configuration").isNull()).isTrue();
        assertThat(made.at("/compliance/registration_sid").asText()).isEmpty();
        assertThat(made.at("/compliance/countries")).isEmpty();
        advance(SenderLife.CREATION);
        assertThat(status(made)).isEqualTo("DRAFT");
        advance(Duration.ofDays(9));
        assertThat(status(made)).as("nobody has handed it in").isEqualTo("DRAFT");
        JsonNode handedIn = update(made, """
                {"compliance":{"registration_sid":"BU1","countries":[{"country":"US","registration_sid":"BU2"},{"country":"GB"}]}}""");
        assertThat(handedIn.path("status").asText()).isEqualTo("DRAFT");
        assertThat(handedIn.at("/compliance/countries/0/registration_sid").asText())
                .isEqualTo("BU2");
        assertThat(handedIn.at("/compliance/countries/1/registration_sid").asText())
                .isEqualTo("BU1");
        assertThat(handedIn.at("/compliance/countries/0/carriers/0/status").asText())
                .isEqualTo("UNLAUNCHED");
        advance(SenderLife.HANDING_IN);
        assertThat(status(made)).isEqualTo("TWILIO_REVIEW");
        advance(SenderLife.REVIEW);
        JsonNode pending = fetch(made);
        assertThat(pending.path("status").asText()).isEqualTo("PENDING_VERIFICATION");
        assertThat(pending.at("/compliance/countries/0/status").asText()).isEqualTo("PENDING_VERIFICATION");
        assertThat(pending.at("/compliance/countries/0/carriers/0/name").asText())
                .isEqualTo("Verizon");
        assertThat(pending.at("/compliance/countries/0/carriers/0/status").asText())
                .isEqualTo("CARRIER_REVIEW");
        advance(SenderLife.CARRIERS);
        JsonNode online = fetch(made);
        assertThat(online.path("status").asText()).isEqualTo("ONLINE");
        assertThat(online.at("/compliance/countries/1/status").asText()).isEqualTo("ONLINE");
        assertThat(online.at("/compliance/countries/1/carriers/0/status").asText())
                .isEqualTo("APPROVED");
        assertThat(online.get("properties").isNull()).isTrue();
        assertRefused(door.call("DELETE", path(made)), 400, 63105);
        assertRefused(post(path(made), "{\"configuration\":{\"waba_id\":\"1\"}}"), 400, 63105);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|63100",
                "{|63100",
                "[]|63100",
                "{}|63100",
                "{\"sender_id\":5}|63100",
                "{\"sender_id\":\"+14155550188\"}|63100",
                "{\"sender_id\":\"whatsapp:14155550188\",\"profile\":{\"name\":\"Shop\"}}|63100",
                "{\"sender_id\":\"whatsapp:+1\",\"profile\":{\"name\":\"Shop\"}}|63100",
                "{\"sender_id\":\"whatsapp:US.abc\",\"profile\":{\"name\":\"Shop\"}}|63100",
                "{\"sender_id\":\"whatsapp:+14155238886\",\"profile\":{\"name\":\"Shop\"}}|63100",
                "{\"sender_id\":\"rcs:+14155550188\"}|63100",
                "{\"sender_id\":\"messenger:104\"}|63105",
                "{\"sender_id\":\"whatsapp:+14155550188\"}|63100",
                "{\"sender_id\":\"whatsapp:+14155550188\",\"profile\":{}}|63100",
                "{\"sender_id\":\"whatsapp:+14155550188\",\"profile\":{\"name\":\"--\"}}|63100",
                "{\"sender_id\":\"whatsapp:+14155550188\",\"profile\":\"Shop\"}|63100",
                "{P,\"vertical\":\"Shoes\"}}|63100",
                "{P,\"accent_color\":\"red\"}}|63100",
                "{P,\"privacy_url\":\"ftp://a\"}}|63100",
                "{P,\"websites\":[{\"website\":\"a\"}]}}|63100",
                "{P,\"websites\":[\"a\"]}}|63100",
                "{P,\"websites\":\"a\"}}|63100",
                "{P,\"emails\":[{\"email\":\"nobody\"}]}}|63100",
                "{P,\"phone_numbers\":[{\"phone_number\":\"1\"}]}}|63100",
                "{P},\"webhook\":{\"callback_method\":\"GET\"}}|63100",
                "{P},\"webhook\":{\"callback_url\":\"a\"}}|63100",
                "{P},\"webhook\":{\"status_callback_method\":\"HEAD\"}}|63100",
                "{P},\"configuration\":{\"verification_method\":\"mail\"}}|63100",
                "{P},\"configuration\":{\"account_type\":\"Other\"}}|63100",
                "{P},\"configuration\":{\"voice_application_sid\":\"AP1\"}}|63100",
                "{P},\"configuration\":{\"waba_id\":\"?\"}}|63100",
                "{P},\"compliance\":{\"registration_sid\":\"BU1\"}}|63105",
                "{\"sender_id\":\"rcs:a\",\"configuration\":{}}|63105",
                "{\"sender_id\":\"rcs:a\",\"compliance\":{\"registration_sid\":\"X\"}}|63100",
                "{\"sender_id\":\"rcs:a\",\"compliance\":{\"registration_sid\":\"BU1\",\"countries\":[{\"country\":\"usa\"}]}}|63100",
                "{\"sender_id\":\"whatsapp:+14155550101\",\"profile\":{\"name\":\"Shop\"}}|63100",
            })
    void bad_isRefused(String json, int code) {
        mock.account().newChannelSender("whatsapp:+14155550101");
        String body = json.replace("{P", "{\"sender_id\":\"" + FOREIGN + "\",\"profile\":{\"name\":\"Shop\"");
        assertRefused(post(LIST, body), 400, code);
        assertThat(mock.account().senders().all()).hasSize(1);
    }

    @Test
    void onlyOneBusinessAccount_goesWithAnAccount() {
        create("{\"sender_id\":\"" + OWN
                + "\",\"profile\":{\"name\":\"Shop\"},\"configuration\":{\"waba_id\":\"111\"}}");
        assertThat(create(named(FOREIGN)).at("/configuration/waba_id").asText()).isEqualTo("111");
        String other = "{\"sender_id\":\"whatsapp:+14155550177\",\"profile\":{\"name\":\"Shop\"},"
                + "\"configuration\":{\"waba_id\":\"%s\"}}";
        assertRefused(post(LIST, other.formatted("222")), 400, 63101);
        Door theirs = door.as(mock.newAccount());
        assertRefused(send(theirs, "POST", LIST, other.formatted("111")), 400, 63101);
        assertThat(send(theirs, "POST", LIST, other.formatted("222")).status()).isEqualTo(202);
    }

    @Test
    void number_isRegisteredTenTimesIn72Hours() {
        for (int i = 0; i < Registrations.MOST; i++) {
            JsonNode made = create(named(OWN));
            advance(Duration.ofHours(1));
            assertThat(door.call("DELETE", path(made)).status()).isEqualTo(204);
        }
        assertRefused(post(LIST, named(OWN)), 400, 20249);
        assertThat(create(named(FOREIGN))).isNotNull();
        advance(Registrations.SPAN.minus(Duration.ofHours(10)));
        assertThat(create(named(OWN)).path("status").asText()).isEqualTo("CREATING");
    }

    @Test
    void addressMovesToTheAccountThatBringsItOnlineLast() {
        mock.account().newChannelSender(OWN);
        MockAccount other = mock.newAccount();
        Door theirs = door.as(other);
        JsonNode made = send(theirs, "POST", LIST, named(OWN)).json();
        advance(Duration.ofMinutes(1));
        assertThat(theirs.call("GET", path(made)).json().path("status").asText())
                .as("the number is another account's")
                .isEqualTo("PENDING_VERIFICATION");
        assertThat(mock.account().senders().get(OWN).now().status()).isEqualTo(SenderStatus.ONLINE);
        String code = other.senders().get(OWN).verificationCode();
        send(theirs, "POST", path(made), "{\"configuration\":{\"verification_code\":\"" + code + "\"}}");
        advance(SenderLife.VERIFICATION);
        assertThat(theirs.call("GET", path(made)).json().path("status").asText())
                .isEqualTo("ONLINE");
        JsonNode gone = door.call(
                        "GET", LIST + "/" + mock.account().senders().get(OWN).sid())
                .json();
        assertThat(gone.path("status").asText()).isEqualTo("OFFLINE");
        assertThat(gone.at("/offline_reasons/0/code").asText()).isEqualTo("63109");
        assertRefused(door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hi"), 400, 63007);
    }

    @ParameterizedTest
    @ValueSource(ints = {63101, 63103, 63109, 63111, 63112})
    void channelTakesASenderOffline(int code) {
        mock.account().newChannelSender(OWN);
        mock.account().senders().get(OWN).offline(code, "Meta says so");
        JsonNode sender = door.call(
                        "GET", LIST + "/" + mock.account().senders().get(OWN).sid())
                .json();
        assertThat(sender.path("status").asText()).isEqualTo("OFFLINE");
        assertThat(sender.at("/offline_reasons/0/code").asText()).isEqualTo(Integer.toString(code));
        assertThat(sender.at("/offline_reasons/0/message").asText()).isEqualTo("Meta says so");
        assertRefused(door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hi"), 400, 63007);
        mock.account().senders().get(OWN).online();
        assertThat(door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hi")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "offline", "neither"})
    void messageThatWaits_goesOnlyIfItsSenderIsStillThere(String end) {
        MockSender sender = mock.account().senders().online(OWN);
        mock.handset(FOREIGN).text(OWN, "Hello");
        String sid = door.post("/Messages.json", "From", OWN, "To", FOREIGN, "Body", "Hi")
                .json()
                .path("sid")
                .asText();
        switch (end) {
            case "deleted" ->
                assertThat(door.call("DELETE", LIST + "/" + sender.sid()).status())
                        .isEqualTo(204);
            case "offline" -> sender.offline(63112, "Disabled");
            default -> sender.rate("LOW", Tier.T250);
        }
        advance(Duration.ofMinutes(1));
        JsonNode message = door.get("/Messages/" + sid + ".json").json();
        assertThat(message.path("status").asText()).isEqualTo(end.equals("neither") ? "delivered" : "failed");
        assertThat(message.path("error_code").asInt()).isEqualTo(end.equals("neither") ? 0 : 63002);
    }

    @Test
    void list_needsAChannel_andComesInPages() {
        for (int i = 0; i < 21; i++) {
            mock.account().newChannelSender("whatsapp:+141555501" + (10 + i));
        }
        mock.account().newChannelSender("rcs:agent");
        mock.account().newChannelSender("messenger:1");
        assertRefused(door.call("GET", LIST), 400, 63100);
        assertRefused(door.call("GET", LIST + "?Channel=sms"), 400, 63100);
        assertRefused(door.call("GET", LIST + "?Channel=messenger"), 400, 63105);
        assertRefused(door.call("GET", LIST + "?Channel=rcs&PageSize=1001"), 400, 20007);
        JsonNode first = door.call("GET", LIST + "?Channel=whatsapp").json();
        assertThat(first.at("/meta/page_size").asInt()).isEqualTo(20);
        assertThat(first.at("/meta/key").asText()).isEqualTo("senders");
        assertThat(first.path("senders")).hasSize(20);
        JsonNode rest = door.send("GET", first.at("/meta/next_page_url").asText(), door.credentials(), "")
                .json();
        List<String> addresses = new ArrayList<>();
        rest.path("senders")
                .forEach(each -> addresses.add(each.path("sender_id").asText()));
        assertThat(addresses).containsExactly("whatsapp:+14155550110");
        JsonNode rcs = door.call("GET", LIST + "?Channel=rcs").json();
        assertThat(rcs.at("/meta/page_size").asInt()).isEqualTo(50);
        assertThat(rcs.path("senders")).hasSize(1);
    }

    @Test
    void deleted_isGone_fromItsPoolToo() {
        ChannelSender sender = mock.account().newChannelSender(OWN);
        String pool =
                "/messaging/v1/Services/" + mock.account().newService("Shop").sid() + "/ChannelSenders";
        assertThat(door.call("POST", pool, "Sid", sender.sid()).status()).isEqualTo(201);
        assertThat(door.call("DELETE", LIST + "/" + sender.sid()).status()).isEqualTo(204);
        assertRefused(door.call("DELETE", LIST + "/" + sender.sid()), 404, 20404);
        assertRefused(door.call("GET", LIST + "/" + sender.sid()), 404, 20404);
        assertRefused(post(LIST + "/" + sender.sid(), "{}"), 404, 20404);
        assertThat(door.call("GET", pool).json().path("senders")).isEmpty();
        assertRefused(door.call("GET", pool + "/" + sender.sid()), 404, 20404);
        assertRefused(door.as(mock.newAccount()).call("GET", LIST + "/" + sender.sid()), 404, 20404);
    }
}
