package dev.tidings.mock.chat;

import static dev.tidings.mock.chat.ChatDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server knows of chat services is in its snapshots, and gone when it is reset. */
class ChatSnapshotTest {
    private final ChatDesk desk = new ChatDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private List<String> all(String service) {
        return List.of(
                        "/Services",
                        "/Configuration",
                        "/Services/" + service + "/Configuration",
                        "/Services/" + service + "/Configuration/Notifications",
                        "/Services/" + service + "/Roles",
                        "/Services/" + service + "/Users",
                        "/Services/" + service + "/Users/alice",
                        "/Services/" + service + "/Bindings",
                        "/Credentials")
                .stream()
                .map(each -> desk.get(V1 + each).toString())
                .toList();
    }

    @Test
    void everythingIsThereAgain() {
        String service = desk.create(V1 + "/Services", "FriendlyName", "All of it")
                .path("sid")
                .asText();
        String one = V1 + "/Services/" + service;
        desk.create(one + "/Roles", "FriendlyName", "Guest", "Type", "service", "Permission", "joinConversation");
        desk.create(one + "/Users", "Identity", "alice", "Attributes", "{\"a\":1}");
        desk.create(V1 + "/Credentials", "Type", "fcm", "Secret", "s");
        desk.update(one + "/Configuration", "ReachabilityEnabled", "true");
        desk.update(
                one + "/Configuration/Notifications",
                "NewMessage.Enabled",
                "true",
                "NewMessage.Template",
                "${MESSAGE}");
        desk.update(V1 + "/Configuration", "DefaultClosedTimer", "P1D", "DefaultChatServiceSid", service);
        desk.chat().user("alice").registerPush(PushType.FCM, "phone");
        desk.chat().user("alice").connect();
        List<String> before = all(service);
        String kept = desk.door().admin("GET", "/state", "").text();

        assertThat(desk.door().admin("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(desk.door().call("GET", one).status()).isEqualTo(404);
        assertThat(desk.get(V1 + "/Credentials").path("credentials")).isEmpty();
        assertThat(desk.get(V1 + "/Users").path("users")).isEmpty();

        assertThat(desk.door().admin("PUT", "/state", kept).status()).isEqualTo(204);
        assertThat(all(service)).isEqualTo(before);
        desk.refused(desk.post(one + "/Users", "Identity=alice"), 409, 50201);
        desk.refused(desk.door().call("DELETE", one), 409, 20409);
    }
}
