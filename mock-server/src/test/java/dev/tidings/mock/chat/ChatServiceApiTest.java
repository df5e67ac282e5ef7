package dev.tidings.mock.chat;

import static dev.tidings.mock.chat.ChatDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chat services and what is configured of them and of their account: there and back, defaults, refusals, ends. */
class ChatServiceApiTest {
    private static final String NOBODYS = "0".repeat(32);

    private final ChatDesk desk = new ChatDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private String newService(String name) {
        return desk.create(V1 + "/Services", "FriendlyName", name).path("sid").asText();
    }

    @Test
    void everyAccount_hasADefaultService_whoeverAsksFirst() {
        JsonNode configuration = desk.get(V1 + "/Configuration");
        String sid = configuration.path("default_chat_service_sid").asText();
        assertThat(sid).matches("IS[0-9a-f]{32}");
        assertThat(configuration.path("account_sid").asText())
                .isEqualTo(desk.mock().accountSid());
        assertThat(configuration.path("default_inactive_timer").isNull()).isTrue();
        assertThat(configuration.path("default_closed_timer").isNull()).isTrue();
        assertThat(configuration.path("default_messaging_service_sid").asText())
                .isEqualTo(desk.mock().account().services().get(0).sid());
        assertThat(configuration.at("/links/service").asText()).endsWith(V1 + "/Services/" + sid + "/Configuration");
        assertThat(configuration.at("/links/webhooks").asText()).endsWith(V1 + "/Configuration/Webhooks");
        JsonNode service = desk.get(V1 + "/Services/" + sid);
        assertThat(service.path("friendly_name").asText()).isNotEmpty();
        assertThat(service.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(desk.get(V1 + "/Services").path("services")).hasSize(1);
        assertThat(desk.chat().service().sid()).isEqualTo(sid);

        Door sub = desk.door().as(desk.mock().account().newSubaccount("Branch"));
        String other = sub.call("GET", V1 + "/Configuration")
                .json()
                .path("default_chat_service_sid")
                .asText();
        assertThat(other).matches("IS[0-9a-f]{32}").isNotEqualTo(sid);
        desk.refused(sub.call("GET", V1 + "/Services/" + sid), 404, 20404);
        desk.refused(sub.call("GET", V1 + "/Services/" + sid + "/Roles"), 404, 20404);
        assertThat(sub.call("GET", V1 + "/Services/" + other + "/Roles").json().path("roles"))
                .hasSize(4);
        try (JudgedServer again = JudgedServer.at(Instant.EPOCH, builder -> builder.seed(99))) {
            assertThat(again.mock().account().chat().service().sid())
                    .as("follows from the account")
                    .isEqualTo(sid);
        }
    }

    @Test
    void service_isMade_listed_andDeleted() {
        JsonNode made = desk.create(V1 + "/Services", "FriendlyName", "x".repeat(256));
        String one = V1 + "/Services/" + made.path("sid").asText();
        assertThat(made.path("friendly_name").asText()).hasSize(256);
        for (String each : List.of("conversations", "users", "roles", "bindings", "configuration")) {
            assertThat(made.at("/links/" + each).asText().toLowerCase()).endsWith((one + "/" + each).toLowerCase());
        }
        assertThat(made.at("/links/participant_conversations").asText()).endsWith(one + "/ParticipantConversations");
        assertThat(made.at("/links/conversation_with_participants").asText())
                .endsWith(one + "/ConversationWithParticipants");
        assertThat(desk.get(one)).isEqualTo(made);
        assertThat(desk.door().call("POST", one, "FriendlyName", "y").status())
                .as("cannot be updated")
                .isEqualTo(405);
        String role = desk.get(one + "/Roles").at("/roles/0/sid").asText();
        String user =
                desk.create(one + "/Users", "Identity", "alice").path("sid").asText();
        desk.chat().in(made.path("sid").asText()).user("alice").registerPush(PushType.TWILSOCK, "laptop");
        desk.delete(one);
        for (String each : List.of("", "/Roles/" + role, "/Users/" + user, "/Configuration", "/Bindings")) {
            desk.refused(desk.door().call("GET", one + each), 404, 20404);
        }
        desk.refused(desk.door().call("DELETE", one), 404, 20404);
    }

    @Test
    void defaultService_canBeAnother_butNotDeleted() {
        String first = desk.chat().service().sid();
        String second = newService("Second");
        desk.create(V1 + "/Users", "Identity", "alice");
        desk.refused(desk.door().call("DELETE", V1 + "/Services/" + first), 409, 20409);
        JsonNode changed = desk.update(V1 + "/Configuration", "DefaultChatServiceSid", second);
        assertThat(changed.path("default_chat_service_sid").asText()).isEqualTo(second);
        assertThat(desk.get(V1 + "/Users").path("users")).isEmpty();
        assertThat(desk.get(V1 + "/Services/" + first + "/Users").path("users")).hasSize(1);
        desk.delete(V1 + "/Services/" + first);
        desk.refused(desk.door().call("DELETE", V1 + "/Services/" + second), 409, 20409);
    }

    @Test
    void services_areInPages() {
        for (int i = 0; i < 4; i++) {
            newService("Service " + i);
        }
        List<String> names = new ArrayList<>();
        String path = V1 + "/Services?PageSize=2";
        while (!path.isEmpty()) {
            JsonNode page = desk.get(path);
            assertThat(page.at("/meta/key").asText()).isEqualTo("services");
            page.path("services")
                    .forEach(each -> names.add(each.path("friendly_name").asText()));
            path = page.at("/meta/next_page_url").asText("").replaceAll("null|https?://[^/]*", "");
        }
        assertThat(names).hasSize(5).doesNotHaveDuplicates().startsWith("Service 3");
    }

    @ParameterizedTest
    @CsvSource({
        "Services, 50, 100",
        "Services/{is}/Bindings, 50, 100",
        "Credentials, 50, 100",
        "Roles, 50, 50",
        "Services/{is}/Roles, 50, 50",
        "Users, 50, 50",
        "Services/{is}/Users, 50, 50"
    })
    void pages_haveTheirSizes(String list, int usual, int most) {
        String path = V1 + "/" + list.replace("{is}", desk.chat().service().sid());
        assertThat(desk.get(path).at("/meta/page_size").asInt()).isEqualTo(usual);
        assertThat(desk.get(path + "?PageSize=" + most).at("/meta/page_size").asInt())
                .isEqualTo(most);
        desk.refused(desk.door().call("GET", path + "?PageSize=" + (most + 1)), 400, 20007);
    }

    @Test
    void accountConfiguration_isChanged_andTakenBack() {
        String messaging = desk.mock().account().newService("Chat").sid();
        JsonNode changed = desk.update(
                V1 + "/Configuration",
                "DefaultMessagingServiceSid",
                messaging,
                "DefaultInactiveTimer",
                "PT1M",
                "DefaultClosedTimer",
                "P1M");
        assertThat(changed.path("default_messaging_service_sid").asText()).isEqualTo(messaging);
        assertThat(changed.path("default_inactive_timer").asText()).isEqualTo("PT1M");
        assertThat(changed.path("default_closed_timer").asText()).isEqualTo("P1M");
        assertThat(desk.get(V1 + "/Configuration")).isEqualTo(changed);
        assertThat(desk.update(V1 + "/Configuration", "DefaultInactiveTimer", "PT2H")
                        .path("default_closed_timer")
                        .asText())
                .isEqualTo("P1M");
        JsonNode back =
                desk.update(V1 + "/Configuration", "DefaultInactiveTimer", "", "DefaultMessagingServiceSid", "");
        assertThat(back.path("default_inactive_timer").isNull()).isTrue();
        assertThat(back.path("default_messaging_service_sid").asText())
                .as("the account's oldest stands in")
                .isNotEqualTo(messaging)
                .startsWith("MG");
    }

    @ParameterizedTest
    @CsvSource({
        "Services, FriendlyName=, 400, 50000",
        "Services, Name=x, 400, 50000",
        "Services, FriendlyName={257}, 400, 50003",
        "Configuration, DefaultChatServiceSid=, 400, 50051",
        "Configuration, DefaultChatServiceSid=IS{no}, 404, 50050",
        "Configuration, DefaultChatServiceSid=x, 404, 50050",
        "Configuration, DefaultChatServiceSid={theirs}, 404, 50050",
        "Configuration, DefaultMessagingServiceSid=MG1, 400, 50341",
        "Configuration, DefaultMessagingServiceSid=MG{no}, 400, 50342",
        "Configuration, DefaultInactiveTimer=soon, 400, 50379",
        "Configuration, DefaultInactiveTimer=PT59S, 400, 50375",
        "Configuration, DefaultClosedTimer=10M, 400, 50380",
        "Configuration, DefaultClosedTimer=PT599S, 400, 50376",
        "Services/{is}/Configuration, ReachabilityEnabled=yes, 400, 20422",
        "Services/{is}/Configuration, DefaultConversationCreatorRoleSid=, 400, 50106",
        "Services/{is}/Configuration, DefaultConversationRoleSid=, 400, 50103",
        "Services/{is}/Configuration, DefaultChatServiceRoleSid=, 400, 50103",
        "Services/{is}/Configuration, DefaultConversationCreatorRoleSid=RL{no}, 404, 50100",
        "Services/{is}/Configuration, DefaultConversationCreatorRoleSid={user}, 404, 50109",
        "Services/{is}/Configuration, DefaultConversationRoleSid={user}, 404, 50109",
        "Services/{is}/Configuration, DefaultChatServiceRoleSid={member}, 404, 50102",
        "Services/{is}/Configuration, DefaultChatServiceRoleSid={elsewhere}, 404, 50100",
        "Services/{is}/Configuration/Notifications, LogEnabled=1, 400, 20422",
        "Services/{is}/Configuration/Notifications, NewMessage.Template={1025}, 400, 50058",
        "Services/{is}/Configuration/Notifications, NewMessage.WithMedia.Template={1025}, 400, 50058",
        "Services/{is}/Configuration/Notifications, AddedToConversation.Sound={257}, 400, 50059",
        "Services/{is}/Configuration/Notifications, RemovedFromConversation.Sound={257}, 400, 50059"
    })
    void bad_isRefused_andChangesNothing(String path, String form, int status, int code) {
        ChatService.Settings settings = desk.chat().service().settings();
        String theirs =
                desk.mock().account().newSubaccount("Branch").chat().service().sid();
        String elsewhere = desk.get(V1 + "/Services/" + newService("Other") + "/Configuration")
                .path("default_chat_service_role_sid")
                .asText();
        String at = V1 + "/" + path.replace("{is}", desk.chat().service().sid());
        JsonNode before = desk.get(at);
        desk.refused(
                desk.post(
                        at,
                        form.replace("{no}", NOBODYS)
                                .replace("{theirs}", theirs)
                                .replace("{elsewhere}", elsewhere)
                                .replace("{user}", settings.userRoleSid())
                                .replace("{member}", settings.conversationRoleSid())
                                .replace("{257}", "x".repeat(257))
                                .replace("{1025}", "x".repeat(1025))),
                status,
                code);
        assertThat(desk.get(at)).isEqualTo(before);
    }

    @Test
    void serviceConfiguration_isChanged_andDatesItsService() {
        String service = V1 + "/Services/" + newService("Shop");
        JsonNode fresh = desk.get(service + "/Configuration");
        assertThat(fresh.path("reachability_enabled").asBoolean()).isFalse();
        assertThat(fresh.has("account_sid")).isFalse();
        assertThat(fresh.at("/links/notifications").asText()).endsWith(service + "/Configuration/Notifications");
        assertThat(fresh.at("/links/webhooks").asText()).endsWith(service + "/Configuration/Webhooks");
        String role = desk.create(
                        service + "/Roles",
                        "FriendlyName",
                        "Guest",
                        "Type",
                        "conversation",
                        "Permission",
                        "sendMessage")
                .path("sid")
                .asText();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        JsonNode changed = desk.update(
                service + "/Configuration", "DefaultConversationRoleSid", role, "ReachabilityEnabled", "true");
        assertThat(changed.path("default_conversation_role_sid").asText()).isEqualTo(role);
        assertThat(changed.path("reachability_enabled").asBoolean()).isTrue();
        assertThat(changed.path("default_conversation_creator_role_sid"))
                .isEqualTo(fresh.path("default_conversation_creator_role_sid"));
        assertThat(desk.get(service).path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
    }

    @Test
    void notifications_beginSilent_andAreSetOneByOne() {
        String path = V1 + "/Services/" + desk.chat().service().sid() + "/Configuration/Notifications";
        JsonNode fresh = desk.get(path);
        assertThat(fresh.path("log_enabled").asBoolean()).isFalse();
        for (String each : List.of("new_message", "added_to_conversation", "removed_from_conversation")) {
            assertThat(fresh.path(each).path("enabled").asBoolean(true)).isFalse();
            assertThat(fresh.path(each).path("template").isNull()).isTrue();
            assertThat(fresh.path(each).path("sound").isNull()).isTrue();
        }
        assertThat(fresh.at("/new_message/badge_count_enabled").asBoolean(true)).isFalse();
        assertThat(fresh.at("/new_message/with_media/enabled").asBoolean(true)).isFalse();
        JsonNode changed = desk.update(
                path,
                "LogEnabled",
                "true",
                "NewMessage.Enabled",
                "true",
                "NewMessage.Template",
                "${PARTICIPANT}: ${MESSAGE}",
                "NewMessage.Sound",
                "ring",
                "NewMessage.BadgeCountEnabled",
                "true",
                "NewMessage.WithMedia.Enabled",
                "true",
                "NewMessage.WithMedia.Template",
                "${MEDIA_COUNT} files",
                "AddedToConversation.Enabled",
                "true",
                "AddedToConversation.Sound",
                "pling");
        assertThat(changed.path("log_enabled").asBoolean()).isTrue();
        assertThat(changed.at("/new_message/template").asText()).isEqualTo("${PARTICIPANT}: ${MESSAGE}");
        assertThat(changed.at("/new_message/sound").asText()).isEqualTo("ring");
        assertThat(changed.at("/new_message/badge_count_enabled").asBoolean()).isTrue();
        assertThat(changed.at("/new_message/with_media/template").asText()).isEqualTo("${MEDIA_COUNT} files");
        assertThat(changed.at("/added_to_conversation/sound").asText()).isEqualTo("pling");
        assertThat(changed.at("/removed_from_conversation/enabled").asBoolean(true))
                .isFalse();
        assertThat(desk.update(path, "NewMessage.Sound", "")
                        .at("/new_message/sound")
                        .isNull())
                .isTrue();
        assertThat(desk.get(path).at("/new_message/template").asText()).isEqualTo("${PARTICIPANT}: ${MESSAGE}");
    }
}
