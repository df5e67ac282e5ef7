package dev.tidings.mock.subscription;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.MockPushDevice;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.factor.FactorDesk;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications hear of factors and challenges. */
class SubscriptionTest {
    private final FactorDesk desk = new FactorDesk();
    private final WebhookReceiver app = WebhookReceiver.start();
    private final String webhooks = desk.path("/Webhooks");

    @AfterEach
    void close() {
        desk.close();
        app.close();
    }

    private JsonNode subscribe(String... more) {
        List<String> form = new ArrayList<>(List.of("FriendlyName", "Hook", "WebhookUrl", app.url("/factors")));
        form.addAll(List.of(more));
        return desk.ok(desk.post(webhooks, form.toArray(String[]::new)));
    }

    private String ask(MockPushDevice phone) {
        return desk.ok(desk.post(
                        desk.entity(ALICE) + "/Challenges",
                        "FactorSid",
                        phone.factorSid(),
                        "Details.Message",
                        "Sign in?",
                        "HiddenDetails",
                        "{\"ip\":\"1.2.3.4\"}"))
                .path("sid")
                .asText();
    }

    private List<String> heard() {
        desk.mock().clock().advance(Duration.ZERO);
        return app.all().stream().map(each -> each.parameters().get("type")).toList();
    }

    /** Everything that can happen, and a code that is sent, of which nothing is told. */
    private MockPushDevice story() {
        MockPushDevice phone = desk.verify().newPushDevice(ALICE).enrol();
        ask(phone);
        phone.approve();
        ask(phone);
        phone.deny();
        ask(phone);
        desk.pass(Duration.ofMinutes(5));
        desk.ok(desk.post(desk.path("/Verifications"), "To", "+14155550199", "Channel", "sms"));
        phone.delete();
        return phone;
    }

    @Test
    void everything_isTold_inOrder_andSigned() {
        subscribe("EventTypes", "*");
        MockPushDevice phone = story();
        assertThat(heard())
                .containsExactlyInAnyOrder(
                        "factor.created",
                        "factor.verified",
                        "challenge.approved",
                        "challenge.denied",
                        "factor.deleted");
        Webhook approved = app.all().stream()
                .filter(each -> "challenge.approved".equals(each.parameters().get("type")))
                .findFirst()
                .orElseThrow();
        assertThat(approved.method()).isEqualTo("POST");
        assertThat(approved.parameters().keySet())
                .containsExactly(
                        "uuid",
                        "type",
                        "account_sid",
                        "service_sid",
                        "entity_identity",
                        "factor_sid",
                        "factor_type",
                        "challenge_sid",
                        "challenge_details",
                        "challenge_hidden_details");
        assertThat(approved.parameters())
                .containsEntry("account_sid", desk.mock().accountSid())
                .containsEntry("service_sid", desk.verify().service().sid())
                .containsEntry("entity_identity", ALICE)
                .containsEntry("factor_sid", phone.factorSid())
                .containsEntry("factor_type", "push")
                .containsEntry("challenge_details", "{\"message\": \"Sign in?\", \"fields\": []}")
                .containsEntry("challenge_hidden_details", "{\"ip\": \"1.2.3.4\"}");
        WebhookVerifier verifier = WebhookVerifier.of(desk.mock().authToken());
        assertThat(app.all())
                .allMatch(each -> verifier.isValid(
                        each.url(),
                        each.parameters().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                        each.signature()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factor.created|factor.created",
                "factor.verified,factor.deleted|factor.verified,factor.deleted",
                "challenge.approved|challenge.approved",
                "challenge.denied|challenge.denied"
            })
    void onlyWhatIsWanted_isTold(String wanted, String told) {
        List<String> form = new ArrayList<>();
        for (String each : wanted.split(",")) {
            form.addAll(List.of("EventTypes", each));
        }
        subscribe(form.toArray(String[]::new));
        story();
        assertThat(heard()).containsExactlyInAnyOrder(told.split(","));
    }

    @Test
    void firstVersion_isToldLess_andWhoIsDisabledNothing() {
        subscribe("EventTypes", "challenge.approved", "Version", "v1");
        String off =
                subscribe("EventTypes", "*", "Status", "disabled").path("sid").asText();
        story();
        assertThat(heard()).containsExactly("challenge.approved");
        assertThat(app.all().get(0).parameters()).doesNotContainKey("challenge_details");
        desk.ok(desk.post(webhooks + "/" + off, "Status", "enabled"));
        story();
        assertThat(heard()).hasSize(7);
    }

    @Test
    void authenticatorApp_isToldToo() {
        subscribe("EventTypes", "*");
        String factor = desk.verifiedTotp(ALICE).path("sid").asText();
        desk.ok(desk.post(desk.entity(ALICE) + "/Challenges", "FactorSid", factor, "AuthPayload", desk.code(factor)));
        desk.delete(desk.entity(ALICE));
        assertThat(heard())
                .containsExactlyInAnyOrder("factor.created", "factor.verified", "challenge.approved", "factor.deleted");
        assertThat(app.all()).allMatch(each -> "totp".equals(each.parameters().get("factor_type")));
    }

    @Test
    void failure_isAnAlert() {
        app.replying(any -> new Reply(500, "", ""));
        subscribe("EventTypes", "factor.created");
        String factor = desk.totp(ALICE).path("sid").asText();
        desk.mock().clock().advance(Duration.ZERO);
        List<Alert> alerts = desk.mock().account().alerts();
        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).cause().code()).isEqualTo(60330);
        assertThat(alerts.get(0).cause().resourceSid()).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName, ''",
        "EventTypes, ''",
        "EventTypes, factor.changed",
        "WebhookUrl, ''",
        "WebhookUrl, nowhere",
        "WebhookUrl, ftp://example.com/",
        "Status, on",
        "Version, v3"
    })
    void subscriptionThatCannotBe_isRefused(String name, String value) {
        List<String> form = new ArrayList<>(List.of(
                "FriendlyName",
                "Hook",
                "EventTypes",
                "*",
                "WebhookUrl",
                "https://example.com/",
                "Status",
                "enabled",
                "Version",
                "v2"));
        form.set(form.indexOf(name) + 1, value);
        desk.assertRefused(desk.post(webhooks, form.toArray(String[]::new)), 400, 60300);
        assertThat(desk.get(webhooks).json().path("webhooks")).isEmpty();
    }

    @Test
    void subscriptions_areKept_changed_andEndWithTheirService() {
        String one = webhooks + "/" + subscribe("EventTypes", "*").path("sid").asText();
        assertThat(desk.get(one).json().path("webhook_method").asText()).isEqualTo("POST");
        desk.assertRefused(desk.post(one, "EventTypes", "none"), 400, 60300);
        desk.assertRefused(desk.post(one, "EventTypes", ""), 400, 60300);
        JsonNode changed = desk.ok(desk.post(one, "EventTypes", "factor.created", "EventTypes", "factor.created"));
        assertThat(changed.path("event_types")).hasSize(1);
        assertThat(desk.get(webhooks).json().path("webhooks")).containsExactly(changed);
        desk.delete(desk.path(""));
        desk.assertRefused(desk.get(one), 404, 20404);
    }
}
