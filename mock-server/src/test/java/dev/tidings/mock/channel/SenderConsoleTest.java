package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockSender;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.judge.Judging;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only consoles and channels do to senders, by admin calls; and that snapshots hold all of it. */
class SenderConsoleTest {
    private static final String SENDER = "whatsapp:+14155550188";
    private static final String USER = "whatsapp:+14155550199";

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

    private JsonNode create(String address) {
        Door.Answer made = door.admin(
                "POST", "/senders", "{\"account_sid\":\"" + mock.accountSid() + "\",\"address\":\"" + address + "\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private JsonNode change(JsonNode sender, String json) {
        Door.Answer answer = door.admin("POST", "/senders/" + sender.path("sid").asText(), json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void everythingIsSet_andShown() {
        JsonNode made = create(SENDER);
        assertThat(made.path("status").asText()).isEqualTo("ONLINE");
        JsonNode changed = change(made, """
                {"quality_rating":"LOW","messaging_limit":"1K","texts_per_second":400,
                 "callback_url":"https://a.example/in","status_callback_url":"https://a.example/status",
                 "status":"OFFLINE","error_code":63112,"error_message":"Disabled"}""");
        assertThat(changed.path("status").asText()).isEqualTo("OFFLINE");
        assertThat(changed.path("quality_rating").asText()).isEqualTo("LOW");
        assertThat(changed.path("messaging_limit").asText()).isEqualTo("1K");
        assertThat(changed.path("texts_per_second").asInt()).isEqualTo(400);
        assertThat(changed.path("callback_url").asText()).isEqualTo("https://a.example/in");
        assertThat(changed.path("status_callback_url").asText()).isEqualTo("https://a.example/status");
        assertThat(changed.at("/offline_reasons/0/code").asInt()).isEqualTo(63112);
        assertThat(change(made, "{\"status\":\"ONLINE\",\"callback_url\":\"\"}")
                        .path("callback_url")
                        .isNull())
                .isTrue();
        create("messenger:104");
        assertThat(door.admin("/senders?channel=messenger").path("senders")).hasSize(1);
        assertThat(door.admin("/senders?account_sid=" + mock.accountSid()).path("senders"))
                .hasSize(2);
        String path = "/senders/" + made.path("sid").asText();
        assertThat(door.admin("DELETE", path, "").status()).isEqualTo(204);
        assertThat(door.admin("GET", path, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"CREATING\"}",
                "{\"status\":\"ONLINE\"}",
                "{\"status\":\"DRAFT\"}",
                "{\"status\":\"OFFLINE\"}",
                "{\"quality_rating\":\"GREAT\"}",
                "{\"messaging_limit\":\"5K\"}",
                "{\"texts_per_second\":79}",
                "{\"texts_per_second\":80,\"quality_rating\":\"GREAT\"}",
                "{\"callback_url\":\"a\"}",
                "{\"colour\":\"red\"}",
            })
    void bad_isRefused_andChangesNothing(String json) {
        JsonNode made = create(SENDER);
        Door.Answer answer = door.admin("POST", "/senders/" + made.path("sid").asText(), json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(door.admin("/senders/" + made.path("sid").asText())).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14155550188", "whatsapp:US.abc", "rcs:+14155550188", "apple:1", SENDER})
    void badAddress_isRefused(String address) {
        create(SENDER);
        Door.Answer answer = door.admin(
                "POST", "/senders", "{\"account_sid\":\"" + mock.accountSid() + "\",\"address\":\"" + address + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @Test
    void snapshot_holdsSenders_theirLives_windows_typingAndTheSandbox() {
        door.send(
                "POST",
                "http://localhost/messaging/v2/Channels/Senders",
                door.credentials().plus("Content-Type", "application/json"),
                "{\"sender_id\":\"" + SENDER + "\",\"profile\":{\"name\":\"Shop\",\"websites\":"
                        + "[{\"website\":\"https://a.example\",\"label\":\"Web\"}]}}");
        mock.account().newChannelSender("rcs:agent");
        MockSender rcs = mock.account().senders().get("rcs:agent");
        rcs.carrier("US", "Verizon", Launch.CarrierStatus.APPROVED);
        mock.handset("+14155550198").install(App.RCS);
        rcs.testDevice("+14155550198");
        MockSender online = mock.account().senders().online("whatsapp:+14155550100");
        mock.account().senders().joinSandbox(joined());
        String sid = door.admin(
                        "POST",
                        "/inbound",
                        "{\"from\":\"" + USER + "\",\"to\":\"whatsapp:+14155550100\",\"body\":\"Hello\"}")
                .json()
                .at("/message/sid")
                .asText();
        door.call("POST", "/messaging/v2/Indicators/Typing.json", "channel", "whatsapp", "messageId", sid);
        String state = door.admin("GET", "/state", "").text();
        mock.clock().advance(Duration.ofDays(4));
        online.offline(63112, "Disabled");
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(state);
        assertThat(online.typing(USER)).isTrue();
        assertThat(online.window(USER)).isPresent();
        assertThat(online.now().status()).isEqualTo(SenderStatus.ONLINE);
        assertThat(rcs.testDevices()).hasSize(1);
        assertThat(mock.account().senders().sandbox().window("whatsapp:" + joined()))
                .isPresent();
        MockSender growing = mock.account().senders().get(SENDER);
        assertThat(growing.now().status()).isEqualTo(SenderStatus.CREATING);
        mock.clock().advance(SenderLife.CREATION);
        assertThat(growing.now().status()).isEqualTo(SenderStatus.PENDING_VERIFICATION);
    }

    private String joined() {
        mock.account().senders().sandbox();
        return "+14155550197";
    }
}
