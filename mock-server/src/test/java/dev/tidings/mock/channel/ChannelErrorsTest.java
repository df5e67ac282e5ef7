package dev.tidings.mock.channel;

import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.network.Fate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule ends a message with every error that channels have, and callbacks say what the channel says. */
class ChannelErrorsTest {
    private static final String SENDER = "whatsapp:+14155550100";
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

    private void hear(String user, String sender) {
        door.admin("POST", "/inbound", "{\"from\":\"" + user + "\",\"to\":\"" + sender + "\",\"body\":\"Hello\"}");
    }

    private Message sent(String from, String to, String... more) {
        String[] form = new String[6 + more.length];
        System.arraycopy(new String[] {"From", from, "To", to, "Body", "Hi"}, 0, form, 0, 6);
        System.arraycopy(more, 0, form, 6, more.length);
        Door.Answer answer = door.post("/Messages.json", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String sid = answer.json().path("sid").asText();
        mock.clock().settle();
        return mock.account().messages().all().stream()
                .filter(each -> each.sid().equals(sid))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                63001, 63002, 63003, 63005, 63006, 63008, 63009, 63010, 63011, 63012, 63013, 63014, 63015, 63016,
                63017, 63018, 63019, 63020, 63021, 63022, 63023, 63024, 63025, 63026, 63027, 63028, 63029, 63030,
                63032, 63033, 63034, 63035, 63036, 63037, 63038, 63039, 63040, 63041, 63042, 63049, 63051
            })
    void rule_endsAMessageWithIt(int code) {
        mock.account().newChannelSender(SENDER);
        hear(USER, SENDER);
        mock.rules().when(messages().to("whatsapp:*")).then(Fate.undelivered(code));
        Message message = sent(SENDER, USER);
        assertThat(message.status()).isEqualTo(MessageStatus.UNDELIVERED);
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(message.errorMessage()).as("it is worded").doesNotStartWith("Error ");
        assertThat(ChannelErrors.codes()).contains(code);
    }

    @Test
    void table_isWhole() {
        assertThat(ChannelErrors.codes()).hasSize(41).isSorted();
        assertThat(ChannelErrors.status(Channel.WHATSAPP, 63024, "No user")).isEqualTo("1026 No user");
        assertThat(ChannelErrors.status(Channel.RCS, 63024, "No user")).isEqualTo("No user");
        assertThat(ChannelErrors.status(Channel.WHATSAPP, 63014, "Blocked")).isEqualTo("Blocked");
    }

    @Test
    void callbacks_tellOfTheChannel() {
        try (WebhookReceiver app = WebhookReceiver.start()) {
            String sid = mock.account().senders().online(SENDER).sid();
            hear(USER, SENDER);
            mock.rules().when(messages().body("Hi").to("whatsapp:*")).then(Fate.read());
            sent(SENDER, USER, "StatusCallback", app.url("/status"));
            List<Map<String, String>> told =
                    app.all().stream().map(each -> each.parameters()).toList();
            assertThat(told).extracting(each -> each.get("MessageStatus")).containsExactly("sent", "delivered", "read");
            for (Map<String, String> each : told) {
                assertThat(each.get("ChannelPrefix")).isEqualTo("whatsapp");
                assertThat(each.get("ChannelInstallSid")).isEqualTo(sid);
                assertThat(each.get("ChannelToAddress")).isEqualTo("+14155550199");
                assertThat(each).doesNotContainKeys("RawDlrDoneDate", "ChannelStatusMessage", "ExternalUserId");
                assertThat(each.get("EventType")).isEqualTo("read".equals(each.get("MessageStatus")) ? "READ" : null);
            }
        }
    }

    @Test
    void failure_saysWhatTheChannelSays_andSmsSaysNothingOfIt() {
        try (WebhookReceiver app = WebhookReceiver.start()) {
            mock.account().newChannelSender(SENDER);
            hear(USER, SENDER);
            mock.rules().when(messages().to("whatsapp:*")).then(Fate.failed(63024));
            sent(SENDER, USER, "StatusCallback", app.url("/status"));
            Map<String, String> failed = app.all().get(app.all().size() - 1).parameters();
            assertThat(failed.get("ErrorCode")).isEqualTo("63024");
            assertThat(failed.get("ChannelStatusMessage")).startsWith("1026 ");
            int before = app.all().size();
            sent("+14155550100", "+14155550199", "StatusCallback", app.url("/status"));
            assertThat(app.all().subList(before, app.all().size()))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.parameters())
                            .doesNotContainKeys(
                                    "ChannelPrefix",
                                    "ChannelInstallSid",
                                    "ChannelToAddress",
                                    "ChannelStatusMessage",
                                    "EventType"));
        }
    }

    @Test
    void hiddenNumber_isNamedByItsId() {
        try (WebhookReceiver app = WebhookReceiver.start()) {
            String user = "whatsapp:US.1A2b3C";
            mock.account().newChannelSender(SENDER);
            hear(user, SENDER);
            sent(SENDER, user, "StatusCallback", app.url("/status"));
            assertThat(app.all()).isNotEmpty().allSatisfy(each -> {
                assertThat(each.parameters().get("ExternalUserId")).isEqualTo(user);
                assertThat(each.parameters().get("To")).isEqualTo(user);
                assertThat(each.parameters().get("ChannelToAddress")).isEqualTo("US.1A2b3C");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"PUT", "GET", "POST"})
    void sendersOwnUrl_hearsWhatNobodyElseIsToldOf(String method) {
        try (WebhookReceiver app = WebhookReceiver.start()) {
            mock.account()
                    .senders()
                    .online(SENDER)
                    .set(new SenderSetup(
                            null, new SenderSetup.Webhook(null, null, null, null, app.url("/sender"), method), null));
            hear(USER, SENDER);
            assertThat(sent(SENDER, USER).segments()).isEqualTo(1);
            assertThat(app.all()).isNotEmpty().allSatisfy(each -> {
                assertThat(each.method()).isEqualTo(method);
                assertThat(method.equals("GET") ? each.url() : each.parameters().toString())
                        .contains("ChannelPrefix=whatsapp", "SmsStatus=");
            });
        }
    }
}
