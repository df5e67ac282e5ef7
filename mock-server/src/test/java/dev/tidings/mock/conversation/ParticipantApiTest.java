package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.OTHER_PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.V1;
import static dev.tidings.mock.conversation.ConversationDesk.WHATSAPP;
import static dev.tidings.mock.conversation.ConversationDesk.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.Role;
import dev.tidings.mock.chat.Roles;
import dev.tidings.mock.chatevent.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Participants of every kind, what users and addresses take part in: there and back in both families. */
class ParticipantApiTest {
    private final ConversationDesk desk = new ConversationDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void chatParticipant_isMade_changed_andRemoved(ChatScope.Family family) {
        String list = desk.path(family, "/Conversations");
        String conversation =
                desk.create(list, "UniqueName", "talk").path("sid").asText();
        String people = list + "/talk/Participants";
        JsonNode made = desk.create(people, "Identity", "Alice B", "Attributes", "{\"role\": \"agent\"}");
        boolean named = family == ChatScope.Family.SERVICE;
        List<String> all = new ArrayList<>(List.of("sid", "account_sid"));
        if (named) {
            all.add("chat_service_sid");
            assertThat(made.path("chat_service_sid").asText()).isEqualTo(desk.serviceSid());
        }
        all.addAll(List.of(
                "conversation_sid",
                "identity",
                "attributes",
                "messaging_binding",
                "role_sid",
                "date_created",
                "date_updated",
                "url",
                "last_read_message_index",
                "last_read_timestamp"));
        assertThat(fields(made)).isEqualTo(all);
        String sid = made.path("sid").asText();
        assertThat(sid).matches("MB[0-9a-f]{32}");
        assertThat(made.path("conversation_sid").asText()).isEqualTo(conversation);
        assertThat(made.path("identity").asText()).isEqualTo("Alice B");
        assertThat(made.path("messaging_binding").isNull()).isTrue();
        var settings = desk.mock().account().chat().service().settings();
        assertThat(made.path("role_sid").asText()).isEqualTo(settings.conversationRoleSid());
        assertThat(made.path("last_read_message_index").isNull()).isTrue();
        assertThat(made.path("last_read_timestamp").isNull()).isTrue();
        assertThat(made.path("url").asText()).endsWith(list + "/" + conversation + "/Participants/" + sid);
        assertThat(desk.get(people + "/Alice%20B")).as("by identity").isEqualTo(made);
        assertThat(desk.get(list.replace("/Conversations", "/Users/Alice%20B"))
                        .path("identity")
                        .asText())
                .as("a user is made")
                .isEqualTo("Alice B");

        desk.advance("PT1M");
        String admin = Roles.adminSid(desk.mock().account().chat().service(), Role.Type.CONVERSATION);
        JsonNode changed = desk.update(
                people + "/" + sid, "RoleSid", admin, "Attributes", "", "LastReadTimestamp", "2026-11-25T07:00:00Z");
        assertThat(changed.path("role_sid").asText()).isEqualTo(admin);
        assertThat(changed.path("attributes").asText()).isEqualTo("{}");
        assertThat(changed.path("last_read_timestamp").asText()).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(changed.path("date_created")).isEqualTo(made.path("date_created"));
        assertThat(desk.get(people).path("participants").get(0)).isEqualTo(changed);

        desk.delete(people + "/Alice%20B");
        desk.refused(404, 20404, desk.door().call("GET", people + "/" + sid));
        desk.refused(404, 20404, desk.door().call("DELETE", people + "/" + sid));
        desk.create(people, "Identity", "Alice B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Address=+14155550199&ProxyAddress=+14155550100 | {"type":"sms","address":"+14155550199","proxy_address":"+14155550100"}
            Address=+14155550199&ProxyAddress=55501        | {"type":"sms","address":"+14155550199","proxy_address":"55501"}
            Address=whatsapp:+14155550199&ProxyAddress=whatsapp:+14155550111 | {"type":"whatsapp","address":"whatsapp:+14155550199","proxy_address":"whatsapp:+14155550111"}
            Address=rcs:+14155550199&ProxyAddress=rcs:shop_agent | {"type":"rcs","address":"rcs:+14155550199","proxy_address":"rcs:shop_agent"}
            Address=messenger:7&ProxyAddress=messenger:9   | {"type":"messenger","address":"messenger:7","proxy_address":"messenger:9"}
            Address=+14155550199                           | {"type":"sms","address":"+14155550199"}
            ProjectedAddress=+14155550101                  | {"type":"sms","projected_address":"+14155550101"}
            """)
    void participantOutsideOfTheChat(String form, String binding) {
        for (String each : List.of(WHATSAPP, "rcs:shop_agent", "messenger:9")) {
            desk.mock().account().newChannelSender(each);
        }
        String path = desk.conversation();
        String bound = form.replaceAll("(^|&)", "$1MessagingBinding.").replace("+", "%2B");
        JsonNode made = desk.ok(201, desk.post(path + "/Participants", bound));
        assertThat(made.path("messaging_binding").toString()).isEqualTo(binding);
        assertThat(made.path("identity").isNull()).isTrue();
        assertThat(made.path("role_sid").isNull())
                .as("of a phone in a group none")
                .isEqualTo(!form.contains("&"));
    }

    @Test
    void groupOfPhones_isMadeOneByOne_andChanged() {
        String path = desk.conversation();
        desk.participant(path, "MessagingBinding.Address", "+14155550190");
        desk.participant(path, "MessagingBinding.Address", "+14155550191");
        String agent = desk.participant(path, "MessagingBinding.ProjectedAddress", PROXY);
        String account = desk.mock().accountSid();
        List<String> numbers = List.of("+14155550191", PROXY, "+14155550190");
        assertThat(desk.participants().byGroup(account, numbers)).isPresent();

        JsonNode named = desk.update(agent, "Identity", "alice");
        assertThat(named.path("identity").asText()).isEqualTo("alice");
        assertThat(named.path("messaging_binding").toString())
                .isEqualTo("{\"type\":\"sms\",\"projected_address\":\"" + PROXY + "\"}");
        assertThat(desk.get(V1 + "/Users/alice/Conversations").path("conversations"))
                .hasSize(1);

        desk.refused(
                409,
                50437,
                desk.door().call("POST", path + "/Participants", "MessagingBinding.Address", "+14155550190"));
        desk.refused(400, 50435, desk.door().call("POST", path + "/Participants", "Identity", "bob"));
        desk.refused(400, 50435, desk.door().call("POST", agent, "MessagingBinding.ProjectedAddress", "null"));
        for (int i = 2; i < 9; i++) {
            desk.participant(path, "MessagingBinding.Address", "+1415555019" + i);
        }
        desk.refused(
                400,
                50436,
                desk.door().call("POST", path + "/Participants", "MessagingBinding.Address", "+14155550180"));
    }

    @Test
    void group_isOneConversationOnly_untilItIsClosed() {
        String one = group("+14155550190", "+14155550191");
        String two = desk.conversation();
        desk.participant(two, "MessagingBinding.Address", "+14155550191");
        desk.participant(two, "MessagingBinding.ProjectedAddress", PROXY);
        var again = desk.door().call("POST", two + "/Participants", "MessagingBinding.Address", "+14155550190");
        desk.refused(409, 50438, again);
        assertThat(again.json().path("message").asText())
                .isEqualTo("Group MMS with given participant list already exists as Conversation "
                        + one.substring(LIST.length() + 1));
        String third = desk.participant(two, "MessagingBinding.Address", "+14155550192");
        desk.participant(two, "MessagingBinding.Address", "+14155550190");
        desk.refused(409, 50438, desk.door().call("DELETE", third));
        desk.update(one, "State", "closed");
        desk.delete(third);
        assertThat(desk.participants()
                        .byGroup(desk.mock().accountSid(), List.of(PROXY, "+14155550190", "+14155550191"))
                        .map(each -> LIST + "/" + each.sid()))
                .contains(two);
    }

    private String group(String... phones) {
        String path = desk.conversation();
        for (String each : phones) {
            desk.participant(path, "MessagingBinding.Address", each);
        }
        desk.participant(path, "MessagingBinding.ProjectedAddress", PROXY);
        return path;
    }

    @Test
    void addresses_areTakenAway_byTheWordNull() {
        String path = desk.conversation();
        String phone = desk.pair(path, "+14155550190", PROXY);
        JsonNode grouped = desk.update(phone, "MessagingBinding.ProxyAddress", "null");
        assertThat(grouped.path("messaging_binding").toString())
                .isEqualTo("{\"type\":\"sms\",\"address\":\"+14155550190\"}");
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550190", PROXY))
                .isEmpty();
        desk.update(phone, "MessagingBinding.ProxyAddress", OTHER_PROXY);
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550190", OTHER_PROXY))
                .isPresent();

        String other = desk.conversation();
        String projected = desk.participant(other, "Identity", "alice", "MessagingBinding.ProjectedAddress", PROXY);
        JsonNode chats = desk.update(projected, "MessagingBinding.ProjectedAddress", "null");
        assertThat(chats.path("messaging_binding").isNull()).isTrue();
        desk.update(projected, "MessagingBinding.ProjectedAddress", OTHER_PROXY);
        String bare = desk.participant(desk.conversation(), "MessagingBinding.ProjectedAddress", OTHER_PROXY);
        desk.refused(400, 50434, desk.door().call("POST", bare, "MessagingBinding.ProjectedAddress", "null"));
    }

    @Test
    void pair_isFree_whenTheParticipantIsRemoved_orTheConversationIsClosedOrDeleted() {
        String one = desk.conversation();
        String phone = desk.pair(one, "+14155550190", PROXY);
        desk.delete(phone);
        String two = desk.conversation();
        String there = desk.pair(two, "+14155550190", PROXY);
        desk.update(two, "State", "inactive");
        desk.refused(
                409,
                50416,
                desk.door()
                        .call(
                                "POST",
                                one + "/Participants",
                                "MessagingBinding.Address",
                                "+14155550190",
                                "MessagingBinding.ProxyAddress",
                                PROXY));
        desk.update(two, "State", "closed");
        desk.pair(one, "+14155550190", PROXY);
        assertThat(desk.get(there).at("/messaging_binding/proxy_address").asText())
                .as("still shown")
                .isEqualTo(PROXY);
        desk.delete(two);
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550190", PROXY))
                .as("what was closed does not take it along")
                .isPresent();
        desk.delete(one);
        desk.pair(desk.conversation(), "+14155550190", PROXY);
    }

    @Test
    void creator_hasTheCreatorsRole() {
        var scope = desk.scope();
        Participant creator = desk.world()
                .run(tx -> desk.participants()
                        .addAll(
                                tx,
                                desk.conversations()
                                        .add(tx, scope, ConversationDraft.named(null), "alice", Origin.client("alice")),
                                List.of(ParticipantDraft.chat("alice")),
                                Origin.client("alice"))
                        .get(0));
        assertThat(creator.roleSid())
                .isEqualTo(desk.mock().account().chat().service().settings().creatorRoleSid());
        assertThat(desk.get(V1 + "/Users/alice/Conversations")
                        .at("/conversations/0/created_by")
                        .asText())
                .isEqualTo("alice");
    }

    @Test
    void list_isOldestFirst_inPages() {
        String path = desk.conversation();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(desk.create(path + "/Participants", "Identity", "user " + i)
                    .path("sid")
                    .asText());
        }
        assertThat(pages(path + "/Participants?PageSize=2", "participants", "sid"))
                .isEqualTo(made);
        assertThat(desk.get(path + "/Participants").at("/meta/page_size").asInt())
                .isEqualTo(50);
        desk.refused(400, 20007, desk.door().call("GET", path + "/Participants?PageSize=101"));
        desk.refused(400, 20007, desk.door().call("GET", V1 + "/ParticipantConversations?Identity=a&PageSize=51"));
    }

    private List<String> pages(String first, String key, String field) {
        List<String> listed = new ArrayList<>();
        String next = first;
        while (next != null) {
            JsonNode page = desk.get(next);
            assertThat(page.at("/meta/key").asText()).isEqualTo(key);
            page.path(key).forEach(each -> listed.add(each.path(field).asText()));
            String url = page.at("/meta/next_page_url").asText(null);
            next = url == null ? null : url.substring(url.indexOf("/conversations/v1"));
        }
        return listed;
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void conversationOfUser_isSeen_changed_andLeft(ChatScope.Family family) {
        String path = desk.conversation(
                "UniqueName", "talk", "FriendlyName", "Talk", "State", "active", "Timers.Inactive", "PT1H");
        String who = desk.participant(path, "Identity", "alice");
        String list = desk.path(family, "/Users/alice/Conversations");
        JsonNode seen = desk.get(list + "/talk");
        assertThat(fields(seen))
                .containsExactly(
                        "account_sid",
                        "chat_service_sid",
                        "conversation_sid",
                        "unread_messages_count",
                        "last_read_message_index",
                        "participant_sid",
                        "user_sid",
                        "friendly_name",
                        "conversation_state",
                        "timers",
                        "attributes",
                        "date_created",
                        "date_updated",
                        "created_by",
                        "notification_level",
                        "unique_name",
                        "url",
                        "links");
        assertThat(seen.path("unread_messages_count").isNull()).isTrue();
        assertThat(who).endsWith(seen.path("participant_sid").asText());
        assertThat(seen.path("conversation_state").asText()).isEqualTo("active");
        assertThat(seen.at("/timers/date_inactive").asText()).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(seen.path("created_by").asText()).isEqualTo("system");
        assertThat(seen.path("notification_level").asText()).isEqualTo("default");
        String user = seen.path("user_sid").asText();
        assertThat(seen.path("url").asText())
                .endsWith(desk.path(family, "/Users/" + user + path.substring(V1.length())));
        assertThat(seen.at("/links/conversation").asText()).endsWith(desk.path(family, path.substring(V1.length())));
        assertThat(seen.at("/links/participant").asText()).endsWith(desk.path(family, who.substring(V1.length())));
        assertThat(desk.get(list).path("conversations").get(0)).isEqualTo(seen);

        JsonNode changed =
                desk.update(list + "/talk", "NotificationLevel", "muted", "LastReadTimestamp", "2026-11-25T07:00:00Z");
        assertThat(changed.path("notification_level").asText()).isEqualTo("muted");
        assertThat(desk.get(who).path("last_read_timestamp").asText()).isEqualTo("2026-11-25T07:00:00Z");
        desk.delete(list + "/talk");
        desk.refused(404, 20404, desk.door().call("GET", list + "/talk"));
        desk.refused(404, 20404, desk.door().call("GET", who));
        assertThat(desk.get(list).path("conversations")).isEmpty();
        desk.refused(404, 20404, desk.door().call("GET", desk.path(family, "/Users/bob/Conversations")));
    }

    @Test
    void readHorizon_countsWhatIsUnread_goesBack_andIsTakenAway() {
        String path = desk.conversation();
        String who = desk.participant(path, "Identity", "alice");
        for (int i = 0; i < 4; i++) {
            desk.create(path + "/Messages", "Body", "message " + i);
        }
        String seen = V1 + "/Users/alice" + path.substring(V1.length());
        desk.advance("PT1M");
        JsonNode read = desk.update(who, "LastReadMessageIndex", "2");
        assertThat(read.path("last_read_message_index").asInt()).isEqualTo(2);
        assertThat(read.path("last_read_timestamp").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(desk.get(seen).path("unread_messages_count").asInt()).isEqualTo(1);
        JsonNode back = desk.update(seen, "LastReadMessageIndex", "0");
        assertThat(back.path("unread_messages_count").asInt()).isEqualTo(3);
        desk.refused(400, 50406, desk.door().call("POST", who, "LastReadMessageIndex", "4"));
        for (String each : List.of("", "null")) {
            desk.update(who, "LastReadMessageIndex", "3");
            JsonNode gone = desk.update(who, "LastReadMessageIndex", each);
            assertThat(gone.path("last_read_message_index").isNull()).isTrue();
            assertThat(gone.path("last_read_timestamp").isNull()).isTrue();
            assertThat(desk.get(seen).path("unread_messages_count").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void conversationsOfParticipant_areFound(ChatScope.Family family) {
        String one = desk.conversation("UniqueName", "one", "FriendlyName", "One");
        String two = desk.conversation();
        desk.participant(one, "Identity", "alice");
        desk.pair(one, "+14155550190", PROXY);
        desk.pair(two, "+14155550190", OTHER_PROXY);
        desk.update(two, "State", "closed");
        String list = desk.path(family, "/ParticipantConversations");
        JsonNode chats = desk.get(list + "?Identity=alice").path("conversations");
        assertThat(chats).hasSize(1);
        JsonNode row = chats.get(0);
        assertThat(fields(row))
                .containsExactly(
                        "account_sid",
                        "chat_service_sid",
                        "participant_sid",
                        "participant_user_sid",
                        "participant_identity",
                        "participant_messaging_binding",
                        "conversation_sid",
                        "conversation_unique_name",
                        "conversation_friendly_name",
                        "conversation_attributes",
                        "conversation_date_created",
                        "conversation_date_updated",
                        "conversation_created_by",
                        "conversation_state",
                        "conversation_timers",
                        "links");
        assertThat(row.path("participant_user_sid").asText())
                .isEqualTo(desk.get(V1 + "/Users/alice").path("sid").asText());
        assertThat(row.path("participant_messaging_binding").isNull()).isTrue();
        assertThat(row.at("/links/conversation").asText()).endsWith(desk.path(family, one.substring(V1.length())));
        JsonNode phones = desk.get(list + "?Address=%2B14155550190").path("conversations");
        assertThat(phones).hasSize(2);
        assertThat(phones.get(0).path("conversation_state").asText()).isEqualTo("closed");
        assertThat(phones.get(1).path("participant_messaging_binding").toString())
                .isEqualTo("{\"type\":\"sms\",\"address\":\"+14155550190\",\"proxy_address\":\"" + PROXY
                        + "\",\"projected_address\":null,\"level\":null,\"name\":null}");
        assertThat(phones.get(1).path("participant_user_sid").isNull()).isTrue();
        assertThat(pages(list + "?Address=%2B14155550190&PageSize=1", "conversations", "conversation_sid"))
                .containsExactly(two.substring(LIST.length() + 1), one.substring(LIST.length() + 1));
        assertThat(pages(list + "?Identity=alice&PageSize=1", "conversations", "conversation_sid"))
                .hasSize(1);
        assertThat(desk.get(list + "?Identity=nobody").path("conversations")).isEmpty();
    }

    @Test
    void userWhoIsDeleted_leavesConversations() {
        String path = desk.conversation();
        desk.participant(path, "Identity", "alice");
        desk.delete(V1 + "/Users/alice");
        assertThat(desk.get(path + "/Participants").path("participants")).isEmpty();
    }

    @Test
    void hooks_hearOfWhoComesAndGoes() {
        List<String> heard = new ArrayList<>();
        desk.participants().onAdd((tx, who) -> heard.add("+" + who.identity()));
        desk.participants().onRemove((tx, who) -> heard.add("-" + who.identity()));
        String path = desk.conversation();
        desk.participant(path, "Identity", "alice");
        desk.participant(path, "Identity", "bob");
        desk.delete(path + "/Participants/alice");
        desk.delete(path);
        assertThat(heard).containsExactly("+alice", "+bob", "-alice", "-bob");
    }
}
