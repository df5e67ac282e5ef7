package dev.tidings.mock.judge;

import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.network.Fate;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hears that a message was opened, and when. */
class ReadReceiptTest extends RichCase {
    private static final Duration LATER = Duration.ofMinutes(5);

    private MockHandset handset(String channel) {
        return switch (channel) {
            case "messenger" -> friend;
            case "whatsapp" -> whatsApp;
            default -> person;
        };
    }

    /** A message that can go: windows are open, the phone has RCS. */
    private Door.Answer sending(String channel) {
        person.install(App.RCS);
        open();
        friend.text(PAGE, "Hello");
        String from = switch (channel) {
            case "messenger" -> PAGE;
            case "whatsapp" -> WHATSAPP;
            case "rcs" -> AGENT;
            default -> NUMBER;
        };
        String to = channel.equals("rcs") ? "rcs:" + PERSON : handset(channel).number();
        return send("From", from, "To", to, "Body", "News", "StatusCallback", app.url("/status"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whatsapp  | as carriers say | delivered   | delivered
            whatsapp  | as carriers say | read        | delivered read
            whatsapp  | reads           | delivered   | delivered read
            whatsapp  | reads           | read        | delivered read
            whatsapp  | ignores         | read        | delivered
            whatsapp  | reads           | undelivered | undelivered
            rcs       | as carriers say | delivered   | delivered
            rcs       | as carriers say | read        | delivered read
            rcs       | reads           | delivered   | delivered read
            rcs       | ignores         | read        | delivered
            messenger | as carriers say | read        | delivered
            messenger | reads           | delivered   | delivered
            sms       | as carriers say | read        | delivered
            sms       | reads           | delivered   | delivered
            """)
    void receiptComes_whereTheChannelHasThem(String channel, String habit, String fate, String end) {
        switch (habit) {
            case "reads" -> handset(channel).reads(LATER);
            case "ignores" -> handset(channel).ignores();
            default -> handset(channel).readsAsCarriersSay();
        }
        mock.rules()
                .when(messages().body("News"))
                .then(
                        switch (fate) {
                            case "read" -> Fate.read();
                            case "undelivered" -> Fate.undelivered(63024);
                            default -> Fate.delivered();
                        });
        Door.Answer answer = sending(channel);
        mock.clock().advance(LATER.plusMinutes(1));
        assertThat(way(now(answer))).isEqualTo("queued sending sent " + end);
    }

    @Test
    void owner_readsWhenTheySaid_notBefore() {
        whatsApp.reads(LATER);
        Message message = sent("From", WHATSAPP, "To", whatsApp.number(), "ContentSid", approved(RichTypes.TEXT));
        assertThat(message.status()).isEqualTo(MessageStatus.DELIVERED);
        mock.clock().advance(LATER.minus(Duration.ofMinutes(2)));
        assertThat(mock.messages().get(message.sid()).status()).isEqualTo(MessageStatus.DELIVERED);
        mock.clock().advance(Duration.ofMinutes(2));
        Message read = mock.messages().get(message.sid());
        assertThat(read.status()).isEqualTo(MessageStatus.READ);
        assertThat(Duration.between(
                        read.timeline().get(read.timeline().size() - 2).at(), read.updated()))
                .isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({"whatsapp, whatsapp, true", "rcs, rcs, true", "messenger, messenger, false", "sms, , false"})
    void opening_isToldOnce_withTheParametersOfItsChannel(String channel, String prefix, boolean told) {
        handset(channel).ignores();
        Door.Answer answer = sending(channel);
        assertThat(handset(channel).read()).as("it has not come yet").isZero();
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(handset(channel).read()).isEqualTo(told ? 1 : 0);
        assertThat(handset(channel).read()).isZero();
        mock.clock().settle();
        Message message = now(answer);
        assertThat(message.status()).isEqualTo(told ? MessageStatus.READ : MessageStatus.DELIVERED);
        var reads = app.all().stream()
                .filter(each -> each.status().equals("read"))
                .map(WebhookReceiver.Webhook::parameters)
                .toList();
        assertThat(reads).hasSize(told ? 1 : 0);
        for (Map<String, String> each : reads) {
            assertThat(each)
                    .containsEntry("EventType", "READ")
                    .containsEntry("SmsStatus", "read")
                    .containsEntry("MessageSid", message.sid())
                    .containsEntry("ChannelPrefix", prefix)
                    .containsEntry("StructuredMessage", "false")
                    .containsKeys("ChannelInstallSid", "ChannelToAddress", "AccountSid", "ApiVersion")
                    .doesNotContainKeys("ErrorCode", "ChannelStatusMessage", "RawDlrDoneDate");
        }
        String status = door.get("/Messages/" + message.sid() + ".json")
                .json()
                .path("status")
                .asText();
        assertThat(status).isEqualTo(told ? "read" : "delivered");
    }

    @Test
    void oneOfTwo_canBeOpened_byHandleAndByAdminCall() {
        open();
        whatsApp.ignores();
        Message first = sent("From", WHATSAPP, "To", whatsApp.number(), "Body", "One");
        Message second = sent("From", WHATSAPP, "To", whatsApp.number(), "Body", "Two");
        assertThat(whatsApp.read(whatsApp.received().get(0))).isTrue();
        assertThat(whatsApp.read(whatsApp.received().get(0))).isFalse();
        assertThat(whatsApp.read(whatsApp.sent().get(0))).as("its own").isFalse();
        assertThat(mock.messages().get(first.sid()).status()).isEqualTo(MessageStatus.READ);
        assertThat(mock.messages().get(second.sid()).status()).isEqualTo(MessageStatus.DELIVERED);
        String path = "/handsets/" + whatsApp.number() + "/read";
        Door.Answer opened = door.admin("POST", path, "{\"messages\":[\"" + second.sid() + "\"]}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        assertThat(opened.json().path("opened").get(0).asText()).isEqualTo(second.sid());
        assertThat(mock.messages().get(second.sid()).status()).isEqualTo(MessageStatus.READ);
        assertThat(door.admin("POST", path, "{}").json().path("opened")).isEmpty();
        assertThat(door.admin("POST", path, "{\"messages\":[\"SM1\"]}").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp, WHATSAPP, 63024",
        "rcs, RCS, 63036",
        "messenger, MESSENGER, 63003",
    })
    void handsetWithoutTheApp_getsNothing(String channel, App app, int code) {
        Door.Answer before = sending(channel);
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(now(before).errorCode()).isZero();
        handset(channel).uninstall(app);
        Door.Answer answer =
                send("From", now(before).from().orElseThrow(), "To", now(before).to(), "Body", "More");
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(now(answer).errorCode()).isEqualTo(code);
        assertThat(way(now(answer))).isEqualTo("queued sending failed");
    }

    @Test
    void typing_isSeenOnTheHandset_untilTheAnswerComes() {
        whatsApp.text(WHATSAPP, "Are you there?");
        String sid = String.valueOf(whatsApp.sent().get(0).messageSid());
        assertThat(whatsApp.typing()).isEmpty();
        Door.Answer typing =
                door.call("POST", "/messaging/v2/Indicators/Typing.json", "channel", "whatsapp", "messageId", sid);
        assertThat(typing.status()).as(typing.text()).isEqualTo(200);
        assertThat(whatsApp.typing()).containsExactly(WHATSAPP);
        assertThat(friend.typing()).isEmpty();
        assertThat(door.admin("/handsets/" + whatsApp.number())
                        .path("typing")
                        .get(0)
                        .asText())
                .isEqualTo(WHATSAPP);
        send("From", WHATSAPP, "To", whatsApp.number(), "Body", "Yes");
        mock.clock().advance(Duration.ofSeconds(10));
        assertThat(whatsApp.received()).hasSize(1);
        assertThat(whatsApp.typing()).isEmpty();
        door.call("POST", "/messaging/v2/Indicators/Typing.json", "channel", "whatsapp", "messageId", sid);
        mock.clock().advance(Duration.ofSeconds(25));
        assertThat(whatsApp.typing()).isEmpty();
    }
}
