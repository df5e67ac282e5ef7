package dev.tidings.mock.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles: there and back in both families, what each can allow, refusals. */
class RoleApiTest {
    private final ChatDesk desk = new ChatDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static List<String> permissions(JsonNode role) {
        List<String> all = new ArrayList<>();
        role.path("permissions").forEach(each -> all.add(each.asText()));
        return all;
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void role_isMade_changed_andDeleted(ChatScope.Family family) {
        String list = desk.path(family, "/Roles");
        JsonNode made = desk.create(
                list,
                "FriendlyName",
                "Guest",
                "Type",
                "conversation",
                "Permission",
                "sendMessage",
                "Permission",
                "leaveConversation",
                "Permission",
                "sendMessage");
        String one = list + "/" + made.path("sid").asText();
        assertThat(made.path("sid").asText()).matches("RL[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.mock().accountSid());
        assertThat(made.path("chat_service_sid").asText())
                .isEqualTo(desk.chat().service().sid());
        assertThat(made.path("type").asText()).isEqualTo("conversation");
        assertThat(permissions(made)).containsExactly("sendMessage", "leaveConversation");
        assertThat(made.path("url").asText()).endsWith(one);
        assertThat(desk.get(one)).isEqualTo(made);
        desk.mock().clock().advance(Duration.ofMinutes(1));
        JsonNode changed = desk.update(one, "Permission", "deleteOwnMessage", "FriendlyName", "Other");
        assertThat(permissions(changed)).as("the whole set is replaced").containsExactly("deleteOwnMessage");
        assertThat(changed.path("friendly_name").asText())
                .as("cannot be changed")
                .isEqualTo("Guest");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(desk.get(list).path("roles")).hasSize(5);
        desk.delete(one);
        desk.refused(desk.door().call("GET", one), 404, 20404);
        desk.refused(desk.post(one, "Permission=sendMessage"), 404, 20404);
        desk.refused(desk.door().call("DELETE", one), 404, 20404);
    }

    @Test
    void sameRole_isSeenThroughBothFamilies_withLinksOfItsOwn() {
        String sid = desk.chat().service().settings().userRoleSid();
        JsonNode brief = desk.get(desk.path(ChatScope.Family.DEFAULT, "/Roles/" + sid));
        JsonNode full = desk.get(desk.path(ChatScope.Family.SERVICE, "/Roles/" + sid));
        assertThat(brief.path("url").asText()).endsWith("/v1/Roles/" + sid);
        assertThat(full.path("url").asText())
                .endsWith("/v1/Services/" + desk.chat().service().sid() + "/Roles/" + sid);
        assertThat(brief.path("permissions")).isEqualTo(full.path("permissions"));
        String other = desk.create(ChatDesk.V1 + "/Services", "FriendlyName", "Other")
                .path("sid")
                .asText();
        desk.refused(desk.door().call("GET", ChatDesk.V1 + "/Services/" + other + "/Roles/" + sid), 404, 20404);
    }

    @Test
    void fourRolesAreThere_andThoseThatAreGivenByThemselvesStay() {
        JsonNode roles = desk.get(ChatDesk.V1 + "/Roles").path("roles");
        List<String> names = new ArrayList<>();
        roles.forEach(each -> names.add(
                each.path("type").asText() + ": " + each.path("friendly_name").asText()));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "service: service user",
                        "service: service admin",
                        "conversation: conversation user",
                        "conversation: conversation admin");
        int kept = 0;
        for (JsonNode each : roles) {
            int status = desk.door()
                    .call("DELETE", ChatDesk.V1 + "/Roles/" + each.path("sid").asText())
                    .status();
            kept += status == 409 ? 1 : 0;
        }
        assertThat(kept).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermission_canBeGranted_whereItCounts(Permission permission) {
        String form = "FriendlyName=One&Permission=" + permission.wire() + "&Type=";
        assertThat(desk.post(ChatDesk.V1 + "/Roles", form + "service").status()).isEqualTo(201);
        boolean ofServices = List.of("createConversation", "joinConversation", "editOwnUserInfo", "editAnyUserInfo")
                .contains(permission.wire());
        if (ofServices) {
            desk.refused(desk.post(ChatDesk.V1 + "/Roles", form + "conversation"), 400, 50104);
        } else {
            assertThat(desk.post(ChatDesk.V1 + "/Roles", form + "conversation").status())
                    .isEqualTo(201);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Type=service&Permission=sendMessage, 50000",
        "FriendlyName=&Type=service&Permission=sendMessage, 50000",
        "FriendlyName={65}&Type=service&Permission=sendMessage, 50003",
        "FriendlyName=x&Permission=sendMessage, 50105",
        "FriendlyName=x&Type=channel&Permission=sendMessage, 50105",
        "FriendlyName=x&Type=service, 50104",
        "FriendlyName=x&Type=service&Permission=, 50104",
        "FriendlyName=x&Type=service&Permission=fly, 50104",
        "FriendlyName=x&Type=service&Permission=sendmessage, 50104"
    })
    void bad_isRefused(String form, int code) {
        for (ChatScope.Family each : ChatScope.Family.values()) {
            desk.refused(desk.post(desk.path(each, "/Roles"), form.replace("{65}", "x".repeat(65))), 400, code);
        }
        assertThat(desk.get(ChatDesk.V1 + "/Roles").path("roles")).hasSize(4);
        String one = ChatDesk.V1 + "/Roles/" + desk.chat().service().settings().conversationRoleSid();
        JsonNode before = desk.get(one);
        desk.refused(desk.post(one, "Permission=createConversation"), 400, 50104);
        assertThat(desk.get(one)).isEqualTo(before);
    }
}
