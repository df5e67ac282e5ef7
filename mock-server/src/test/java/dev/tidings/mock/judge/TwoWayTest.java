package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations between numbers of this server, and with handsets that are not always there. */
class TwoWayTest {
    private static final String ONE = "+14155550100";
    private static final String TWO = "+14155550101";
    private static final String PERSON = "+14155550199";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final WebhookReceiver app = WebhookReceiver.start();
    private MockServer mock;
    private Door door;

    @BeforeEach
    void start() {
        mock = start(7);
        door = Door.of(mock);
    }

    private MockServer start(long seed) {
        return MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(seed)
                .exchangeListener(judging)
                .start();
    }

    @AfterEach
    void stop() {
        mock.close();
        app.close();
    }

    private String send(String from, String to, String body, String... more) {
        List<String> form = new ArrayList<>(List.of("From", from, "To", to, "Body", body));
        form.addAll(List.of(more));
        Door.Answer answer = door.post("/Messages.json", form.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("sid").asText();
    }

    @Test
    void messageToANumberOfAnotherAccount_isSentByTheOneAndReceivedByTheOther() {
        MockAccount other = mock.newAccount();
        String theirs = other.phoneNumber();
        other.inboundUrl(theirs, app.url("/theirs"));
        mock.account().inboundUrl(ONE, app.url("/ours"));
        app.replying(webhook -> webhook.url().endsWith("/theirs")
                ? Reply.twiml("<Response><Message>Back</Message></Response>")
                : Reply.NONE);
        String picture = app.serve("/cat.png", "image/png", OfficialJavaClientTest.PNG);
        String sent = send(ONE, theirs, "Hi", "MediaUrl", picture);
        mock.clock().settle();

        Message ours = mock.account().messages().get(sent);
        assertThat(ours.status()).isEqualTo(MessageStatus.DELIVERED);
        Message received = other.messages().to(theirs).get(0);
        assertThat(received)
                .extracting(
                        Message::direction,
                        Message::status,
                        Message::body,
                        Message::media,
                        m -> m.from().orElse(""))
                .containsExactly(MessageDirection.INBOUND, MessageStatus.RECEIVED, "Hi", 1, ONE);
        assertThat(received.sid()).isNotEqualTo(sent);
        assertThat(received.created()).isEqualTo(ours.updated());
        assertThat(app.all()).extracting(Webhook::url).containsExactly(app.url("/theirs"), app.url("/ours"));
        assertThat(app.all().get(0).parameters())
                .containsEntry("AccountSid", other.accountSid())
                .containsEntry("MediaContentType0", "image/png");
        assertThat(app.all().get(1).parameters()).containsEntry("Body", "Back").containsEntry("From", theirs);
        assertThat(mock.handset(PERSON).conversation()).isEmpty();
        assertThat(mock.account().messages().all()).hasSize(2);
        assertThat(other.messages().all()).hasSize(2);
    }

    /** Both applications answer whatever they hear; nobody but the guard would ever stop them. */
    @Test
    void twoNumbersThatAnswerEachOther_areStopped() {
        mock.account().inboundUrl(ONE, app.url("/one"));
        mock.account().inboundUrl(TWO, app.url("/two"));
        app.replying(webhook -> Reply.twiml("<Response><Message>pong</Message></Response>"));
        send(ONE, TWO, "ping");
        mock.clock().settle(Duration.ofMinutes(10));
        List<Message> replies = mock.messages().matching(each -> each.direction() == MessageDirection.OUTBOUND_REPLY);
        assertThat(replies).hasSize(31);
        assertThat(replies)
                .filteredOn(each -> each.status() == MessageStatus.DELIVERED)
                .hasSize(30);
        assertThat(replies)
                .filteredOn(each -> each.errorCode() == 14107)
                .singleElement()
                .satisfies(last -> {
                    assertThat(last.status()).isEqualTo(MessageStatus.FAILED);
                    assertThat(mock.account().alerts().get(0).cause().resourceSid())
                            .isEqualTo(last.sid());
                });
        assertThat(mock.account().alerts())
                .extracting(each -> each.cause().code())
                .containsExactly(14107);

        // After half a minute they may talk again.
        mock.clock().advance(Duration.ofSeconds(30));
        int before = app.all().size();
        send(ONE, TWO, "ping");
        mock.clock().settle(Duration.ofMinutes(10));
        assertThat(app.all()).hasSizeGreaterThan(before + 2);
    }

    /** The same text over and over from a number of this server is a machine's. */
    @Test
    void sameTextOverAndOver_isHeldToBeMachineMade() {
        mock.account().inboundUrl(TWO, app.url("/two"));
        IntStream.range(0, 20).forEach(i -> send(ONE, TWO, "Again"));
        mock.clock().settle();
        List<Message> inbound = mock.messages().matching(each -> each.direction() == MessageDirection.INBOUND);
        assertThat(inbound)
                .filteredOn(each -> each.status() == MessageStatus.RECEIVED)
                .hasSize(15);
        assertThat(inbound).filteredOn(each -> each.errorCode() == 30039).hasSize(5);
        assertThat(app.all()).hasSize(15);
        MockHandset person = mock.handset(PERSON);
        IntStream.range(0, 20).forEach(i -> person.text(TWO, "Again"));
        assertThat(app.all()).as("a person may repeat himself").hasSize(35);
    }

    @Test
    void handset_holdsItsConversation_andReplies() {
        mock.account().inboundUrl(ONE, app.url("/one"));
        app.replying(webhook -> webhook.url().endsWith("/one")
                ? Reply.twiml(
                        "<Response><Message>You said " + webhook.parameters().get("Body") + "</Message></Response>")
                : Reply.NONE);
        MockHandset person = mock.handset(PERSON);
        assertThatThrownBy(() -> person.reply("Hello?")).isInstanceOf(IllegalStateException.class);
        String first = send(ONE, PERSON, "Dinner?");
        assertThat(person.received()).as("still on its way").isEmpty();
        mock.clock().settle();
        assertThat(person.reply("Yes please").replies()).hasSize(1);
        mock.clock().settle();
        send(TWO, PERSON, "From another");
        mock.clock().settle();
        assertThat(person.conversation())
                .extracting(HandsetMessage::direction, HandsetMessage::other, HandsetMessage::body)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(HandsetMessage.Direction.RECEIVED, ONE, "Dinner?"),
                        org.assertj.core.api.Assertions.tuple(HandsetMessage.Direction.SENT, ONE, "Yes please"),
                        org.assertj.core.api.Assertions.tuple(
                                HandsetMessage.Direction.RECEIVED, ONE, "You said Yes please"),
                        org.assertj.core.api.Assertions.tuple(HandsetMessage.Direction.RECEIVED, TWO, "From another"));
        assertThat(person.received().get(0).messageSid()).isEqualTo(first);
        assertThat(mock.handset("+14155550198").conversation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"block, 30004", "leave, 30003", "off, 30003"})
    void handsetThatDoesNotTakeIt_leavesItUndelivered(String what, int code) {
        MockHandset person = mock.handset(PERSON);
        switch (what) {
            case "block" -> person.block(ONE);
            case "leave" -> person.leaveCoverage();
            default -> person.turnOff();
        }
        String sid = send(ONE, PERSON, "Hi", "StatusCallback", app.url("/status"));
        mock.clock().settle();
        Message message = mock.messages().get(sid);
        assertThat(message.status()).isEqualTo(MessageStatus.UNDELIVERED);
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(message.timeline().get(3).cause()).startsWith("handset");
        assertThat(app.all().get(1).parameters()).containsEntry("ErrorCode", Integer.toString(code));
        assertThat(person.conversation()).isEmpty();
        assertThat(mock.account().alerts())
                .extracting(each -> each.cause().code())
                .containsExactly(code);
        if (code == 30003) {
            assertThatThrownBy(() -> person.text(ONE, "Hi")).hasMessageContaining("whose handset is");
        }

        String other = send(TWO, PERSON, "Hi");
        person.comeBack();
        person.unblock(ONE);
        String later = send(ONE, PERSON, "Again");
        mock.clock().settle();
        assertThat(mock.messages().get(later).status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(mock.messages().get(other).status())
                .as("blocking is about one sender, and what counts is how it was when the message was sent")
                .isEqualTo(code == 30004 ? MessageStatus.DELIVERED : MessageStatus.UNDELIVERED);
    }

    /** Many applications answer side by side, and callbacks fail; which of them is first makes no difference. */
    @Test
    void sameSeedAndCalls_giveTheSame_howeverFastApplicationsAre() {
        app.replying(webhook -> {
            if (webhook.url().contains("/broken")) {
                return new Reply(500, "", "");
            }
            int lag = Math.floorMod(
                    webhook.parameters().get("Body").hashCode() * app.all().size(), 5);
            long until = System.nanoTime() + lag * 1_000_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return Reply.twiml("<Response><Message>Re: " + webhook.parameters().get("Body") + "</Message></Response>");
        });
        String first = lived(mock);
        try (MockServer again = start(7)) {
            door = Door.of(again);
            assertThat(lived(again)).isEqualTo(first);
        }
        assertThat(first).contains("Re: 7").contains("11217");
    }

    private String lived(MockServer server) {
        server.account().inboundUrl(TWO, app.url("/two"));
        for (int i = 0; i < 25; i++) {
            // All at the same instant.
            send("55501", TWO, "" + i, "StatusCallback", app.url("/broken"));
        }
        server.clock().settle(Duration.ofMinutes(10));
        // Alerts hold what the application said, and that is told by a clock on the wall.
        return (door.admin("GET", "/messages?limit=1000", "").text()
                        + door.admin("GET", "/state", "").text())
                .replaceAll("Date: [^\\\\]*", "Date");
    }
}
