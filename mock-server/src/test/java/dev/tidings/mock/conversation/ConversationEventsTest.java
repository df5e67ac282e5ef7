package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.chatevent.ChatHooks;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.HookSettings;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applications are asked before conversations and participants change, and told after it. */
class ConversationEventsTest {
    private final ConversationDesk desk = new ConversationDesk();
    private final WebhookReceiver app = WebhookReceiver.start();

    @AfterEach
    void stop() {
        desk.close();
        app.close();
    }

    @BeforeEach
    void configure() {
        String account = desk.mock().accountSid();
        ChatHooks hooks = MockServerChats.events(desk.mock()).hooks();
        desk.world().run(tx -> {
            hooks.set(
                    tx,
                    new HookSettings(
                            account,
                            account,
                            app.url("/pre"),
                            app.url("/post"),
                            Stream.of(EventType.values()).map(EventType::wire).toList(),
                            "POST",
                            HookSettings.Target.WEBHOOK));
            return tx;
        });
    }

    /** A call that is heard of, made when all have heard of what was before: who is asked may overtake who is told. */
    private Door.Answer heard(String method, String path, String form) {
        desk.world().awaitErrands();
        return desk.send(method, path, form, true);
    }

    private List<String> events() {
        desk.world().awaitErrands();
        return app.all().stream()
                .map(each -> each.parameters().get("EventType"))
                .toList();
    }

    /** The names of what is told of {@code event}, without what is told of everything. */
    private String told(String event) {
        desk.world().awaitErrands();
        Webhook webhook = app.all().stream()
                .filter(each -> event.equals(each.parameters().get("EventType")))
                .findFirst()
                .orElseThrow();
        return String.join(
                " ",
                webhook.parameters().keySet().stream()
                        .filter(each -> !List.of("AccountSid", "EventType", "Source", "RetryCount")
                                .contains(each))
                        .toList());
    }

    private String value(String event, String name) {
        return app.all().stream()
                .filter(each -> event.equals(each.parameters().get("EventType")))
                .findFirst()
                .orElseThrow()
                .parameters()
                .get(name);
    }

    @Test
    void withoutTheHeader_nobodyHears() {
        String path = desk.conversation();
        desk.participant(path, "Identity", "alice");
        desk.update(path, "State", "closed");
        desk.delete(path);
        assertThat(events()).isEmpty();
    }

    @Test
    void conversation_isAskedAbout_andTold() {
        String path = LIST + "/"
                + desk.ok(201, heard("POST", LIST, "FriendlyName=Order&UniqueName=order&Attributes={}"))
                        .path("sid")
                        .asText();
        desk.ok(200, heard("POST", path, "State=inactive"));
        desk.ok(204, heard("DELETE", path, ""));
        assertThat(events())
                .containsExactly(
                        "onConversationAdd",
                        "onConversationAdded",
                        "onConversationUpdate",
                        "onConversationStateUpdated",
                        "onConversationUpdated",
                        "onConversationRemove",
                        "onConversationRemoved");
        String whole = "ChatServiceSid ConversationSid DateCreated DateUpdated FriendlyName UniqueName Attributes"
                + " MessagingServiceSid State";
        assertThat(told("onConversationAdd"))
                .isEqualTo("ChatServiceSid FriendlyName UniqueName Attributes MessagingServiceSid State");
        assertThat(told("onConversationAdded")).isEqualTo(whole);
        assertThat(told("onConversationUpdate")).isEqualTo(whole);
        assertThat(told("onConversationUpdated")).isEqualTo(whole);
        assertThat(told("onConversationRemove")).isEqualTo(whole);
        assertThat(told("onConversationRemoved")).isEqualTo(whole + " DateRemoved");
        assertThat(told("onConversationStateUpdated"))
                .isEqualTo("ChatServiceSid ConversationSid MessagingServiceSid StateUpdated StateFrom StateTo Reason");
        assertThat(value("onConversationUpdate", "State")).as("as is wished").isEqualTo("inactive");
        assertThat(value("onConversationStateUpdated", "StateFrom")).isEqualTo("active");
        assertThat(value("onConversationStateUpdated", "StateTo")).isEqualTo("inactive");
        assertThat(value("onConversationStateUpdated", "Reason")).isEqualTo("API");
        assertThat(value("onConversationAdded", "Source")).isEqualTo("API");
    }

    @Test
    void participant_isAskedAbout_andTold() {
        String path = desk.conversation();
        String who = path + "/Participants/"
                + desk.ok(
                                201,
                                heard(
                                        "POST",
                                        path + "/Participants",
                                        "MessagingBinding.Address=%2B14155550190&MessagingBinding.ProxyAddress=%2B"
                                                + PROXY.substring(1)))
                        .path("sid")
                        .asText();
        desk.ok(200, heard("POST", who, "Attributes={\"a\":1}"));
        desk.ok(204, heard("DELETE", who, ""));
        assertThat(events())
                .containsExactly(
                        "onParticipantAdd",
                        "onParticipantAdded",
                        "onParticipantUpdate",
                        "onParticipantUpdated",
                        "onParticipantRemove",
                        "onParticipantRemoved");
        String rest = "RoleSid Attributes MessagingBinding.ProxyAddress MessagingBinding.Address MessagingBinding.Type";
        String head = "ChatServiceSid ConversationSid ";
        assertThat(told("onParticipantAdd")).isEqualTo(head + rest);
        assertThat(told("onParticipantAdded")).isEqualTo(head + "ParticipantSid DateCreated " + rest);
        assertThat(told("onParticipantUpdate")).isEqualTo(head + "ParticipantSid DateCreated DateUpdated " + rest);
        assertThat(told("onParticipantUpdated"))
                .isEqualTo(head + "ParticipantSid DateCreated DateUpdated " + rest + " LastReadMessageIndex");
        assertThat(told("onParticipantRemove")).isEqualTo(head + "ParticipantSid DateCreated DateUpdated " + rest);
        assertThat(told("onParticipantRemoved"))
                .isEqualTo(head + "ParticipantSid DateCreated DateUpdated DateRemoved " + rest);
        assertThat(value("onParticipantAdd", "MessagingBinding.Type")).isEqualTo("SMS");
        assertThat(value("onParticipantUpdate", "Attributes")).isEqualTo("{\"a\":1}");
    }

    @Test
    void chatParticipant_makesAUser_whoIsTold() {
        String path = desk.conversation();
        desk.ok(201, heard("POST", path + "/Participants", "Identity=alice"));
        assertThat(events()).containsExactlyInAnyOrder("onParticipantAdd", "onUserAdded", "onParticipantAdded");
        assertThat(value("onParticipantAdded", "Identity")).isEqualTo("alice");
        assertThat(value("onParticipantAdded", "MessagingBinding.Type")).isEqualTo("CHAT");
    }

    @Test
    void conversationWithParticipants_tellsOfAll() {
        desk.ok(
                201,
                heard(
                        "POST",
                        V1 + "/ConversationWithParticipants",
                        "Participant={\"messaging_binding\":{\"address\":\"%2B14155550190\"}}"
                                + "&Participant={\"messaging_binding\":{\"address\":\"%2B14155550191\"}}"
                                + "&Participant={\"messaging_binding\":{\"projected_address\":\"%2B14155550100\"}}"));
        desk.advance("PT1S");
        assertThat(events())
                .containsExactly(
                        "onConversationAdd",
                        "onConversationAdded",
                        "onParticipantAdded",
                        "onParticipantAdded",
                        "onParticipantAdded",
                        "onConversationStateUpdated");
        assertThat(value("onConversationStateUpdated", "StateFrom")).isEqualTo("initializing");
    }

    @Test
    void veto_leavesEverythingAsItWas() {
        String path = desk.conversation("FriendlyName", "Order");
        desk.participant(path, "Identity", "alice");
        String before = desk.get(path).toString() + desk.get(path + "/Participants");
        app.replying(webhook -> new Reply(403, "application/json", "{}"));
        desk.refused(403, 50056, heard("POST", LIST, "UniqueName=other"));
        desk.refused(403, 50056, heard("POST", path, "FriendlyName=x"));
        desk.refused(403, 50056, heard("DELETE", path, ""));
        desk.refused(403, 50056, heard("POST", path + "/Participants", "Identity=bob"));
        desk.refused(403, 50056, heard("POST", path + "/Participants/alice", "Attributes={\"x\":1}"));
        desk.refused(403, 50056, heard("DELETE", path + "/Participants/alice", ""));
        assertThat(desk.get(path).toString() + desk.get(path + "/Participants")).isEqualTo(before);
        assertThat(desk.get(LIST).path("conversations")).hasSize(1);
        assertThat(events()).as("asked, never told").allMatch(each -> !each.endsWith("ed"));
    }

    @Test
    void friendlyName_isChanged_asTheApplicationWants_ifItMay() {
        app.replying(webhook -> webhook.url().endsWith("/pre")
                ? new Reply(200, "application/json", "{\"friendly_name\":\"Theirs\",\"unique_name\":\"no\"}")
                : Reply.NONE);
        var made = desk.ok(201, heard("POST", LIST, "FriendlyName=Ours"));
        assertThat(made.path("friendly_name").asText()).isEqualTo("Theirs");
        assertThat(made.path("unique_name").isNull()).isTrue();
        String path = LIST + "/" + made.path("sid").asText();
        assertThat(desk.ok(200, heard("POST", path, "FriendlyName=Ours&Attributes={}"))
                        .path("friendly_name")
                        .asText())
                .isEqualTo("Theirs");
        app.replying(webhook -> webhook.url().endsWith("/pre")
                ? new Reply(200, "application/json", "{\"friendly_name\":\"" + "x".repeat(257) + "\"}")
                : Reply.NONE);
        desk.refused(400, 50003, heard("POST", path, "FriendlyName=Ours"));
        assertThat(desk.get(path).path("friendly_name").asText()).isEqualTo("Theirs");
    }

    @Test
    void whatCannotBe_isNotAskedAbout() {
        String path = desk.conversation("UniqueName", "taken");
        desk.refused(409, 50353, heard("POST", LIST, "UniqueName=taken"));
        desk.refused(400, 50434, heard("POST", path + "/Participants", ""));
        desk.update(path, "State", "closed");
        desk.refused(400, 50377, heard("POST", path, "FriendlyName=x"));
        assertThat(events()).isEmpty();
    }

    @Test
    void whatHappensMeanwhile_isSeen() {
        String path = desk.conversation();
        app.replying(webhook -> {
            if (webhook.url().endsWith("/pre")) {
                desk.update(path, "State", "closed");
            }
            return Reply.NONE;
        });
        desk.refused(400, 50377, heard("POST", path + "/Participants", "Identity=alice"));
        assertThat(desk.get(path + "/Participants").path("participants")).isEmpty();
    }

    @Test
    void timers_areTold() {
        desk.conversation("State", "active", "Timers.Inactive", "PT1M");
        desk.advance("PT1M");
        assertThat(events()).containsExactly("onConversationStateUpdated");
        assertThat(value("onConversationStateUpdated", "Reason")).isEqualTo("TIMER");
        assertThat(value("onConversationStateUpdated", "StateUpdated")).isEqualTo("2026-11-25T08:01:00Z");
    }
}
