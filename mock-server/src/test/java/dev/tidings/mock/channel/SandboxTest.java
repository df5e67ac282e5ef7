package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The WhatsApp sandbox: who may use it, who has joined it and until when, and how slow it is. */
class SandboxTest {
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

    private JsonNode says(String text) {
        return door.admin(
                        "POST",
                        "/inbound",
                        "{\"from\":\"" + USER + "\",\"to\":\"" + Sandbox.NUMBER + "\",\"body\":\"" + text + "\"}")
                .json();
    }

    private String send(String body) {
        Door.Answer answer = door.post("/Messages.json", "From", Sandbox.NUMBER, "To", USER, "Body", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("sid").asText();
    }

    private Message message(String sid) {
        return mock.account().messages().all().stream()
                .filter(each -> each.sid().equals(sid))
                .findFirst()
                .orElseThrow();
    }

    private int errorOf(String body) {
        String sid = send(body);
        mock.clock().advance(Duration.ofSeconds(30));
        return message(sid).errorCode();
    }

    @Test
    void onlyWhoUsesIt_sendsFromIt() {
        Door.Answer refused = door.post("/Messages.json", "From", Sandbox.NUMBER, "To", USER, "Body", "Hello");
        assertThat(refused.json().path("code").asInt()).isEqualTo(63007);
        mock.account().senders().sandbox();
        assertThat(errorOf("Hello")).isEqualTo(63015);
    }

    @Test
    void user_joinsByText_andLeaves() {
        String words = mock.account().senders().sandboxWords();
        assertThat(words).matches("join [a-z]+-[a-z]+");
        JsonNode before = says("Hello?");
        assertThat(before.path("message").isNull()).isTrue();
        says("join nowhere");
        assertThat(errorOf("Too early")).isEqualTo(63015);
        says(words.toUpperCase(java.util.Locale.ROOT));
        assertThat(mock.handset(USER).conversation())
                .extracting(HandsetMessage::body)
                .anyMatch(text -> text.startsWith("You are all set!"));
        assertThat(mock.account().senders().sandbox().window(USER)).isPresent();
        assertThat(errorOf("Hello")).isZero();
        assertThat(says("Thanks").at("/message/sid").asText()).startsWith("SM");
        says("Stop");
        assertThat(errorOf("Gone")).isEqualTo(63015);
    }

    @Test
    void membership_lapsesAfterThreeDays() {
        mock.account().senders().sandbox();
        mock.account().senders().joinSandbox("+14155550199");
        mock.clock().advance(Sandbox.MEMBERSHIP.minus(Duration.ofHours(1)));
        says("Still here");
        assertThat(errorOf("Hello")).isZero();
        mock.clock().advance(Duration.ofHours(1));
        assertThat(errorOf("Hello")).isEqualTo(63015);
    }

    @Test
    void joiningAnother_leavesTheFirst() {
        mock.account().senders().sandbox();
        mock.account().senders().joinSandbox("+14155550199");
        says(mock.newAccount().senders().sandboxWords());
        assertThat(errorOf("Hello")).isEqualTo(63015);
        assertThat(says("For the other").at("/message/sid").asText()).startsWith("SM");
        assertThat(mock.account().messages().all())
                .noneMatch(each -> each.body().equals("For the other"));
    }

    @Test
    void oneMessage_goesEveryThreeSeconds() {
        mock.account().senders().sandbox();
        mock.account().senders().joinSandbox("+14155550199");
        for (int i = 0; i < 4; i++) {
            send("No. " + i);
        }
        Instant start = mock.clock().now();
        mock.clock().settle();
        assertThat(mock.account().messages().all())
                .hasSize(4)
                .allMatch(each -> each.status() == MessageStatus.DELIVERED || each.status() == MessageStatus.READ);
        Instant last = mock.account().messages().all().stream()
                .flatMap(each -> each.sent().stream())
                .max(Instant::compareTo)
                .orElseThrow();
        assertThat(Duration.between(start, last)).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(11));
    }

    private String approved(String body) {
        String sid = door.json(
                        "POST",
                        "/content/v1/Content",
                        "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"" + body + "\"}}}")
                .json()
                .path("sid")
                .asText();
        door.json(
                "POST",
                "/content/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
                "{\"name\":\"some\",\"category\":\"UTILITY\"}");
        return sid;
    }

    @ParameterizedTest
    @CsvSource({"Your order is on its way, 63016", "Your Twilio code is 1234, 0"})
    void templateOfTheAccounts_isNotTheSandboxes(String body, int code) {
        mock.account().senders().sandbox();
        mock.account().senders().joinSandbox("+14155550199");
        String template = approved(body);
        mock.clock().advance(Duration.ofHours(25));
        Door.Answer sent = door.post("/Messages.json", "From", Sandbox.NUMBER, "To", USER, "ContentSid", template);
        mock.clock().advance(Duration.ofSeconds(30));
        assertThat(message(sent.json().path("sid").asText()).errorCode()).isEqualTo(code);
        mock.account().newChannelSender("whatsapp:+14155550100");
        Door.Answer own =
                door.post("/Messages.json", "From", "whatsapp:+14155550100", "To", USER, "ContentSid", template);
        mock.clock().advance(Duration.ofSeconds(30));
        assertThat(message(own.json().path("sid").asText()).errorCode())
                .as("it is approved")
                .isZero();
    }

    @Test
    void deleted_canBeUsedAgain() {
        String words = mock.account().senders().sandboxWords();
        String sid = mock.account().senders().sandbox().sid();
        assertThat(door.call("DELETE", "/messaging/v2/Channels/Senders/" + sid).status())
                .isEqualTo(204);
        assertThat(mock.account().senders().sandbox().sid()).isNotEqualTo(sid);
        assertThat(mock.account().senders().sandboxWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your appointment is coming up on July 21 at 3PM|true",
                "Your Yummy order of 1 cake has shipped and should be delivered on Friday. Details: http://a|true",
                "Your Twilio code is 1234|true",
                "Your code is 1234|false",
                "Your Twilio code is |false",
                "Hello|false",
            })
    void templates_areRecognised(String body, boolean template) {
        assertThat(Sandbox.isTemplate(body)).isEqualTo(template);
    }

    @Test
    void adminCalls_doTheSame() {
        String account = mock.accountSid();
        JsonNode use = door.admin("POST", "/sandbox", "{\"account_sid\":\"" + account + "\"}")
                .json();
        assertThat("join " + use.path("code").asText())
                .isEqualTo(mock.account().senders().sandboxWords());
        Door.Answer joined = door.admin(
                "POST", "/sandbox/members", "{\"account_sid\":\"" + account + "\",\"user\":\"+14155550199\"}");
        assertThat(joined.status()).isEqualTo(201);
        assertThat(errorOf("Hello")).isZero();
        assertThat(door.admin("DELETE", "/sandbox/members/" + USER, "").status())
                .isEqualTo(204);
        assertThat(door.admin("DELETE", "/sandbox/members/" + USER, "").status())
                .isEqualTo(404);
        assertThat(errorOf("Hello")).isEqualTo(63015);
    }
}
