package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockSender;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typing indicators in both versions: what users see of them, and what is refused. */
class TypingApiTest {
    private static final String V2 = "/messaging/v2/Indicators/Typing.json";
    private static final String V3 = "/messaging/v3/Indicators/Typing.json";
    private static final String SENDER = "whatsapp:+14155550100";
    private static final String USER = "whatsapp:+14155550199";
    private static final String APPLE = "apple:a89a691c";
    private static final String APPLE_USER = "apple:urn:mbid:AQA";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);
    private final MockSender sender = mock.account().senders().online(SENDER);

    @AfterEach
    void stop() {
        mock.close();
    }

    private String inbound(String from, String to) {
        Door.Answer heard =
                door.admin("POST", "/inbound", "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"body\":\"Hello\"}");
        return heard.json().at("/message/sid").asText();
    }

    private Door.Answer v3(String json) {
        return door.send(
                "POST", "http://localhost" + V3, door.credentials().plus("Content-Type", "application/json"), json);
    }

    private Door.Answer typing(int version, String sid) {
        return version == 2
                ? door.call("POST", V2, "channel", "whatsapp", "messageId", sid)
                : v3("{\"channel\":\"WHATSAPP\",\"messageId\":\"" + sid + "\"}");
    }

    private static void assertRefused(Door.Answer answer, int status, int code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void user_seesItFor25Seconds_andThatTheMessageIsRead(int version) {
        String sid = inbound(USER, SENDER);
        assertThat(sender.typing(USER)).isFalse();
        Door.Answer answer = typing(version, sid);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).isEqualToIgnoringWhitespace("{\"success\": true}");
        assertThat(sender.typing(USER)).isTrue();
        assertThat(sender.typing("whatsapp:+14155550198")).isFalse();
        assertThat(sender.lastRead(USER)).contains(sid);
        assertThat(door.admin("/senders/" + sender.sid() + "/users/" + USER)
                        .path("typing")
                        .asBoolean())
                .isTrue();
        mock.clock().advance(Typing.LENGTH.minusMillis(1));
        assertThat(sender.typing(USER)).isTrue();
        mock.clock().advance(Duration.ofMillis(1));
        assertThat(sender.typing(USER)).isFalse();
        assertThat(sender.lastRead(USER)).contains(sid);
    }

    @Test
    void reply_endsIt() {
        typing(2, inbound(USER, SENDER));
        assertThat(door.post("/Messages.json", "From", SENDER, "To", USER, "Body", "Here")
                        .status())
                .isEqualTo(201);
        assertThat(sender.typing(USER)).isTrue();
        mock.clock().advance(Duration.ofSeconds(6));
        assertThat(sender.typing(USER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', {sid}",
        "WHATSAPP, {sid}",
        "rcs, {sid}",
        "whatsapp, ''",
        "whatsapp, SM1",
        "whatsapp, IM0123456789abcdef0123456789abcdef",
        "whatsapp, SM0123456789abcdef0123456789abcdef",
        "whatsapp, {sms}",
        "whatsapp, {sent}"
    })
    void badForm_isRefused(String channel, String message) {
        String sid = inbound(USER, SENDER);
        String sms = inbound("+14155550199", "+14155550100");
        String sent = door.post("/Messages.json", "From", SENDER, "To", USER, "Body", "Out")
                .json()
                .path("sid")
                .asText();
        String named = message.replace("{sid}", sid).replace("{sms}", sms).replace("{sent}", sent);
        assertRefused(door.call("POST", V2, "channel", channel, "messageId", named), 400, 20422);
        assertThat(sender.typing(USER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|400",
                "{|400",
                "{}|400",
                "{\"channel\":\"whatsapp\",\"messageId\":\"{sid}\"}|400",
                "{\"channel\":1,\"messageId\":\"{sid}\"}|400",
                "{\"channel\":\"WHATSAPP\"}|400",
                "{\"channel\":\"WHATSAPP\",\"messageId\":\"SM1\"}|400",
                "{\"channel\":\"WHATSAPP\",\"messageId\":\"{sid}\",\"to\":\"x\"}|400",
                "{\"channel\":\"APPLE\",\"from\":\"apple:a89a691c\"}|400",
                "{\"channel\":\"APPLE\",\"from\":\"a89a691c\",\"to\":\"apple:u\"}|400",
                "{\"channel\":\"APPLE\",\"from\":\"apple:a89a691c\",\"to\":\"apple:u\",\"event\":\"start\"}|400",
                "{\"channel\":\"APPLE\",\"from\":\"apple:other\",\"to\":\"apple:u\"}|403",
                "{\"channel\":\"RCS\",\"from\":\"rcs:agent\"}|400",
                "{\"channel\":\"RCS\",\"from\":\"agent\",\"to\":\"rcs:+14155550199\"}|400",
                "{\"channel\":\"RCS\",\"from\":\"rcs:agent\",\"to\":\"+14155550199\"}|400",
                "{\"channel\":\"RCS\",\"from\":\"rcs:agent\",\"to\":\"rcs:+14155550199\",\"event\":\"END\"}|400",
                "{\"channel\":\"RCS\",\"from\":\"rcs:agent\",\"to\":\"rcs:+14155550199\",\"messageId\":\"SM1\"}|400",
                "{\"channel\":\"RCS\",\"from\":\"rcs:agent\",\"to\":\"rcs:+14155550199\"}|403",
            })
    void badJson_isRefused(String json, int status) {
        mock.account().senders().connectApple(APPLE);
        String body = json.replace("{sid}", inbound(USER, SENDER));
        assertRefused(v3(body), status, status == 403 ? 20403 : 20422);
    }

    @Test
    void rcs_starts_untilTheAnswer() {
        mock.account().newChannelSender("rcs:agent");
        String ends = "{\"channel\":\"RCS\",\"from\":\"rcs:agent\",\"to\":\"rcs:+14155550199\"";
        var agent = mock.account().senders().get("rcs:agent");
        assertThat(v3(ends + "}").status()).isEqualTo(200);
        assertThat(agent.typing("rcs:+14155550199")).isTrue();
        mock.clock().advance(Duration.ofSeconds(26));
        assertThat(agent.typing("rcs:+14155550199")).isFalse();
        assertThat(v3(ends + ",\"event\":\"START\"}").status()).isEqualTo(200);
        assertThat(agent.typing("rcs:+14155550199")).isTrue();
        agent.offline(63109, "moved");
        assertRefused(v3(ends + "}"), 403, 20403);
    }

    @Test
    void apple_startsAndEnds() {
        mock.account().senders().connectApple(APPLE);
        String ends = "{\"channel\":\"APPLE\",\"from\":\"" + APPLE + "\",\"to\":\"" + APPLE_USER + "\"";
        assertThat(v3(ends + "}").status()).isEqualTo(200);
        assertThat(mock.account().senders().appleTyping(APPLE, APPLE_USER)).isTrue();
        assertThat(v3(ends + ",\"event\":\"END\"}").status()).isEqualTo(200);
        assertThat(mock.account().senders().appleTyping(APPLE, APPLE_USER)).isFalse();
        assertThat(v3(ends + ",\"event\":\"START\"}").status()).isEqualTo(200);
        assertThat(mock.account().senders().appleTyping(APPLE, APPLE_USER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void oldMessage_strangers_andAnOfflineSender_areRefused(int version) {
        String sid = inbound(USER, SENDER);
        assertThat(door.send("POST", "http://localhost" + (version == 2 ? V2 : V3), HttpHeaders.empty(), "")
                        .status())
                .isEqualTo(401);
        Door theirs = door.as(mock.newAccount());
        assertRefused(theirs.call("POST", V2, "channel", "whatsapp", "messageId", sid), 400, 20422);
        sender.offline(63112, "Disabled");
        assertRefused(typing(version, sid), 403, 20403);
        sender.online();
        mock.clock().advance(TypingSignals.RECENT);
        assertRefused(typing(version, sid), 400, 20422);
    }
}
