package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.PROXY;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.ConversationState;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.messaging.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of conversations and their receipts through the API: there and back, lists, changes, and what is refused. */
class ChatMessageApiTest {
    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void message_hasEverything_inBothFamilies() {
        Participant ann = desk.chat(talk, "ann");
        desk.sms(talk, BOB);
        JsonNode made = desk.post(talk, "Author", "ann", "Body", "Hello", "Attributes", "{ \"importance\": \"high\" }");
        assertThat(made.path("sid").asText()).matches("IM[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.door.accountSid());
        assertThat(made.path("conversation_sid").asText()).isEqualTo(talk.sid());
        assertThat(made.path("index").asInt(-1)).isZero();
        assertThat(made.path("author").asText()).isEqualTo("ann");
        assertThat(made.path("participant_sid").asText()).isEqualTo(ann.sid());
        assertThat(made.path("body").asText()).isEqualTo("Hello");
        assertThat(made.path("attributes").asText()).isEqualTo("{ \"importance\": \"high\" }");
        assertThat(made.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(made.path("date_updated")).isEqualTo(made.path("date_created"));
        assertThat(made.path("media").isNull()).isTrue();
        assertThat(made.path("content_sid").isNull()).isTrue();
        assertThat(made.at("/delivery/total").asInt()).isEqualTo(1);
        assertThat(made.at("/delivery/sent").asText()).isEqualTo("none");
        assertThat(made.has("chat_service_sid")).isFalse();
        String url = made.path("url").asText();
        assertThat(url)
                .isEqualTo("http://localhost" + messages(talk) + "/"
                        + made.path("sid").asText());
        assertThat(made.at("/links/delivery_receipts").asText()).isEqualTo(url + "/Receipts");
        assertThat(made.at("/links/channel_metadata").asText()).isEqualTo(url + "/ChannelMetadata");

        String other = "/conversations/v1/Services/" + talk.serviceSid() + "/Conversations/" + talk.sid() + "/Messages/"
                + made.path("sid").asText();
        JsonNode there = desk.get(other);
        assertThat(there.path("chat_service_sid").asText()).isEqualTo(talk.serviceSid());
        assertThat(there.path("url").asText()).isEqualTo("http://localhost" + other);
        assertThat(there.at("/links/delivery_receipts").asText()).isEqualTo("http://localhost" + other + "/Receipts");
        JsonNode receipt = desk.get(other + "/Receipts").at("/delivery_receipts/0");
        assertThat(receipt.path("chat_service_sid").asText()).isEqualTo(talk.serviceSid());
        assertThat(desk.get("/conversations"
                        + receipt.path("url").asText().substring("http://localhost/conversations".length())))
                .isEqualTo(receipt);
    }

    @Test
    void author_isTheParticipantOfThatNameOrAddress_orNobody() {
        Participant ann = desk.chat(talk, "ann");
        Participant bob = desk.sms(talk, BOB);
        assertThat(desk.post(talk, "Body", "x").path("author").asText()).isEqualTo("system");
        assertThat(desk.post(talk, "Body", "x").path("participant_sid").isNull())
                .isTrue();
        assertThat(desk.post(talk, "Body", "x", "Author", "Ann")
                        .path("participant_sid")
                        .isNull())
                .as("case counts")
                .isTrue();
        assertThat(desk.post(talk, "Body", "x", "Author", "ann")
                        .path("participant_sid")
                        .asText())
                .isEqualTo(ann.sid());
        JsonNode bobs = desk.post(talk, "Body", "x", "Author", BOB);
        assertThat(bobs.path("participant_sid").asText()).isEqualTo(bob.sid());
        assertThat(bobs.path("delivery").isNull()).as("nobody but bob").isTrue();
        assertThat(desk.mock().messages().to(BOB))
                .as("not what he said himself")
                .hasSize(4);
    }

    @Test
    void indexes_countFromZero_andAreNeverGivenTwice() {
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            JsonNode made = desk.post(talk, "Body", "number " + i);
            assertThat(made.path("index").asInt()).isEqualTo(i);
            sids.add(made.path("sid").asText());
        }
        for (int gone : new int[] {1, 3}) {
            assertThat(desk.door
                            .call("DELETE", messages(talk) + "/" + sids.get(gone))
                            .status())
                    .isEqualTo(204);
            desk.refused(404, 20404, desk.door.call("GET", messages(talk) + "/" + sids.get(gone)));
            desk.refused(404, 20404, desk.door.call("DELETE", messages(talk) + "/" + sids.get(gone)));
        }
        assertThat(desk.post(talk, "Body", "next").path("index").asInt()).isEqualTo(4);
        assertThat(indexes("")).containsExactly(0, 2, 4);
        assertThat(indexes("?Order=desc")).containsExactly(4, 2, 0);
        Conversation other = desk.conversation();
        assertThat(desk.post(other, "Body", "elsewhere").path("index").asInt()).isZero();
    }

    private List<Integer> indexes(String query) {
        List<Integer> found = new ArrayList<>();
        desk.get(messages(talk) + query)
                .path("messages")
                .forEach(each -> found.add(each.path("index").asInt()));
        return found;
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 50, 119", "Order=desc, 119, 50, 0", "Order=asc&PageSize=100, 0, 100, 119"})
    void lists_goPageByPage_inEitherOrder(String query, int first, int size, int last) {
        desk.run(tx -> {
            for (int i = 0; i < 120; i++) {
                desk.rooms.messages().post(tx, talk, ChatDraft.text("ann", "number " + i), MessageDesk.API);
            }
            return tx;
        });
        List<Integer> all = new ArrayList<>();
        String path = messages(talk) + (query.isEmpty() ? "" : "?" + query);
        while (!path.isEmpty()) {
            JsonNode page = desk.get(path);
            assertThat(page.at("/meta/key").asText()).isEqualTo("messages");
            assertThat(page.at("/meta/page_size").asInt()).isEqualTo(size);
            page.path("messages").forEach(each -> all.add(each.path("index").asInt()));
            path = page.at("/meta/next_page_url").asText("").replace("http://localhost", "");
            path = path.equals("null") ? "" : path;
        }
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(all.get(0)).isEqualTo(first);
        assertThat(all.get(119)).isEqualTo(last);
        desk.refused(400, 20007, desk.door.call("GET", messages(talk) + "?PageSize=101"));
        desk.refused(400, 20422, desk.door.call("GET", messages(talk) + "?Order=newest"));
    }

    @Test
    void message_isChanged_andWhatIsNotSentStays() {
        Participant ann = desk.chat(talk, "ann");
        JsonNode made = desk.post(talk, "Body", "Hello", "Attributes", "{\"a\":1}");
        String path = messages(talk) + "/" + made.path("sid").asText();
        desk.pass(Duration.ofMinutes(1));
        JsonNode changed = desk.ok(200, desk.door.call("POST", path, "Body", "Good bye"));
        assertThat(changed.path("body").asText()).isEqualTo("Good bye");
        assertThat(changed.path("attributes").asText()).isEqualTo("{\"a\":1}");
        assertThat(changed.path("date_created")).isEqualTo(made.path("date_created"));
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        changed = desk.ok(200, desk.door.call("POST", path, "Author", "ann", "Attributes", "[1]"));
        assertThat(changed.path("author").asText()).isEqualTo("ann");
        assertThat(changed.path("participant_sid").asText()).isEqualTo(ann.sid());
        assertThat(changed.path("attributes").asText()).isEqualTo("[1]");
        changed = desk.ok(
                200,
                desk.door.call(
                        "POST",
                        path,
                        "DateCreated",
                        "2015-12-16T22:18:37Z",
                        "DateUpdated",
                        "2015-12-16T22:18:38Z",
                        "Subject",
                        "On time"));
        assertThat(changed.path("date_created").asText()).isEqualTo("2015-12-16T22:18:37Z");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2015-12-16T22:18:38Z");
        assertThat(changed.path("body").asText()).isEqualTo("Good bye");
        assertThat(desk.get(path)).isEqualTo(changed);
    }

    /** Everything that can be wrong; the longest that is right is one shorter. {@code n*x} is so many of x. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST |                                                    | 50503
            POST | Body=                                              | 50503
            POST | Body=32769*x                                       | 50504
            POST | Body=16385*é                                       | 50504
            POST | Body=32768*x                                       | 0
            POST | Body=x&Author=257*x                                | 50310
            POST | Body=x&Author=256*x                                | 0
            POST | Body=x&Attributes={                                | 50304
            POST | Body=x&Attributes="4095*x"                         | 50303
            POST | Body=x&Attributes="4094*x"                         | 0
            POST | Body=x&DateCreated=yesterday                       | 50308
            POST | Body=x&DateUpdated=yesterday                       | 50309
            POST | Body=x&Subject=257*x                               | 20422
            POST | MediaSid=                                          | 50506
            POST | MediaSid=ME12                                      | 50510
            POST | MediaSid=ME0123456789abcdef0123456789abcdef        | 50507
            POST | Body=x&ContentVariables={}                         | 50528
            POST | ContentSid=HX12                                    | 50526
            POST | ContentSid=HX0123456789abcdef0123456789abcdef      | 50526
            POST | ContentSid=HX12&ContentVariables=[]                | 50526
            EDIT | Body=                                              | 50503
            EDIT | Body=32769*x                                       | 50504
            EDIT | Author=257*x                                       | 50310
            EDIT | Attributes={                                       | 50304
            EDIT | Attributes="4095*x"                                | 50303
            EDIT | DateCreated=yesterday                              | 50308
            EDIT | DateUpdated=yesterday                              | 50309
            """)
    void whatIsWrong_isRefused_andNothingHappens(String what, String form, int code) {
        JsonNode present = desk.post(talk, "Body", "first");
        String path = messages(talk)
                + (what.equals("EDIT") ? "/" + present.path("sid").asText() : "");
        List<String> pairs = new ArrayList<>();
        for (String each : form == null ? new String[0] : form.split("&", -1)) {
            int equals = each.indexOf('=');
            pairs.add(each.substring(0, equals));
            pairs.add(times(each.substring(equals + 1)));
        }
        JsonNode before = desk.get(messages(talk));
        var answer = desk.door.call("POST", path, pairs.toArray(String[]::new));
        if (code == 0) {
            desk.ok(201, answer);
        } else {
            desk.refused(code == 50507 ? 404 : 400, code, answer);
            assertThat(desk.get(messages(talk))).isEqualTo(before);
        }
    }

    private static String times(String text) {
        java.util.regex.Matcher many =
                java.util.regex.Pattern.compile("(\\d+)\\*(.)").matcher(text);
        return many.replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    @Test
    void closedConversation_andOneThatIsBeingMade_takeNothing() {
        JsonNode made = desk.post(talk, "Body", "last words");
        String path = messages(talk) + "/" + made.path("sid").asText();
        state(talk, ConversationState.CLOSED);
        desk.refused(400, 50377, desk.door.call("POST", messages(talk), "Body", "too late"));
        desk.refused(400, 50377, desk.door.call("POST", path, "Body", "too late"));
        assertThat(indexes("")).containsExactly(0);
        assertThat(desk.door.call("DELETE", path).status()).isEqualTo(204);

        ChatScope scope = desk.scope();
        Conversation growing = desk.run(tx -> desk.rooms
                .conversations()
                .add(
                        tx,
                        scope,
                        ConversationDraft.named("Growing").withState(ConversationState.INITIALIZING),
                        Conversation.SYSTEM,
                        MessageDesk.API));
        desk.refused(400, 50386, desk.door.call("POST", messages(growing), "Body", "too early"));
    }

    private void state(Conversation conversation, ConversationState state) {
        desk.ok(
                200,
                desk.door.call("POST", "/conversations/v1/Conversations/" + conversation.sid(), "State", state.wire()));
    }

    @Test
    void message_wakesAnIdleConversation() {
        state(talk, ConversationState.INACTIVE);
        desk.post(talk, "Body", "hello?");
        assertThat(desk.rooms.conversations().find(talk.sid()).orElseThrow().state())
                .isEqualTo(ConversationState.ACTIVE);
    }

    @Test
    void unknownPlaces_areNotFound() {
        String none = "/conversations/v1/Conversations/CH0123456789abcdef0123456789abcdef/Messages";
        desk.refused(404, 20404, desk.door.call("GET", none));
        desk.refused(404, 20404, desk.door.call("POST", none, "Body", "x"));
        JsonNode made = desk.post(talk, "Body", "x");
        String sid = made.path("sid").asText();
        desk.refused(404, 20404, desk.door.call("GET", messages(desk.conversation()) + "/" + sid));
        desk.refused(404, 20404, desk.door.call("GET", messages(talk) + "/" + sid + "/Receipts/DY" + "0".repeat(32)));
        desk.refused(
                404,
                20404,
                desk.door.call(
                        "GET",
                        "/conversations/v1/Services/IS" + "0".repeat(32) + "/Conversations/" + talk.sid()
                                + "/Messages"));
        desk.refused(404, 50530, desk.door.call("GET", messages(talk) + "/" + sid + "/ChannelMetadata"));
        desk.refused(404, 20404, desk.door.as(desk.mock().newAccount()).call("GET", messages(talk) + "/" + sid));
    }

    @Test
    void whatAPhoneSays_tellsHowItCame() {
        Participant bob = desk.whatsApp(talk, BOB);
        ChatMessage heard = desk.run(tx -> desk.rooms
                .messages()
                .post(
                        tx,
                        talk,
                        ChatDraft.heard(
                                "whatsapp:" + BOB,
                                bob.sid(),
                                "Hi",
                                List.of(),
                                new ChatMessage.Source("SM" + "1".repeat(32), "whatsapp", "Bob")),
                        Origin.phone("WHATSAPP")));
        JsonNode metadata = desk.get(messages(talk) + "/" + heard.sid() + "/ChannelMetadata");
        assertThat(metadata.path("type").asText()).isEqualTo("whatsapp");
        assertThat(metadata.at("/data/message_sid").asText()).isEqualTo("SM" + "1".repeat(32));
        assertThat(metadata.at("/data/context/ProfileName").asText()).isEqualTo("Bob");
        assertThat(heard.receipts()).isEmpty();
    }

    @Test
    void everyMessage_isOrdinary_inTheLogsOfMessaging() {
        desk.sms(talk, ANN);
        JsonNode made = desk.post(talk, "Body", "Hello");
        JsonNode receipt = desk.receipts(talk, made).get(0);
        Message sent = desk.mock().messages().to(ANN).get(0);
        assertThat(sent.sid()).isEqualTo(receipt.path("channel_message_sid").asText());
        assertThat(sent.from()).hasValue(PROXY);
        assertThat(sent.body()).isEqualTo("Hello");
        JsonNode logged = desk.door.get("/Messages/" + sent.sid() + ".json").json();
        assertThat(logged.path("direction").asText()).isEqualTo("outbound-api");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.mock().handset(ANN).received())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).isEqualTo("Hello"));
    }

    @Test
    void deletedConversation_takesItsMessagesAlong() {
        ParticipantDraft bob = ParticipantDraft.pair(BOB, PROXY);
        desk.join(talk, bob);
        desk.post(talk, "Body", "Hello");
        desk.run(tx -> {
            desk.rooms.conversations().delete(tx, talk, MessageDesk.API);
            return tx;
        });
        assertThat(desk.rooms.messages().size()).isZero();
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.mock().messages().to(BOB)).as("what was sent stays").hasSize(1);
    }
}
