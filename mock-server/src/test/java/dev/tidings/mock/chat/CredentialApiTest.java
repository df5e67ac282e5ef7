package dev.tidings.mock.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Push credentials, whose secrets nobody sees again, and the devices that are told with them. */
class CredentialApiTest {
    private static final String LIST = ChatDesk.V1 + "/Credentials";

    private final ChatDesk desk = new ChatDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private String bindings() {
        return ChatDesk.V1 + "/Services/" + desk.chat().service().sid() + "/Bindings";
    }

    @Test
    void credential_isMade_changed_andDeleted() {
        JsonNode made = desk.create(
                LIST,
                "Type",
                "apn",
                "FriendlyName",
                "x".repeat(64),
                "Certificate",
                "C3RT",
                "PrivateKey",
                "K3Y",
                "Sandbox",
                "true");
        String one = LIST + "/" + made.path("sid").asText();
        assertThat(made.path("sid").asText()).matches("CR[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.mock().accountSid());
        assertThat(made.path("type").asText()).isEqualTo("apn");
        assertThat(made.path("sandbox").isTextual()).isTrue();
        assertThat(made.path("sandbox").asText()).isEqualTo("True");
        assertThat(made.path("url").asText()).endsWith(one);
        assertThat(desk.get(one)).isEqualTo(made);
        desk.mock().clock().advance(Duration.ofMinutes(1));
        JsonNode changed = desk.update(one, "Sandbox", "false", "FriendlyName", "");
        assertThat(changed.path("sandbox").asText()).isEqualTo("False");
        assertThat(changed.path("friendly_name").isNull()).isTrue();
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(desk.update(one, "Type", "fcm", "Secret", "S3CR3T")
                        .path("sandbox")
                        .isNull())
                .isTrue();
        assertThat(desk.get(LIST).path("credentials")).hasSize(1);
        Door sub = desk.door().as(desk.mock().account().newSubaccount("Branch"));
        desk.refused(sub.call("GET", one), 404, 20404);
        desk.delete(one);
        desk.refused(desk.door().call("GET", one), 404, 20404);
        desk.refused(desk.door().call("DELETE", one), 404, 20404);
    }

    @Test
    void secrets_areNotShown_notEvenInTheJournal_norPrinted() {
        for (String form :
                List.of("Type=apn&Certificate=T0P&PrivateKey=T0P", "Type=gcm&ApiKey=T0P", "Secret=T0P&Type=fcm")) {
            Door.Answer made = desk.post(LIST, form);
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.text()).doesNotContain("T0P");
            desk.update(LIST + "/" + made.json().path("sid").asText(), "Secret", "T0P", "Certificate", "T0P");
        }
        assertThat(desk.get(LIST).toString()).doesNotContain("T0P");
        assertThat(desk.door().admin("/requests?limit=50").toString())
                .contains("Credentials")
                .doesNotContain("T0P");
        Credential.Secrets secrets = new Credential.Secrets("T0P", "T0P", "T0P", "T0P");
        assertThat(secrets).asString().doesNotContain("T0P");
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName=x, 20422",
        "Type=, 20422",
        "Type=twilsock, 20422",
        "Type=APN, 20422",
        "Type=apn&FriendlyName={65}, 50003",
        "Type=apn&Sandbox=maybe, 20422"
    })
    void bad_isRefused(String form, int code) {
        desk.refused(desk.post(LIST, form.replace("{65}", "x".repeat(65))), 400, code);
        assertThat(desk.get(LIST).path("credentials")).isEmpty();
    }

    @Test
    void bindings_areMadeByDevices_filtered_andDeleted() {
        JsonNode credential = desk.create(LIST, "Type", "fcm", "Secret", "s");
        desk.chat().user("alice").registerPush(PushType.FCM, "phone");
        desk.chat()
                .user("alice")
                .registerPush(new PushBindings.Draft(
                        "laptop", PushType.TWILSOCK, null, List.of(PushBinding.Topic.NEW_MESSAGE)));
        desk.chat().user("bob").registerPush(PushType.FCM, "phone");
        assertThat(desk.get(bindings()).path("bindings")).hasSize(3);
        assertThat(desk.get(bindings() + "?Identity=alice").path("bindings")).hasSize(2);
        assertThat(desk.get(bindings() + "?Identity=alice&Identity=bob").path("bindings"))
                .hasSize(3);
        JsonNode found =
                desk.get(bindings() + "?BindingType=fcm&Identity=alice").path("bindings");
        assertThat(found).hasSize(1);
        JsonNode binding = found.get(0);
        assertThat(binding.path("sid").asText()).matches("BS[0-9a-f]{32}");
        assertThat(binding.path("identity").asText()).isEqualTo("alice");
        assertThat(binding.path("endpoint").asText()).isEqualTo("phone");
        assertThat(binding.path("binding_type").asText()).isEqualTo("fcm");
        assertThat(binding.path("credential_sid")).isEqualTo(credential.path("sid"));
        assertThat(binding.path("message_types"))
                .hasToString("[\"new_message\",\"added_to_conversation\",\"removed_from_conversation\"]");
        JsonNode laptop = desk.get(bindings() + "?BindingType=twilsock").at("/bindings/0");
        assertThat(laptop.path("credential_sid").isNull()).isTrue();
        assertThat(laptop.path("message_types")).hasToString("[\"new_message\"]");
        desk.refused(desk.door().call("GET", bindings() + "?BindingType=pigeon"), 400, 50209);

        String one = bindings() + "/" + binding.path("sid").asText();
        assertThat(desk.get(one)).isEqualTo(binding);
        desk.delete(one);
        desk.refused(desk.door().call("GET", one), 404, 20404);
        desk.refused(desk.door().call("DELETE", one), 404, 20404);
        desk.delete(LIST + "/" + credential.path("sid").asText());
        assertThat(desk.get(bindings()).path("bindings"))
                .as("those of a deleted credential end")
                .hasSize(1);
        desk.delete(ChatDesk.V1 + "/Users/alice");
        assertThat(desk.get(bindings()).path("bindings"))
                .as("those of a deleted user end")
                .isEmpty();
    }

    @Test
    void deviceThatRegistersAgain_isTheSame() {
        PushBinding first = desk.chat().user("alice").registerPush(PushType.TWILSOCK, "laptop");
        desk.mock().clock().advance(Duration.ofMinutes(1));
        PushBinding second = desk.chat()
                .user("alice")
                .registerPush(new PushBindings.Draft(
                        "laptop", PushType.TWILSOCK, null, List.of(PushBinding.Topic.ADDED_TO_CONVERSATION)));
        assertThat(second.sid()).isEqualTo(first.sid());
        assertThat(second.created()).isEqualTo(first.created());
        assertThat(second.updated()).isAfter(first.updated());
        assertThat(desk.get(bindings()).path("bindings")).hasSize(1);
    }
}
