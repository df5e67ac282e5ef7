package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.PROXY;
import static dev.tidings.mock.chatmessage.MessageDesk.WHATSAPP;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.MessageMatch;
import dev.tidings.mock.service.MessagingService;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out to those who do not chat, what becomes of it, and what a message says of that. */
class FanOutTest {
    private static final String EVE = "+14155550173";
    private static final String OTHER_PROXY = "+14155550109";

    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();

    @AfterEach
    void stop() {
        desk.close();
    }

    private JsonNode again(JsonNode message) {
        return desk.get(messages(talk) + "/" + message.path("sid").asText());
    }

    private static String shares(JsonNode message) {
        JsonNode delivery = message.path("delivery");
        return String.join(
                " ",
                List.of("total", "sent", "delivered", "read", "failed", "undelivered").stream()
                        .map(each -> delivery.path(each).asText())
                        .toList());
    }

    @Test
    void receipts_sayWhatBecomesOfIt_stepByStep() {
        desk.chat(talk, "carl");
        Participant ann = desk.sms(talk, ANN);
        Participant bob = desk.sms(talk, BOB);
        JsonNode made = desk.post(talk, "Body", "Hello", "Author", "carl");
        List<JsonNode> fresh = desk.receipts(talk, made);
        assertThat(fresh)
                .extracting(each -> each.path("participant_sid").asText())
                .containsExactly(ann.sid(), bob.sid());
        assertThat(fresh).allSatisfy(each -> {
            assertThat(each.path("sid").asText()).matches("DY[0-9a-f]{32}");
            assertThat(each.path("status").isNull()).isTrue();
            assertThat(each.path("error_code").asInt(-1)).isZero();
            assertThat(each.path("message_sid")).isEqualTo(made.path("sid"));
        });
        assertThat(shares(made)).isEqualTo("2 none none none none none");
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(made))).isEqualTo("2 all all none none none");
        assertThat(desk.receipts(talk, made)).allSatisfy(each -> {
            assertThat(each.path("status").asText()).isEqualTo("delivered");
            assertThat(each.path("date_updated").asText())
                    .isGreaterThan(each.path("date_created").asText());
        });
        assertThat(again(made).path("date_updated")).as("nobody edited it").isEqualTo(made.path("date_updated"));
    }

    /** Within a Messaging Service it is said later, as it is of all that such a service sends. */
    @ParameterizedTest
    @CsvSource({"true, 2 none none none none none", "false, 2 none none none some none"})
    void whatOneCannotBeSent_failsWithItsReceipt_andNotTheCall(boolean pooled, String atOnce) {
        if (!pooled) {
            desk.mock().account().provision(OTHER_PROXY);
        }
        String proxy = pooled ? PROXY : OTHER_PROXY;
        Participant ann = desk.join(talk, ParticipantDraft.pair(ANN, proxy));
        desk.join(talk, ParticipantDraft.pair(BOB, proxy));
        desk.mock().handset(ANN).text(proxy, "STOP");
        desk.pass(Duration.ofMinutes(1));
        JsonNode made = desk.post(talk, "Body", "Hello");
        assertThat(shares(made)).isEqualTo(atOnce);
        desk.pass(Duration.ofMinutes(1));
        JsonNode refused = desk.receipts(talk, made).get(0);
        assertThat(refused.path("participant_sid").asText()).isEqualTo(ann.sid());
        assertThat(refused.path("status").asText()).isEqualTo("failed");
        assertThat(refused.path("error_code").asInt()).isEqualTo(21610);
        assertThat(refused.path("channel_message_sid").isNull()).isEqualTo(!pooled);
        assertThat(shares(again(made))).isEqualTo("2 some some none some none");
    }

    @ParameterizedTest
    @CsvSource({"1600, delivered, 0", "1601, failed, 21617"})
    void longText_isSaid_butNotAsText(int length, String status, int code) {
        desk.chat(talk, "carl");
        desk.sms(talk, ANN);
        JsonNode made = desk.post(talk, "Body", "x".repeat(length));
        desk.pass(Duration.ofMinutes(1));
        JsonNode receipt = desk.receipts(talk, made).get(0);
        assertThat(receipt.path("status").asText()).isEqualTo(status);
        assertThat(receipt.path("error_code").asInt()).isEqualTo(code);
    }

    @Test
    void undelivered_wasSent_andFailedWasNot() {
        desk.sms(talk, ANN);
        desk.sms(talk, BOB);
        desk.mock().rules().when(MessageMatch.messages().to(ANN)).then(Fate.undelivered(30003));
        desk.mock().rules().when(MessageMatch.messages().to(BOB)).then(Fate.failed(30008));
        JsonNode made = desk.post(talk, "Body", "Hello");
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(made))).isEqualTo("2 some none none some some");
        assertThat(desk.receipts(talk, made))
                .extracting(each -> each.path("error_code").asInt())
                .containsExactly(30003, 30008);
    }

    @Test
    void whatsApp_outsideOfItsWindow_getsNoFreeText() {
        Participant bob = desk.whatsApp(talk, BOB);
        JsonNode made = desk.post(talk, "Body", "Hello");
        desk.pass(Duration.ofMinutes(1));
        JsonNode receipt = desk.receipts(talk, made).get(0);
        assertThat(receipt.path("status").asText()).isEqualTo("failed");
        assertThat(receipt.path("error_code").asInt()).isEqualTo(63016);
        assertThat(desk.rooms.participants().find(bob.sid()).orElseThrow().lastReadMessageIndex())
                .isNull();
    }

    @Test
    void whatsApp_tellsThatItWasRead_andItsReaderHasReadUpToThere() {
        Participant bob = desk.whatsApp(talk, BOB);
        desk.sms(talk, ANN);
        desk.mock().handset("whatsapp:" + BOB).ignores();
        desk.mock().handset("whatsapp:" + BOB).text(WHATSAPP, "Hi there");
        JsonNode first = desk.post(talk, "Body", "one");
        JsonNode second = desk.post(talk, "Body", "two");
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(second))).isEqualTo("2 all all none none none");
        MockHandset bobs = desk.mock().handset("whatsapp:" + BOB);
        bobs.read(shown(bobs, "two"));
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(second))).isEqualTo("2 all all some none none");
        Participant reader = desk.rooms.participants().find(bob.sid()).orElseThrow();
        assertThat(reader.lastReadMessageIndex()).isEqualTo(second.path("index").asInt());
        assertThat(reader.lastReadTimestamp()).isNotNull();
        assertThat(desk.rooms.messages().unread(reader)).isZero();
        // What was opened late moves nothing back.
        bobs.read(shown(bobs, "one"));
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(first))).isEqualTo("2 all all some none none");
        assertThat(desk.rooms.participants().find(bob.sid()).orElseThrow().lastReadMessageIndex())
                .isEqualTo(second.path("index").asInt());
    }

    /** They need not arrive in the order in which they were sent. */
    private static HandsetMessage shown(MockHandset handset, String body) {
        return handset.received().stream()
                .filter(each -> each.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalReadAtOnce_areEachCounted() {
        desk.whatsApp(talk, BOB);
        desk.mock().handset("whatsapp:" + BOB).ignores();
        desk.mock().handset("whatsapp:" + BOB).text(WHATSAPP, "Hi there");
        JsonNode first = desk.post(talk, "Body", "one");
        JsonNode second = desk.post(talk, "Body", "two");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.mock().handset("whatsapp:" + BOB).read()).isEqualTo(2);
        desk.pass(Duration.ofMinutes(1));
        assertThat(shares(again(first))).isEqualTo("1 all all all none none");
        assertThat(shares(again(second))).isEqualTo("1 all all all none none");
    }

    @Test
    void text_belongsToTheConversationsService_ifItsSenderIsInThePool() {
        desk.mock().account().provision(OTHER_PROXY);
        MessagingService service = desk.mock().account().newService("Pool", OTHER_PROXY);
        Conversation served = desk.conversation();
        desk.ok(
                200,
                desk.door.call(
                        "POST",
                        "/conversations/v1/Conversations/" + served.sid(),
                        "MessagingServiceSid",
                        service.sid()));
        desk.join(served, ParticipantDraft.pair(ANN, OTHER_PROXY));
        desk.join(served, ParticipantDraft.pair(BOB, PROXY));
        desk.post(served, "Body", "Hello");
        desk.pass(Duration.ofMinutes(1));
        Message within = desk.mock().messages().to(ANN).get(0);
        Message without = desk.mock().messages().to(BOB).get(0);
        assertThat(within.messagingServiceSid()).hasValue(service.sid());
        assertThat(within.from()).hasValue(OTHER_PROXY);
        assertThat(without.messagingServiceSid()).isEmpty();
        assertThat(without.from()).hasValue(PROXY);
    }

    @Test
    void group_getsOneMms_fromTheNumberOfItsAuthor() {
        desk.join(talk, ParticipantDraft.projected("carl", PROXY));
        desk.run(tx -> desk.rooms
                .participants()
                .addAll(tx, talk, List.of(ParticipantDraft.phone(ANN), ParticipantDraft.phone(BOB)), MessageDesk.API));
        desk.refused(400, 50513, desk.door.call("POST", messages(talk), "Body", "Hello"));
        desk.refused(400, 50513, desk.door.call("POST", messages(talk), "Body", "Hello", "Author", "nobody"));
        JsonNode made = desk.post(talk, "Body", "Hello", "Author", "carl");
        assertThat(shares(made)).startsWith("2 ");
        assertThat(desk.mock().messages().from(PROXY)).hasSize(2).allSatisfy(each -> {
            assertThat(each.sid()).startsWith("MM");
            assertThat(each.to()).isIn(ANN, BOB);
        });
        desk.post(talk, "Body", "From the number itself", "Author", PROXY);
        assertThat(desk.mock().messages().from(PROXY)).hasSize(4);
        // A phone has written to the others by itself.
        assertThat(desk.post(talk, "Body", "Hi all", "Author", ANN)
                        .path("delivery")
                        .isNull())
                .isTrue();
        assertThat(desk.mock().messages().from(PROXY)).hasSize(4);
    }

    @Test
    void twoMessagesInOneCommand_andTwoStepsOfOne_areBothSeen() {
        desk.sms(talk, ANN);
        desk.sms(talk, EVE);
        ChatMessage last = desk.run(tx -> {
            desk.rooms.messages().post(tx, talk, ChatDraft.text("carl", "one"), MessageDesk.API);
            return desk.rooms.messages().post(tx, talk, ChatDraft.text("carl", "two"), Origin.TIMER);
        });
        assertThat(last.index()).isEqualTo(1);
        assertThat(desk.rooms.messages().last(talk.sid())).isEqualTo(1);
        desk.run(tx -> {
            for (Receipt each : last.receipts()) {
                desk.rooms.channels().fail(tx, each.channelMessageSid(), 30001, "a test");
            }
            return tx;
        });
        JsonNode seen = desk.get(messages(talk) + "/" + last.sid());
        assertThat(shares(seen)).isEqualTo("2 none none none all none");
    }
}
