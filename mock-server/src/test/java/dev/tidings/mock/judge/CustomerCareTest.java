package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One conversation on WhatsApp, in the chat and by SMS, over two days. At each step all that was said is compared with what became
 * of it for each who hears it outside of the chat, with what that comes to, and with how much of it each agent has not read.
 */
class CustomerCareTest {
    private static final String SHOP = "whatsapp:+14155550100";
    private static final String NUMBER = "+14155550101";
    private static final String ADA = "whatsapp:+14155550123";
    private static final String CLEO = "+14155550124";
    private static final String V1 = "/conversations/v1";
    private static final Map<String, String> NAMES = Map.of(ADA, "Ada", CLEO, "Cleo");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final WebhookReceiver app = WebhookReceiver.start();
    private MockServer mock = start();
    private Door door = Door.of(mock);

    private MockServer start() {
        return MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start();
    }

    @AfterEach
    void stop() {
        mock.close();
        app.close();
    }

    private JsonNode done(int status, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    private JsonNode get(String path) {
        return done(200, door.call("GET", path));
    }

    private JsonNode post(int status, String path, String... form) {
        return done(status, door.call("POST", path, form));
    }

    private void pass(Duration time) {
        mock.clock().advance(time);
    }

    private MockHandset ada() {
        return mock.handset(ADA);
    }

    /** What is said over the API as {@code ben}, who has read it. */
    private void say(String conversation, String... form) {
        List<String> all = new ArrayList<>(List.of("Author", "ben"));
        all.addAll(List.of(form));
        JsonNode said = post(201, conversation + "/Messages", all.toArray(String[]::new));
        read("ben", conversation, said.path("index").asInt());
        pass(Duration.ofMinutes(1));
    }

    private void read(String identity, String conversation, int index) {
        String path = V1 + "/Users/" + identity + conversation.substring(V1.length());
        post(200, path, "LastReadMessageIndex", String.valueOf(index));
    }

    /** A line for each message: who said what; each receipt; how many there are, and whether all, some or none got so far. */
    private List<String> log(String conversation) {
        Map<String, String> names = new TreeMap<>();
        for (JsonNode each : get(conversation + "/Participants").path("participants")) {
            String address = each.path("messaging_binding").path("address").asText();
            names.put(each.path("sid").asText(), NAMES.getOrDefault(address, "?"));
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode each : get(conversation + "/Messages").path("messages")) {
            String author = each.path("author").asText();
            String said = each.path("index").asText() + " " + NAMES.getOrDefault(author, author) + ": "
                    + each.path("body").asText();
            String path = conversation + "/Messages/" + each.path("sid").asText();
            assertThat(get(path)).isEqualTo(each);
            lines.add(said + " | " + receipts(path, names) + " | " + sum(each.path("delivery")));
        }
        return lines;
    }

    private String receipts(String message, Map<String, String> names) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : get(message + "/Receipts").path("delivery_receipts")) {
            int code = each.path("error_code").asInt();
            all.add(names.get(each.path("participant_sid").asText()) + " "
                    + each.path("status").asText() + (code == 0 ? "" : " " + code));
        }
        all.sort(null);
        return String.join(", ", all);
    }

    private static String sum(JsonNode delivery) {
        if (delivery.isNull()) {
            return "nobody";
        }
        StringBuilder line = new StringBuilder(delivery.path("total").asText());
        for (String name : List.of("sent", "delivered", "read", "failed", "undelivered")) {
            String share = delivery.path(name).asText();
            line.append(share.equals("none") ? "" : ", " + name + " " + share);
        }
        return line.toString();
    }

    /** How much each agent has not read, as the list of their conversations says, and the one of it alone. */
    private String unread(String conversation) {
        List<String> all = new ArrayList<>();
        for (String each : List.of("ben", "eve")) {
            JsonNode listed = get(V1 + "/Users/" + each + "/Conversations").at("/conversations/0");
            JsonNode alone = get(V1 + "/Users/" + each + conversation.substring(V1.length()));
            assertThat(alone).isEqualTo(listed);
            all.add(each + " " + alone.path("unread_messages_count").asText());
        }
        return String.join(", ", all);
    }

    private String template() {
        String text = "Hello {{1}}, is all well with your order?";
        JsonNode made = done(
                201,
                door.json(
                        "POST",
                        "/content/v1/Content",
                        ("{'friendly_name':'all_well','language':'en','variables':{'1':'there'},'types':{"
                                        + "'twilio/text':{'body':'" + text + "'},"
                                        + "'twilio/quick-reply':{'body':'" + text + "','actions':["
                                        + "{'title':'All well','id':'well'},{'title':'No','id':'unwell'}]}}}")
                                .replace('\'', '"')));
        String path = "/content/v1/Content/" + made.path("sid").asText() + "/ApprovalRequests";
        done(201, door.json("POST", path + "/whatsapp", "{\"name\":\"all_well\",\"category\":\"UTILITY\"}"));
        pass(Duration.ofHours(1));
        assertThat(get(path).at("/whatsapp/status").asText()).isEqualTo("approved");
        return made.path("sid").asText();
    }

    /** Whoever writes to the shop begins a conversation, which the application gives to Ben, while Eve listens. */
    private String begun() {
        mock.account().newChannelSender(SHOP);
        ada().ignores();
        post(
                201,
                V1 + "/Configuration/Addresses",
                "Type",
                "whatsapp",
                "Address",
                SHOP,
                "AutoCreation.Enabled",
                "true",
                "AutoCreation.Type",
                "default");
        post(
                200,
                V1 + "/Configuration/Webhooks",
                "PostWebhookUrl",
                app.url("/post"),
                "Filters",
                "onConversationAdded",
                "Filters",
                "onMessageAdded",
                "Filters",
                "onDeliveryUpdated");
        app.replying(told -> {
            if (told.parameters().get("EventType").equals("onConversationAdded")) {
                String participants =
                        V1 + "/Conversations/" + told.parameters().get("ConversationSid") + "/Participants";
                post(201, participants, "Identity", "ben");
                post(201, participants, "Identity", "eve");
            }
            return Reply.NONE;
        });
        ada().text(SHOP, "Where is my order?");
        pass(Duration.ofMinutes(1));
        JsonNode all = get(V1 + "/Conversations").path("conversations");
        assertThat(all).hasSize(1);
        return V1 + "/Conversations/" + all.at("/0/sid").asText();
    }

    /**
     * The whole story.
     *
     * @param elsewhere whether the second day is spent on another server, which was told the state of the first
     */
    @ParameterizedTest(name = "second day elsewhere: {0}")
    @ValueSource(booleans = {false, true})
    void receiptsAndUnreadCounts_areRightAtEachStep(boolean elsewhere) {
        String template = template();
        String talk = begun();
        assertThat(log(talk)).containsExactly("0 Ada: Where is my order? |  | nobody");
        assertThat(unread(talk)).as("until they say what they have read").isEqualTo("ben null, eve null");
        read("ben", talk, 0);
        read("eve", talk, 0);
        assertThat(unread(talk)).isEqualTo("ben 0, eve 0");

        say(talk, "Body", "It leaves today.");
        assertThat(log(talk))
                .containsExactly(
                        "0 Ada: Where is my order? |  | nobody",
                        "1 ben: It leaves today. | Ada delivered | 1, sent all, delivered all");
        assertThat(unread(talk)).isEqualTo("ben 0, eve 1");
        ada().read();
        assertThat(log(talk))
                .last()
                .isEqualTo("1 ben: It leaves today. | Ada read | 1, sent all, delivered all, read all");

        post(201, talk + "/Participants", "MessagingBinding.Address", CLEO, "MessagingBinding.ProxyAddress", NUMBER);
        mock.handset(CLEO).text(NUMBER, "Please ring at my door.");
        pass(Duration.ofMinutes(1));
        assertThat(unread(talk)).isEqualTo("ben 1, eve 2");
        say(talk, "Body", "We will.");
        List<String> firstDay = List.of(
                "0 Ada: Where is my order? |  | nobody",
                "1 ben: It leaves today. | Ada read | 1, sent all, delivered all, read all",
                "2 Cleo: Please ring at my door. | Ada delivered | 1, sent all, delivered all",
                "3 ben: We will. | Ada delivered, Cleo delivered | 2, sent all, delivered all");
        assertThat(log(talk)).isEqualTo(firstDay);
        assertThat(unread(talk)).isEqualTo("ben 0, eve 3");
        assertThat(ada().received()).extracting(HandsetMessage::body).last().isEqualTo("We will.");

        if (elsewhere) {
            moveAway();
        }
        pass(Duration.ofHours(25));
        assertThat(log(talk)).isEqualTo(firstDay);
        secondDay(talk, template);
        heardOfAll();
    }

    private void moveAway() {
        String state = door.admin("GET", "/state", "").text();
        mock.close();
        mock = start();
        door = Door.of(mock);
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
    }

    private void secondDay(String talk, String template) {
        say(talk, "Body", "It has arrived.");
        assertThat(log(talk))
                .last()
                .isEqualTo("4 ben: It has arrived. | Ada failed 63016, Cleo delivered"
                        + " | 2, sent some, delivered some, failed some");
        assertThat(unread(talk)).isEqualTo("ben 0, eve 4");

        say(talk, "ContentSid", template, "ContentVariables", "{\"1\":\"Ada\"}");
        String asked = "5 ben: Hello Ada, is all well with your order? | Ada delivered, Cleo delivered"
                + " | 2, sent all, delivered all";
        assertThat(log(talk)).hasSize(6).last().isEqualTo(asked);
        HandsetMessage shown = ada().received().get(ada().received().size() - 1);
        assertThat(shown.rich().buttons()).extracting(Rich.Button::title).containsExactly("All well", "No");
        assertThat(mock.handset(CLEO).received())
                .last()
                .satisfies(text -> assertThat(text.rich().buttons()).isEmpty())
                .extracting(HandsetMessage::body)
                .isEqualTo("Hello Ada, is all well with your order?");
        say(talk, "Body", "Is it?");
        assertThat(log(talk))
                .as("a template opens no window")
                .last()
                .isEqualTo(
                        "6 ben: Is it? | Ada failed 63016, Cleo delivered | 2, sent some, delivered some, failed some");

        ada().tap(shown, "All well");
        pass(Duration.ofMinutes(1));
        assertThat(unread(talk)).isEqualTo("ben 1, eve 7");
        say(talk, "Body", "Glad to hear it!");
        ada().read();
        assertThat(log(talk).subList(4, 9))
                .containsExactly(
                        "4 ben: It has arrived. | Ada failed 63016, Cleo delivered"
                                + " | 2, sent some, delivered some, failed some",
                        "5 ben: Hello Ada, is all well with your order? | Ada read, Cleo delivered"
                                + " | 2, sent all, delivered all, read some",
                        "6 ben: Is it? | Ada failed 63016, Cleo delivered"
                                + " | 2, sent some, delivered some, failed some",
                        "7 Ada: All well | Cleo delivered | 1, sent all, delivered all",
                        "8 ben: Glad to hear it! | Ada read, Cleo delivered"
                                + " | 2, sent all, delivered all, read some");
        assertThat(unread(talk)).isEqualTo("ben 0, eve 8");
        read("eve", talk, 8);
        assertThat(unread(talk)).isEqualTo("ben 0, eve 0");
        for (String each : List.of("ben", "eve")) {
            assertThat(get(talk + "/Participants/" + each)
                            .path("last_read_message_index")
                            .asInt())
                    .isEqualTo(8);
        }
    }

    /** What people say on their phones is told, and what becomes of messages; what was said over the API is not. */
    private void heardOfAll() {
        assertThat(app.all())
                .extracting(each -> each.parameters().get("EventType"))
                .filteredOn(each -> !each.equals("onDeliveryUpdated"))
                .containsExactly("onConversationAdded", "onMessageAdded", "onMessageAdded", "onMessageAdded");
        assertThat(app.all())
                .filteredOn(each -> each.parameters().get("EventType").equals("onMessageAdded"))
                .extracting(each ->
                        each.parameters().get("Index") + " " + each.parameters().get("Body"))
                .containsExactly("0 Where is my order?", "2 Please ring at my door.", "7 All well");
        assertThat(app.all())
                .filteredOn(each -> each.parameters().get("EventType").equals("onDeliveryUpdated"))
                .filteredOn(each -> "failed".equals(each.parameters().get("Status")))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parameters()).containsEntry("ErrorCode", "63016"));
    }
}
