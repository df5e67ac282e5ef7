package dev.tidings.mock.chathook;

import static dev.tidings.mock.chathook.HookDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks of accounts, chat services and conversations: there and back, and what is refused. */
class HookApiTest {
    private static final String LONG = "https://example.com/" + "x".repeat(493);
    private static final String FLOW = "FW" + "0a".repeat(16);

    private final HookDesk desk = new HookDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String[] form(String encoded) {
        List<String> form = new ArrayList<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            form.add(pair.substring(0, equals));
            form.add(pair.substring(equals + 1).replace("LONG", LONG).replace("FLOW", FLOW));
        }
        return form.toArray(String[]::new);
    }

    @Test
    void account_hasNone_untilItSaysSo() {
        JsonNode none = desk.get("/Configuration/Webhooks");
        assertThat(none.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "account_sid", "pre_webhook_url", "post_webhook_url", "filters", "method", "target", "url");
        assertThat(none.path("pre_webhook_url").isNull()).isTrue();
        assertThat(none.path("post_webhook_url").isNull()).isTrue();
        assertThat(none.path("filters").isNull()).isTrue();
        assertThat(none.path("target").asText()).isEqualTo("webhook");
        JsonNode set = desk.update(
                "/Configuration/Webhooks",
                form("PreWebhookUrl=https://example.com/pre&PostWebhookUrl=http://example.com/post&Method=get"
                        + "&Filters=onMessageAdd&Filters=onUserAdded&Filters=onMessageAdd&Target=flex"));
        assertThat(set.path("method").asText()).isEqualTo("GET");
        assertThat(set.path("target").asText()).isEqualTo("flex");
        assertThat(set.path("filters")).extracting(JsonNode::asText).containsExactly("onMessageAdd", "onUserAdded");
        assertThat(desk.get("/Configuration/Webhooks")).isEqualTo(set);
        JsonNode changed = desk.update("/Configuration/Webhooks", form("PreWebhookUrl=&Filters="));
        assertThat(changed.path("pre_webhook_url").isNull()).isTrue();
        assertThat(changed.path("post_webhook_url").asText()).isEqualTo("http://example.com/post");
        assertThat(changed.path("filters").isArray()).isTrue();
        assertThat(changed.path("filters")).isEmpty();
    }

    @Test
    void service_hasNone_untilItSaysSo_andLosesThemWithItself() {
        String service =
                desk.create("/Services", "FriendlyName", "Shop").path("sid").asText();
        String path = "/Services/" + service + "/Configuration/Webhooks";
        JsonNode none = desk.get(path);
        for (String each : List.of("pre_webhook_url", "post_webhook_url", "filters", "method")) {
            assertThat(none.has(each) && none.path(each).isNull()).as(each).isTrue();
        }
        assertThat(none.has("target")).isFalse();
        JsonNode set =
                desk.update(path, form("PostWebhookUrl=https://example.com/&Filters=onMessageAdded&Method=POST"));
        assertThat(set.path("method").asText()).isEqualTo("POST");
        assertThat(desk.get(path)).isEqualTo(set);
        assertThat(desk.get("/Configuration/Webhooks").path("post_webhook_url").isNull())
                .isTrue();
        desk.delete("/Services/" + service);
        HookDesk.refused(404, 20404, desk.door().call("GET", V1 + path));
        desk.refused(404, 20404, "/Services/IS" + "0".repeat(32) + "/Configuration/Webhooks", "Method", "GET");
    }

    @ParameterizedTest
    @CsvSource({
        "PreWebhookUrl=nowhere, 50077",
        "PreWebhookUrl=ftp://example.com/, 50077",
        "PreWebhookUrl=LONG, 50077",
        "PostWebhookUrl=nowhere, 50078",
        "PostWebhookUrl=LONG, 50078",
        "Method=PUT, 50055",
        "Filters=onMessageSent, 50054",
        "Filters=onMessageAdd&Filters=x, 50054"
    })
    void settingsThatCannotBe_areRefused_andNothingChanges(String form, int code) {
        String service = "/Services/" + desk.service() + "/Configuration/Webhooks";
        for (String path : List.of("/Configuration/Webhooks", service)) {
            JsonNode before = desk.update(path, "PostWebhookUrl", "https://example.com/", "Filters", "onMessageAdded");
            List<String> both = new ArrayList<>(List.of(form(form)));
            both.addAll(List.of("Target", "flex"));
            desk.refused(400, code, path, both.toArray(String[]::new));
            assertThat(desk.get(path)).isEqualTo(before);
        }
        desk.refused(400, 50364, "/Configuration/Webhooks", "Target", "studio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/Services/{service}"})
    void conversation_hasUpToFive_inBothFamilies(String family) {
        String prefix = family.replace("{service}", desk.service());
        String list = prefix + "/Conversations/" + desk.conversation() + "/Webhooks";
        JsonNode webhook = desk.create(
                list,
                form("Target=webhook&Configuration.Url=https://example.com/&Configuration.Method=GET"
                        + "&Configuration.Filters=onMessageAdded&Configuration.Filters=onDeliveryUpdated"));
        assertThat(webhook.path("sid").asText()).matches("WH[0-9a-f]{32}");
        assertThat(webhook.has("chat_service_sid")).isEqualTo(!family.isEmpty());
        assertThat(webhook.path("configuration"))
                .hasToString("{\"url\":\"https://example.com/\",\"method\":\"get\","
                        + "\"filters\":[\"onMessageAdded\",\"onDeliveryUpdated\"]}");
        JsonNode trigger = desk.create(
                list,
                form("Target=trigger&Configuration.Url=https://example.com/&Configuration.Triggers=help"
                        + "&Configuration.Triggers=stop it&Configuration.FlowSid=FLOW"));
        assertThat(trigger.path("configuration"))
                .hasToString(
                        "{\"url\":\"https://example.com/\",\"method\":\"post\",\"filters\":[\"help\",\"stop it\"]}");
        JsonNode studio = desk.create(list, form("Target=studio&Configuration.FlowSid=FLOW"));
        assertThat(studio.path("configuration")).hasToString("{\"flow_sid\":\"" + FLOW + "\"}");
        String one = list + "/" + webhook.path("sid").asText();
        JsonNode changed = desk.update(
                one,
                form(
                        "Target=studio&Configuration.Url=https://example.com/other&Configuration.Filters=onMessageRemoved"));
        assertThat(changed.path("target").asText()).as("cannot be changed").isEqualTo("webhook");
        assertThat(changed.path("configuration"))
                .hasToString(
                        "{\"url\":\"https://example.com/other\",\"method\":\"get\",\"filters\":[\"onMessageRemoved\"]}");
        assertThat(desk.get(one)).isEqualTo(changed);
        desk.create(list, form("Target=studio&Configuration.FlowSid=FLOW"));
        desk.create(list, form("Target=studio&Configuration.FlowSid=FLOW"));
        desk.refused(400, 50361, list, form("Target=studio&Configuration.FlowSid=FLOW"));
        assertThat(desk.get(list).path("webhooks")).hasSize(5);
        assertThat(desk.get(list + "?PageSize=2").path("webhooks")).hasSize(2);
        HookDesk.refused(400, 20007, desk.door().call("GET", V1 + list + "?PageSize=6"));
        desk.delete(one);
        HookDesk.refused(404, 20404, desk.door().call("GET", V1 + one));
        HookDesk.refused(404, 20404, desk.door().call("DELETE", V1 + one));
        assertThat(desk.get(list).path("webhooks")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 50368",
        "Target=, 50368",
        "Target=email, 50364",
        "Target=webhook&Configuration.Filters=onMessageAdded, 50369",
        "Target=webhook&Configuration.Url=&Configuration.Filters=onMessageAdded, 50369",
        "Target=webhook&Configuration.Url=nowhere&Configuration.Filters=onMessageAdded, 50369",
        "Target=webhook&Configuration.Url=LONG&Configuration.Filters=onMessageAdded, 50372",
        "Target=webhook&Configuration.Url=https://example.com/, 50370",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=, 50370",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onMessageAdd, 50365",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onConversationAdded, 50365",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onUserAdded, 50365",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onMessageAdded&Configuration.Method=PUT, 50055",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onMessageAdded&Configuration.ReplayAfter=-1, 50516",
        "Target=webhook&Configuration.Url=https://example.com/&Configuration.Filters=onMessageAdded&Configuration.ReplayAfter=x, 50516",
        "Target=trigger&Configuration.Url=https://example.com/, 50371",
        "Target=trigger&Configuration.Url=https://example.com/&Configuration.Triggers=, 50366",
        "Target=trigger&Configuration.Url=https://example.com/&Configuration.Triggers=LONG, 50366",
        "Target=trigger&Configuration.Triggers=a, 50369",
        "Target=studio, 50367",
        "Target=studio&Configuration.FlowSid=FW1, 50367"
    })
    void scopedWebhookThatCannotBe_isRefused(String form, int code) {
        String list = "/Conversations/" + desk.conversation() + "/Webhooks";
        desk.refused(400, code, list, form.isEmpty() ? new String[0] : form(form));
        assertThat(desk.get(list).path("webhooks")).isEmpty();
    }

    @Test
    void keywords_areFiveAtMost_of248Characters() {
        String list = "/Conversations/" + desk.conversation() + "/Webhooks";
        String five = "Target=trigger&Configuration.Url=https://example.com/"
                + ("&Configuration.Triggers=" + "k".repeat(248)) + "&Configuration.Triggers=b".repeat(4);
        String sid = desk.create(list, form(five)).path("sid").asText();
        desk.refused(400, 50362, list, form(five + "&Configuration.Triggers=c"));
        desk.refused(
                400,
                50366,
                list,
                form("Target=trigger&Configuration.Url=https://example.com/&Configuration.Triggers="
                        + "k".repeat(249)));
        desk.refused(400, 50366, list + "/" + sid, "Configuration.Triggers", "");
        desk.refused(400, 50372, list + "/" + sid, "Configuration.Url", LONG);
        assertThat(desk.get(list).path("webhooks")).hasSize(1);
    }

    @Test
    void whatIsElsewhere_isNotFound() {
        String mine = desk.conversation();
        String other = desk.conversation();
        String sid = desk.create(
                        "/Conversations/" + mine + "/Webhooks", form("Target=studio&Configuration.FlowSid=FLOW"))
                .path("sid")
                .asText();
        String service =
                desk.create("/Services", "FriendlyName", "Other").path("sid").asText();
        for (String each : List.of(
                "/Conversations/" + other + "/Webhooks/" + sid,
                "/Conversations/" + mine + "/Webhooks/WH" + "0".repeat(32),
                "/Conversations/CH" + "0".repeat(32) + "/Webhooks",
                "/Services/" + service + "/Conversations/" + mine + "/Webhooks/" + sid)) {
            HookDesk.refused(404, 20404, desk.door().call("GET", V1 + each));
        }
        String named = desk.create("/Conversations", "UniqueName", "desk-7")
                .path("sid")
                .asText();
        desk.create("/Conversations/desk-7/Webhooks", form("Target=studio&Configuration.FlowSid=FLOW"));
        assertThat(desk.get("/Conversations/" + named + "/Webhooks").path("webhooks"))
                .hasSize(1);
    }

    @Test
    void replay_tellsAgain_fromItsIndexOn() {
        String conversation = desk.conversation();
        for (int i = 0; i < 4; i++) {
            desk.create("/Conversations/" + conversation + "/Messages", "Author", "alice", "Body", "message " + i);
        }
        String list = "/Conversations/" + conversation + "/Webhooks";
        assertThat(desk.told()).as("the API is silent").isEmpty();
        desk.create(
                list,
                "Target",
                "webhook",
                "Configuration.Url",
                desk.app.url("/again"),
                "Configuration.Filters",
                "onMessageAdded",
                "Configuration.ReplayAfter",
                "2");
        assertThat(desk.told())
                .extracting(each -> each.parameters().get("Index"))
                .containsExactly("2", "3");
        assertThat(desk.app.all().get(0).parameters())
                .containsEntry("EventType", "onMessageAdded")
                .containsEntry("Body", "message 2")
                .containsEntry("ConversationSid", conversation)
                .containsKey("WebhookSid");
        desk.create(
                list,
                "Target",
                "webhook",
                "Configuration.Url",
                desk.app.url("/deaf"),
                "Configuration.Filters",
                "onMessageRemoved",
                "Configuration.ReplayAfter",
                "0");
        assertThat(desk.told()).as("it does not want to hear of new ones").hasSize(2);
    }
}
