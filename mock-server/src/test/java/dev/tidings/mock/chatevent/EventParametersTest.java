package dev.tidings.mock.chatevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.chathook.HookDesk;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What applications are told of each event: just the documented parameters, in order. */
class EventParametersTest {
    private static final String COMMON = "AccountSid EventType Source ChatServiceSid ConversationSid RetryCount ";
    private static final String CONVERSATION =
            "DateCreated DateUpdated FriendlyName UniqueName Attributes MessagingServiceSid State";
    private static final String MESSAGE =
            "MessageSid Index DateCreated DateUpdated Body Author ParticipantSid Attributes";
    private static final String PHONE =
            "RoleSid Attributes MessagingBinding.ProxyAddress MessagingBinding.Address MessagingBinding.Type";

    /** By event, behind {@link #COMMON} without what is missing of it; of users it comes from another room, in any order. */
    private static final Map<String, String> DOCUMENTED = Map.ofEntries(
            Map.entry("onConversationAdd", "FriendlyName UniqueName Attributes MessagingServiceSid State"),
            Map.entry("onConversationAdded", CONVERSATION),
            Map.entry("onConversationUpdate", CONVERSATION),
            Map.entry("onConversationUpdated", CONVERSATION),
            Map.entry("onConversationRemove", CONVERSATION),
            Map.entry("onConversationRemoved", CONVERSATION + " DateRemoved"),
            Map.entry("onConversationStateUpdated", "MessagingServiceSid StateUpdated StateFrom StateTo Reason"),
            Map.entry("onMessageAdd", "Body Author ParticipantSid Attributes"),
            Map.entry(
                    "onMessageAdded",
                    "MessageSid MessagingServiceSid Index DateCreated Body Author ParticipantSid Attributes"),
            Map.entry("onMessageUpdate", MESSAGE),
            Map.entry("onMessageUpdated", MESSAGE),
            Map.entry("onMessageRemove", MESSAGE),
            Map.entry("onMessageRemoved", MESSAGE + " DateRemoved"),
            Map.entry("onParticipantAdd", PHONE),
            Map.entry("onParticipantAdded", "ParticipantSid DateCreated " + PHONE),
            Map.entry("onParticipantUpdate", "ParticipantSid DateCreated DateUpdated " + PHONE),
            Map.entry(
                    "onParticipantUpdated",
                    "ParticipantSid DateCreated DateUpdated " + PHONE + " LastReadMessageIndex"),
            Map.entry("onParticipantRemove", "ParticipantSid DateCreated DateUpdated " + PHONE),
            Map.entry("onParticipantRemoved", "ParticipantSid DateCreated DateUpdated " + PHONE + " DateRemoved"),
            Map.entry(
                    "onDeliveryUpdated",
                    "MessageSid DeliveryReceiptSid ChannelMessageSid ParticipantSid Status ErrorCode DateCreated DateUpdated"),
            Map.entry("onUserAdded", "UserSid DateCreated Identity RoleSid Attributes FriendlyName"),
            Map.entry("onUserUpdate", "UserSid DateUpdated Identity RoleSid Attributes FriendlyName"),
            Map.entry(
                    "onUserUpdated",
                    "UserSid DateUpdated Identity RoleSid Attributes FriendlyName DateCreated isOnline isNotifiable"));

    private final HookDesk desk = new HookDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode heard(String method, String path, String form) {
        var answer = desk.heard(method, path, form);
        assertThat(answer.status()).as(path + " " + answer.text()).isBetween(200, 204);
        return answer.status() == 204 ? null : answer.json();
    }

    private void story() {
        String conversation = heard("POST", "/Conversations", "FriendlyName=Talk&UniqueName=talk&Attributes={}")
                .path("sid")
                .asText();
        String path = "/Conversations/" + conversation;
        heard("POST", path, "FriendlyName=Other");
        heard("POST", path, "State=inactive");
        String participant = heard(
                        "POST",
                        path + "/Participants",
                        "MessagingBinding.Address=%2B14155550199&MessagingBinding.ProxyAddress=%2B14155550100")
                .path("sid")
                .asText();
        heard("POST", path + "/Participants/" + participant, "Attributes={\"a\":1}");
        heard("POST", path + "/Participants", "Identity=alice");
        String message = heard("POST", path + "/Messages", "Author=alice&Body=Hi")
                .path("sid")
                .asText();
        desk.mock().clock().settle();
        heard("POST", path + "/Messages/" + message, "Body=Ho");
        heard("DELETE", path + "/Messages/" + message, "");
        heard("DELETE", path + "/Participants/" + participant, "");
        String user = heard("POST", "/Users", "Identity=bob&FriendlyName=Bob")
                .path("sid")
                .asText();
        heard("POST", "/Users/" + user, "FriendlyName=Robert");
        heard("DELETE", path, "");
    }

    @Test
    void eachEvent_isToldWithJustWhatIsDocumented() {
        desk.listen(Stream.of(EventType.values()).map(EventType::wire).toArray(String[]::new));
        story();
        Map<String, List<String>> seen = new TreeMap<>();
        for (Webhook each : desk.told()) {
            Map<String, String> told = each.parameters();
            boolean phone = !told.getOrDefault("MessagingBinding.Type", "").equals("CHAT");
            if (phone) {
                seen.putIfAbsent(told.get("EventType"), new ArrayList<>(told.keySet()));
            }
        }
        assertThat(seen.keySet()).isEqualTo(new TreeMap<>(DOCUMENTED).keySet());
        seen.forEach((event, names) -> {
            List<String> wanted = new ArrayList<>(Arrays.asList((COMMON + DOCUMENTED.get(event)).split(" ")));
            if (event.startsWith("onUser") || event.equals("onConversationAdd")) {
                wanted.remove("ConversationSid");
            }
            if (event.endsWith("Removed") || event.startsWith("onUser") || event.startsWith("onParticipantUpdate")) {
                // Where DateRemoved and what only one event has stand is not documented.
                assertThat(names).as(event).containsExactlyInAnyOrderElementsOf(wanted);
            } else {
                assertThat(names).as(event).containsExactlyElementsOf(wanted);
            }
        });
        assertThat(desk.app.all())
                .allMatch(each -> "API".equals(each.parameters().get("Source")));
    }

    @Test
    void preEvents_canStopEachOfThem() {
        desk.listen(Stream.of(EventType.values())
                .filter(EventType::asked)
                .map(EventType::wire)
                .toArray(String[]::new));
        String conversation = desk.conversation();
        String path = "/Conversations/" + conversation;
        String participant = desk.create(path + "/Participants", "Identity", "alice")
                .path("sid")
                .asText();
        String message = desk.create(path + "/Messages", "Author", "alice", "Body", "Hi")
                .path("sid")
                .asText();
        String user = desk.create("/Users", "Identity", "bob").path("sid").asText();
        String before = desk.door().admin("GET", "/state", "").text();
        desk.app.replying(any -> new Reply(403, "", ""));
        for (String[] each : new String[][] {
            {"POST", "/Conversations", "FriendlyName=No"},
            {"POST", path, "FriendlyName=No"},
            {"DELETE", path, ""},
            {"POST", path + "/Participants", "Identity=carol"},
            {"POST", path + "/Participants/" + participant, "Attributes={\"a\":1}"},
            {"DELETE", path + "/Participants/" + participant, ""},
            {"POST", path + "/Messages", "Author=alice&Body=No"},
            {"POST", path + "/Messages/" + message, "Body=No"},
            {"DELETE", path + "/Messages/" + message, ""},
            {"POST", "/Users/" + user, "FriendlyName=No"}
        }) {
            HookDesk.refused(403, 50056, desk.heard(each[0], each[1], each[2]));
        }
        assertThat(desk.events())
                .containsExactly(
                        "onConversationAdd",
                        "onConversationUpdate",
                        "onConversationRemove",
                        "onParticipantAdd",
                        "onParticipantUpdate",
                        "onParticipantRemove",
                        "onMessageAdd",
                        "onMessageUpdate",
                        "onMessageRemove",
                        "onUserUpdate");
        assertThat(desk.get("/Conversations").path("conversations")).hasSize(1);
        assertThat(desk.get(path).path("friendly_name").asText()).isEqualTo("Talk");
        assertThat(desk.get(path + "/Participants").path("participants")).hasSize(1);
        assertThat(desk.get(path + "/Messages").at("/messages/0/body").asText()).isEqualTo("Hi");
        assertThat(before).isNotEmpty();
    }

    @Test
    void preEvents_canChangeWhatIsDocumented() {
        desk.listen("onConversationAdd", "onConversationUpdate", "onMessageAdd", "onMessageUpdate");
        desk.app.replying(
                any -> new Reply(
                        200,
                        "application/json",
                        "{\"friendly_name\": \"Changed\", \"body\": \"changed\", \"author\": \"bob\", \"attributes\": \"{\\\"b\\\":2}\"}"));
        JsonNode conversation = heard("POST", "/Conversations", "FriendlyName=Talk");
        String path = "/Conversations/" + conversation.path("sid").asText();
        assertThat(conversation.path("friendly_name").asText()).isEqualTo("Changed");
        assertThat(conversation.path("attributes").asText()).isEqualTo("{}");
        assertThat(heard("POST", path, "FriendlyName=Again")
                        .path("friendly_name")
                        .asText())
                .isEqualTo("Changed");
        JsonNode message = heard("POST", path + "/Messages", "Author=alice&Body=Hi");
        assertThat(message.path("body").asText()).isEqualTo("changed");
        assertThat(message.path("author").asText()).isEqualTo("bob");
        assertThat(message.path("attributes").asText()).isEqualTo("{\"b\":2}");
        assertThat(heard("POST", path + "/Messages/" + message.path("sid").asText(), "Body=Ho&Author=alice")
                        .path("body")
                        .asText())
                .isEqualTo("changed");
        desk.app.replying(any -> new Reply(200, "application/json", "{\"author\": \"\"}"));
        String one = path + "/Messages/" + message.path("sid").asText();
        assertThat(heard("POST", one, "Author=alice").path("author").asText()).isEqualTo("system");
        desk.delete(one);
        assertThat(heard("POST", path + "/Messages", "Author=alice&Body=Hi")
                        .path("author")
                        .asText())
                .isEqualTo("system");
        desk.app.replying(any -> new Reply(200, "application/json", "{\"attributes\": \"no JSON\"}"));
        HookDesk.refused(400, 50304, desk.heard("POST", path + "/Messages", "Author=alice&Body=Hi"));
        assertThat(desk.get(path + "/Messages").path("messages")).hasSize(1);
    }
}
