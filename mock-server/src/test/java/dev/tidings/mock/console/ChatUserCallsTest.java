package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockChat;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of client SDKs do and see, from outside. */
class ChatUserCallsTest {
    private static final String V1 = "/conversations/v1";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final MockChat chat = server.mock().account().chat();
    private final String users = "/conversations/accounts/" + door.accountSid() + "/users/";

    @AfterEach
    void stop() {
        server.close();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private Door.Answer post(String path, String json) {
        return door.admin("POST", users + path, quoted(json));
    }

    private JsonNode done(int status, String path, String json) {
        Door.Answer answer = post(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return status == 204 ? null : answer.json();
    }

    private JsonNode does(String who, String json) {
        return done(200, who + "/conversations/talk", json);
    }

    private JsonNode see(String who) {
        return door.admin(users + who + "/conversations/talk");
    }

    /** Alice has made a conversation, in which Bob takes part. */
    private String talk() {
        String sid = done(201, "alice/conversations", "{'friendly_name':'Talk','unique_name':'talk'}")
                .path("sid")
                .asText();
        does("alice", "{'add':'bob'}");
        return sid;
    }

    private static List<String> texts(JsonNode list, String name) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.path(name).asText()));
        return all;
    }

    @Test
    void people_talk_andSeeIt() {
        String sid = talk();
        assertThat(does("alice", "{'type':true}").path("typing").toString()).isEqualTo("[\"alice\"]");
        JsonNode said = does("alice", "{'send':'Hi Bob'}");
        assertThat(said.path("typing")).isEmpty();
        does("bob", "{'send':{'body':'Hi Alice','attributes':'{\\\"mood\\\":1}'}}");
        JsonNode seen = see("bob");
        assertThat(seen.path("sid").asText()).isEqualTo(sid);
        assertThat(seen.path("state").asText()).isEqualTo("active");
        assertThat(texts(seen.path("participants"), "identity")).containsExactly("alice", "bob");
        assertThat(texts(seen.path("messages"), "body")).containsExactly("Hi Bob", "Hi Alice");
        assertThat(seen.at("/messages/1/attributes").asText()).isEqualTo("{\"mood\":1}");
        assertThat(seen.at("/messages/1/delivery").isNull()).isTrue();
        assertThat(seen.path("unread").isNull()).isTrue();
        assertThat(does("bob", "{'read':0}").path("unread").asInt()).isEqualTo(1);
        assertThat(door.admin(users + "bob/conversations/" + sid + "?limit=1").path("messages"))
                .hasSize(1)
                .first()
                .extracting(each -> each.path("index").asInt())
                .isEqualTo(1);
        JsonNode bob = door.admin(users + "bob");
        assertThat(bob.at("/conversations/0/unread").asInt()).isEqualTo(1);
        assertThat(bob.at("/conversations/0/unique_name").asText()).isEqualTo("talk");
        assertThat(door.call("GET", V1 + "/Conversations/talk/Messages").json().path("messages"))
                .hasSize(2);
    }

    @Test
    void everyDeed_isDone() {
        String sid = talk();
        does("alice", "{'send':'Helo'}");
        String message = see("alice").at("/messages/0/sid").asText();
        assertThat(does("alice", "{'edit':{'message_sid':'" + message + "','body':'Hello'}}")
                        .at("/messages/0/body")
                        .asText())
                .isEqualTo("Hello");
        assertThat(does("alice", "{'edit':{'message_sid':'" + message + "','attributes':'[1]'}}")
                        .at("/messages/0/attributes")
                        .asText())
                .isEqualTo("[1]");
        assertThat(does("alice", "{'remove_message':'" + message + "'}").path("messages"))
                .isEmpty();
        assertThat(does("bob", "{'notifications':'muted'}")
                        .path("notifications")
                        .asText())
                .isEqualTo("muted");
        assertThat(does("alice", "{'rename':{'friendly_name':'Chat','unique_name':'talk'}}")
                        .path("friendly_name")
                        .asText())
                .isEqualTo("Chat");
        assertThat(does("alice", "{'attributes':'{\\\"a\\\":1}'}")
                        .path("attributes")
                        .asText())
                .isEqualTo("{\"a\":1}");
        assertThat(does("bob", "{'participant':{'who':'bob','attributes':'{\\\"b\\\":2}'}}")
                        .at("/participants/1/attributes")
                        .asText())
                .isEqualTo("{\"b\":2}");
        JsonNode phone = does("alice", "{'add':{'address':'+14155550123','proxy_address':'+14155550100'}}");
        assertThat(phone.at("/participants/2/address").asText()).isEqualTo("+14155550123");
        does("alice", "{'send':'To the phone'}");
        server.mock().clock().advance(Duration.ofMinutes(1));
        assertThat(see("bob").at("/messages/0/receipts/0/status").asText()).isEqualTo("delivered");
        assertThat(see("bob").at("/messages/0/delivery/delivered").asText()).isEqualTo("all");
        assertThat(does("bob", "{'type':'PT60S'}").path("typing").toString()).isEqualTo("[\"bob\"]");
        JsonNode left = does("bob", "{'leave':true}");
        assertThat(left.path("participant_sid").isNull()).isTrue();
        assertThat(left.path("messages"))
                .as("those of others are not theirs to see")
                .isEmpty();
        does("bob", "{'join':true}");
        assertThat(does("alice", "{'remove':'bob'}").path("participants")).hasSize(2);
        done(204, "alice/conversations/" + sid, "{'delete':true}");
        assertThat(door.admin("GET", users + "alice/conversations/" + sid, "").status())
                .isEqualTo(404);
    }

    @Test
    void files_comeFromUrls() {
        talk();
        try (WebhookReceiver shelf = WebhookReceiver.start()) {
            String url = shelf.serve("/cat.png", "image/png", new byte[] {1, 2, 3});
            JsonNode said = does("alice", "{'send':{'media':['" + url + "']}}");
            assertThat(said.at("/messages/0/media/0/content_type").asText()).isEqualTo("image/png");
            assertThat(said.at("/messages/0/media/0/size").asInt()).isEqualTo(3);
            Door.Answer none = post("alice/conversations/talk", "{'send':{'media':['cat.png']}}");
            assertThat(none.status()).isEqualTo(400);
            assertThat(none.json().path("message").asText()).contains("\"cat.png\"");
        }
    }

    @Test
    void aUser_isWhoTheySay_andHasDevices() {
        assertThat(door.admin("GET", users + "carol", "").status()).isEqualTo(404);
        JsonNode carol = done(200, "carol", "{'online':true,'friendly_name':'Carol','attributes':'[7]'}");
        assertThat(carol.path("online").asBoolean()).isTrue();
        assertThat(carol.path("friendly_name").asText()).isEqualTo("Carol");
        assertThat(carol.path("attributes").asText()).isEqualTo("[7]");
        assertThat(done(200, "carol", "{'online':false}").path("friendly_name").asText())
                .isEqualTo("Carol");
        assertThat(post("carol/devices", "{'type':'fcm','endpoint':'phone'}")
                        .json()
                        .path("code")
                        .asInt())
                .isEqualTo(50209);
        JsonNode device =
                done(201, "carol/devices", "{'type':'twilsock','endpoint':'laptop','topics':['new_message']}");
        assertThat(device.path("sid").asText()).startsWith("BS");
        assertThat(door.call("GET", V1 + "/Services/" + chat.service().sid() + "/Bindings")
                        .json()
                        .path("bindings"))
                .hasSize(1);
        door.call(
                "POST",
                V1 + "/Services/" + chat.service().sid() + "/Configuration/Notifications",
                "NewMessage.Enabled",
                "true");
        talk();
        does("alice", "{'add':'carol'}");
        does("alice", "{'send':'News'}");
        JsonNode pushes = door.admin(users + "carol").path("pushes");
        assertThat(pushes).hasSize(1);
        assertThat(pushes.at("/0/device")).isEqualTo(device.path("sid"));
        assertThat(pushes.at("/0/text").asText()).contains("News");
    }

    @Test
    void identities_andServices_areThoseOfThePath() {
        String other = chat.services().get(0).sid();
        String made = door.call("POST", V1 + "/Services", "FriendlyName", "Other")
                .json()
                .path("sid")
                .asText();
        done(200, "zo%C3%AB%40shop%2F1?service_sid=" + made, "{}");
        assertThat(chat.in(made).user("zoë@shop/1").user().serviceSid()).isEqualTo(made);
        assertThat(door.admin(users + "zo%C3%AB%40shop%2F1?service_sid=" + made)
                        .path("identity")
                        .asText())
                .isEqualTo("zoë@shop/1");
        assertThat(door.admin("GET", users + "zo%C3%AB%40shop%2F1?service_sid=" + other, "")
                        .status())
                .isEqualTo(404);
        assertThat(door.admin("GET", "/conversations/accounts/AC1/users/ann", "")
                        .status())
                .isEqualTo(404);
        assertThat(post("US" + "0".repeat(32), "{}").json().path("code").asInt())
                .isEqualTo(50206);
        assertThat(door.admin("GET", users + "ann?service_sid=IS1", "")
                        .json()
                        .path("message")
                        .asText())
                .contains("Parameter \"service_sid\" is \"IS1\"");
    }

    @Test
    void whatRolesDoNotAllow_orAnApplicationForbids_isRefused() {
        talk();
        Door.Answer refused = post("bob/conversations/talk", "{'delete':true}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asInt()).isEqualTo(50107);
        assertThat(refused.json().path("message").asText()).contains("deleteConversation");
        assertThat(post("carol/conversations/talk", "{'send':'Hi'}")
                        .json()
                        .path("code")
                        .asInt())
                .isEqualTo(50430);
        try (WebhookReceiver app = WebhookReceiver.start()) {
            app.replying(each -> new Reply(403, "", ""));
            door.call(
                    "POST",
                    V1 + "/Configuration/Webhooks",
                    "PreWebhookUrl",
                    app.url("/pre"),
                    "Filters",
                    "onMessageAdd",
                    "Filters",
                    "onUserUpdate");
            assertThat(post("bob/conversations/talk", "{'send':'Hi'}")
                            .json()
                            .path("code")
                            .asInt())
                    .isEqualTo(50056);
            assertThat(post("bob", "{'friendly_name':'Bobby','online':true}")
                            .json()
                            .path("code")
                            .asInt())
                    .isEqualTo(50056);
            assertThat(door.admin(users + "bob").path("online").asBoolean())
                    .as("all or nothing")
                    .isFalse();
        }
        assertThat(see("bob").path("messages")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bob/conversations/talk | {} | Exactly one of the fields
            bob/conversations/talk | {'send':'a','read':0} | there are [send, read]
            bob/conversations/talk | {'say':'a'} | "say" is unknown
            bob/conversations/talk | {'send':''} | "send" is missing
            bob/conversations/talk | {'send':5} | "send" is 5: must be an object
            bob/conversations/talk | {'send':{'text':'a'}} | "send.text" is unknown
            bob/conversations/talk | {'join':false} | "join" is false: must be true
            bob/conversations/talk | {'read':'1'} | "read" is "1": must be a whole number
            bob/conversations/talk | {'type':'5'} | "type" is "5": must be an ISO 8601 duration
            bob/conversations/talk | {'type':'PT61S'} | must be from 1 to 60 seconds
            bob/conversations/talk | {'notifications':'loud'} | must be default or muted
            bob/conversations/talk | {'edit':{'message_sid':'IM1'}} | of either its body or its attributes
            bob/conversations/talk | {'add':{'address':'+14155550123'}} | "add.proxy_address" is missing
            bob/conversations/talk?limit=0 | {'send':'a'} | "limit" is "0"
            bob/devices | {'type':'pigeon','endpoint':'x'} | must be one of apn, gcm, fcm, twilsock
            bob/devices | {'type':'fcm'} | "endpoint" is missing
            bob/devices | {'type':'twilsock','endpoint':'x','topics':['all']} | must be of new_message
            bob/conversations | {'join':'no'} | "join" is "no"
            bob | {'role':'x'} | "role" is unknown
            """)
    void wrongField_isNamed(String path, String json, String words) {
        talk();
        JsonNode before = see("bob");
        Door.Answer answer = post(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(words);
        assertThat(see("bob")).isEqualTo(before);
    }
}
