package dev.tidings.mock.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users: there and back in both families, by SID and identity, whether they are there, refusals. */
class UserApiTest {
    private static final String USERS = ChatDesk.V1 + "/Users";

    private final ChatDesk desk = new ChatDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void user_isMade_changed_andDeleted(ChatScope.Family family) {
        String list = desk.path(family, "/Users");
        JsonNode made = desk.create(list, "Identity", "Alice");
        String one = list + "/" + made.path("sid").asText();
        assertThat(made.path("sid").asText()).matches("US[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.mock().accountSid());
        assertThat(made.path("chat_service_sid").asText())
                .isEqualTo(desk.chat().service().sid());
        assertThat(made.path("identity").asText()).isEqualTo("Alice");
        assertThat(made.path("friendly_name").isNull()).isTrue();
        assertThat(made.path("attributes").asText()).isEqualTo("{}");
        assertThat(made.path("role_sid").asText())
                .isEqualTo(desk.chat().service().settings().userRoleSid());
        assertThat(made.path("is_online").isNull()).isTrue();
        assertThat(made.path("is_notifiable").isNull()).isTrue();
        assertThat(made.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(made.path("url").asText()).endsWith(one);
        assertThat(made.at("/links/user_conversations").asText()).endsWith(one + "/Conversations");
        assertThat(desk.get(list + "/Alice")).as("by identity").isEqualTo(made);
        desk.refused(desk.door().call("GET", list + "/alice"), 404, 20404);

        desk.mock().clock().advance(Duration.ofMinutes(1));
        String admin = Roles.adminSid(desk.chat().service(), Role.Type.SERVICE);
        JsonNode changed = desk.update(
                list + "/Alice",
                "FriendlyName",
                "Alice A.",
                "Attributes",
                "{ \"duty\": \"tech\" }",
                "RoleSid",
                admin,
                "Identity",
                "Bob");
        assertThat(changed.path("identity").asText()).as("cannot be changed").isEqualTo("Alice");
        assertThat(changed.path("friendly_name").asText()).isEqualTo("Alice A.");
        assertThat(changed.path("attributes").asText()).as("as it was written").isEqualTo("{ \"duty\": \"tech\" }");
        assertThat(changed.path("role_sid").asText()).isEqualTo(admin);
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        JsonNode back = desk.update(one, "FriendlyName", "", "Attributes", "");
        assertThat(back.path("friendly_name").isNull()).isTrue();
        assertThat(back.path("attributes").asText()).isEqualTo("{}");
        assertThat(back.path("role_sid").asText()).isEqualTo(admin);
        assertThat(desk.get(list).path("users")).hasSize(1);
        desk.delete(list + "/Alice");
        desk.refused(desk.door().call("GET", one), 404, 20404);
        desk.refused(desk.door().call("POST", one, "FriendlyName", "x"), 404, 20404);
        desk.refused(desk.door().call("DELETE", one), 404, 20404);
        assertThat(desk.create(list, "Identity", "Alice").path("sid").asText())
                .as("the identity is free again")
                .isNotEqualTo(made.path("sid").asText());
    }

    @Test
    void identities_areWhateverApplicationsLike() {
        for (String each : new String[] {"a@b.example", "Grüße 👍", "a/b?c", "US" + "g".repeat(32), "x".repeat(256)}) {
            JsonNode made = desk.create(USERS, "Identity", each);
            assertThat(desk.get(USERS + "/" + encoded(each).replace("+", "%20")))
                    .as(each)
                    .isEqualTo(made);
        }
    }

    @Test
    void sameIdentity_isOnceInAService() {
        desk.create(USERS, "Identity", "alice");
        desk.create(USERS, "Identity", "ALICE");
        desk.refused(desk.post(USERS, "Identity=alice"), 409, 50201);
        String other = desk.create(ChatDesk.V1 + "/Services", "FriendlyName", "Other")
                .path("sid")
                .asText();
        desk.create(ChatDesk.V1 + "/Services/" + other + "/Users", "Identity", "alice");
        assertThat(desk.get(USERS).path("users")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName=x, 400, 50204",
        "Identity=, 400, 50204",
        "Identity={257}, 400, 50207",
        "Identity=US{32}, 400, 50206",
        "Identity=system, 400, 50203",
        "Identity=x&FriendlyName={257}, 400, 50003",
        "Identity=x&Attributes=none, 400, 50304",
        "Identity=x&Attributes={%22a%22:1, 400, 50304",
        "Identity=x&Attributes={4097}, 400, 50303",
        "Identity=x&RoleSid=, 400, 50103",
        "Identity=x&RoleSid=RL{32}, 404, 50100",
        "Identity=x&RoleSid={member}, 404, 50102"
    })
    void bad_isRefused(String form, int status, int code) {
        String sent = form.replace("{257}", "x".repeat(257))
                .replace("{32}", "0".repeat(32))
                .replace("{4097}", "%22" + "x".repeat(4095) + "%22")
                .replace("{member}", desk.chat().service().settings().conversationRoleSid());
        for (ChatScope.Family each : ChatScope.Family.values()) {
            desk.refused(desk.post(desk.path(each, "/Users"), sent), status, code);
        }
        assertThat(desk.get(USERS).path("users")).isEmpty();
        if (form.startsWith("Identity=x")) {
            JsonNode before = desk.create(USERS, "Identity", "x");
            desk.refused(desk.post(USERS + "/x", sent), status, code);
            assertThat(desk.get(USERS + "/x")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, 2]", "\"x\"", "1.50", "null", " { \"a\" : [ ] } "})
    void attributes_areAnyJson_leftAsItIs(String attributes) {
        assertThat(desk.create(USERS, "Identity", "x", "Attributes", attributes)
                        .path("attributes")
                        .asText())
                .isEqualTo(attributes);
    }

    @Test
    void attributes_areCountedInBytes() {
        desk.create(USERS, "Identity", "x", "Attributes", "\"" + "é".repeat(2047) + "\"");
        desk.refused(
                desk.door().call("POST", USERS, "Identity", "y", "Attributes", "\"" + "é".repeat(2048) + "\""),
                400,
                50303);
    }

    @Test
    void whoIsThere_isToldOfOneUser_ifTheServiceLooks() {
        desk.create(ChatDesk.V1 + "/Credentials", "Type", "fcm", "Secret", "s3cret");
        desk.chat().user("alice").connect();
        assertThat(desk.get(USERS + "/alice").path("is_online").isNull()).isTrue();
        String configuration =
                ChatDesk.V1 + "/Services/" + desk.chat().service().sid() + "/Configuration";
        desk.update(configuration, "ReachabilityEnabled", "true");
        assertThat(desk.get(USERS + "/alice").path("is_online").asBoolean(false))
                .isTrue();
        assertThat(desk.get(USERS + "/alice").path("is_notifiable").isNull()).isTrue();
        desk.chat().user("alice").registerPush(PushType.TWILSOCK, "laptop");
        assertThat(desk.get(USERS + "/alice").path("is_notifiable").isNull()).isTrue();
        desk.chat().user("alice").registerPush(PushType.FCM, "phone");
        assertThat(desk.get(USERS + "/alice").path("is_notifiable").asBoolean(false))
                .isTrue();
        desk.chat().user("alice").disconnect();
        assertThat(desk.get(USERS + "/alice").path("is_online").asBoolean(true)).isFalse();
        assertThat(desk.get(USERS).at("/users/0/is_online").isNull()).isTrue();
        JsonNode changed = desk.update(USERS + "/alice", "FriendlyName", "Alice");
        assertThat(changed.path("is_online").isNull()).isTrue();
        assertThat(changed.path("is_notifiable").isNull()).isTrue();
        for (JsonNode each : desk.get(
                        ChatDesk.V1 + "/Services/" + desk.chat().service().sid() + "/Bindings")
                .path("bindings")) {
            desk.delete(ChatDesk.V1 + "/Services/" + desk.chat().service().sid() + "/Bindings/"
                    + each.path("sid").asText());
        }
        assertThat(desk.get(USERS + "/alice").path("is_notifiable").asBoolean(true))
                .isFalse();
        desk.create(USERS, "Identity", "bob");
        desk.chat().user("bob").disconnect();
        assertThat(desk.get(USERS + "/bob").path("is_online").isNull()).isTrue();
        desk.update(configuration, "ReachabilityEnabled", "false");
        assertThat(desk.get(USERS + "/alice").path("is_notifiable").isNull()).isTrue();
    }

    @Test
    void nobodyElses_userIsFound() {
        JsonNode made = desk.create(USERS, "Identity", "alice");
        Door sub = desk.door().as(desk.mock().account().newSubaccount("Branch"));
        desk.refused(sub.call("GET", USERS + "/" + made.path("sid").asText()), 404, 20404);
        desk.refused(sub.call("GET", USERS + "/alice"), 404, 20404);
        desk.refused(
                sub.call(
                        "GET",
                        ChatDesk.V1 + "/Services/" + desk.chat().service().sid() + "/Users"),
                404,
                20404);
    }
}
