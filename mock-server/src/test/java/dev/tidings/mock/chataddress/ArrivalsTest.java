package dev.tidings.mock.chataddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.chathook.HookDesk;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.service.MessagingService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where messages that come in end up. */
class ArrivalsTest {
    private static final String NUMBER = "+447400123456";
    private static final String PERSON = "+14155550199";
    private static final String OTHER = "+14155550188";
    private static final String FLOW = "FW" + "0a".repeat(16);
    private static final String[] ALL = {
        "onConversationAdd",
        "onConversationAdded",
        "onConversationStateUpdated",
        "onParticipantAdd",
        "onParticipantAdded",
        "onMessageAdd",
        "onMessageAdded"
    };

    private final HookDesk desk = new HookDesk();
    private final MockHandset person = desk.mock().handset(PERSON);

    @AfterEach
    void close() {
        desk.close();
    }

    private String configure(String address, String... more) {
        List<String> form = new ArrayList<>(List.of(
                "Type",
                address.startsWith("whatsapp:") ? "whatsapp" : "sms",
                "Address",
                address,
                "AutoCreation.Enabled",
                "true"));
        form.addAll(List.of(more));
        return desk.create("/Configuration/Addresses", form.toArray(String[]::new))
                .path("sid")
                .asText();
    }

    private List<JsonNode> conversations() {
        List<JsonNode> all = new ArrayList<>();
        desk.get("/Conversations").path("conversations").forEach(all::add);
        return all;
    }

    private String only() {
        assertThat(conversations()).hasSize(1);
        return conversations().get(0).path("sid").asText();
    }

    private List<String> bodies(String conversation) {
        List<String> all = new ArrayList<>();
        desk.get("/Conversations/" + conversation + "/Messages")
                .path("messages")
                .forEach(each -> all.add(each.path("body").asText()));
        return all;
    }

    private List<String> webhooksAt(String path) {
        return desk.told().stream()
                .filter(each -> each.url().endsWith(path))
                .map(each -> each.parameters().get("Body"))
                .toList();
    }

    private String pair(String address, String proxy) {
        String sid = desk.conversation();
        desk.create(
                "/Conversations/" + sid + "/Participants",
                "MessagingBinding.Address",
                address,
                "MessagingBinding.ProxyAddress",
                proxy);
        return sid;
    }

    @Test
    void messageOfAPair_goesIntoItsConversation_andIsPassedOn() {
        String sid = pair(PERSON, NUMBER);
        desk.create(
                "/Conversations/" + sid + "/Participants",
                "MessagingBinding.Address",
                OTHER,
                "MessagingBinding.ProxyAddress",
                "+14155550100");
        desk.mock().account().inboundUrl(NUMBER, desk.app.url("/number"));
        desk.listen(ALL);
        Reception reception = person.text(NUMBER, "Hello");
        JsonNode message = desk.get("/Conversations/" + sid + "/Messages").at("/messages/0");
        assertThat(message.path("author").asText()).isEqualTo(PERSON);
        assertThat(message.path("participant_sid").asText()).startsWith("MB");
        assertThat(message.path("body").asText()).isEqualTo("Hello");
        assertThat(desk.events())
                .as("the number's own webhook fires too")
                .containsExactlyInAnyOrder("onMessageAdd", "onMessageAdded", null);
        assertThat(webhooksAt("/number")).containsExactly("Hello");
        assertThat(reception.message()).isNotNull();
        Webhook told = desk.app.all().stream()
                .filter(each -> each.url().endsWith("/post"))
                .findFirst()
                .orElseThrow();
        assertThat(told.parameters()).containsEntry("Source", "SMS").containsEntry("Author", PERSON);
        desk.mock().clock().settle();
        assertThat(desk.mock().handset(OTHER).received())
                .extracting(each -> each.body())
                .containsExactly("Hello");
        assertThat(person.received()).isEmpty();
    }

    @Test
    void placeOnTheMap_isSaidWithoutAText_andPassedOnToNobody() {
        String shop = "whatsapp:+14155550100";
        desk.mock().account().newChannelSender(shop);
        String sid = pair("whatsapp:" + PERSON, shop);
        desk.create(
                "/Conversations/" + sid + "/Participants",
                "MessagingBinding.Address",
                OTHER,
                "MessagingBinding.ProxyAddress",
                NUMBER);
        desk.listen("onMessageAdded");
        desk.mock().handset("whatsapp:" + PERSON).sendLocation(shop, 37.75, -122.5, "Office", "");
        JsonNode message = desk.get("/Conversations/" + sid + "/Messages").at("/messages/0");
        assertThat(message.path("author").asText()).isEqualTo("whatsapp:" + PERSON);
        assertThat(message.path("body").isNull()).isTrue();
        assertThat(message.path("media").isNull()).isTrue();
        assertThat(desk.events()).containsExactly("onMessageAdded");
        assertThat(desk.alerts()).isEmpty();
        desk.mock().clock().settle();
        assertThat(desk.mock().handset(OTHER).received()).isEmpty();
    }

    @Test
    void closedConversation_takesNothing_andAnInactiveOneWakes() {
        String sid = pair(PERSON, NUMBER);
        desk.mock().account().inboundUrl(NUMBER, desk.app.url("/number"));
        desk.update("/Conversations/" + sid, "State", "inactive");
        desk.listen(ALL);
        person.text(NUMBER, "Wake up");
        assertThat(desk.get("/Conversations/" + sid).path("state").asText()).isEqualTo("active");
        assertThat(desk.told().stream()
                        .filter(each -> "onConversationStateUpdated"
                                .equals(each.parameters().get("EventType")))
                        .map(each -> each.parameters().get("Reason")))
                .containsExactly("EVENT");
        desk.update("/Conversations/" + sid, "State", "closed");
        person.text(NUMBER, "Anybody?");
        assertThat(bodies(sid)).containsExactly("Wake up");
        assertThat(webhooksAt("/number")).containsExactly("Wake up", "Anybody?");
    }

    @ParameterizedTest
    @CsvSource({"'', SMS", "whatsapp:, WHATSAPP"})
    void conversation_isMade_andToldOf(String prefix, String source) {
        String to = prefix + NUMBER;
        if (!prefix.isEmpty()) {
            desk.mock().account().newChannelSender(to);
        }
        configure(to);
        desk.listen(ALL);
        person.text(to, "Hello");
        String sid = only();
        JsonNode participant =
                desk.get("/Conversations/" + sid + "/Participants").at("/participants/0");
        assertThat(participant.at("/messaging_binding/address").asText()).isEqualTo(prefix + PERSON);
        assertThat(participant.at("/messaging_binding/proxy_address").asText()).isEqualTo(to);
        assertThat(participant.at("/messaging_binding/type").asText()).isEqualToIgnoringCase(source);
        JsonNode message = desk.get("/Conversations/" + sid + "/Messages").at("/messages/0");
        assertThat(message.path("author").asText()).isEqualTo(prefix + PERSON);
        assertThat(message.path("participant_sid")).isEqualTo(participant.path("sid"));
        assertThat(desk.events())
                .containsExactly("onConversationAdd", "onConversationAdded", "onParticipantAdded", "onMessageAdded");
        List<Webhook> told = desk.app.all();
        assertThat(told).allMatch(each -> source.equals(each.parameters().get("Source")));
        assertThat(told.get(0).parameters().keySet())
                .containsExactly(
                        "AccountSid",
                        "EventType",
                        "Source",
                        "ChatServiceSid",
                        "RetryCount",
                        "UniqueName",
                        "Attributes",
                        "MessagingServiceSid",
                        "MessagingBinding.ProxyAddress",
                        "MessagingBinding.Address",
                        "MessagingBinding.AuthorAddress",
                        "MessageBody",
                        "State");
        assertThat(told.get(0).parameters())
                .containsEntry("MessageBody", "Hello")
                .containsEntry("MessagingBinding.ProxyAddress", to)
                .containsEntry("MessagingBinding.Address", prefix + PERSON);
        assertThat(told.get(1).parameters())
                .containsEntry("ConversationSid", sid)
                .containsEntry("MessagingBinding.Address", prefix + PERSON)
                .doesNotContainKey("MessageBody");
        person.text(to, "Again");
        assertThat(bodies(only())).containsExactly("Hello", "Again");
    }

    @Test
    void media_comeAlong() {
        configure("+14155550100");
        desk.listen(ALL);
        person.file("+14155550100", "Look", "image/png", new byte[] {1, 2, 3});
        JsonNode message = desk.get("/Conversations/" + only() + "/Messages").at("/messages/0");
        assertThat(message.at("/media/0/content_type").asText()).isEqualTo("image/png");
        assertThat(message.at("/media/0/size").asInt()).isEqualTo(3);
        assertThat(desk.told().get(0).parameters().get("Media"))
                .matches(
                        "\\[\\{\"Sid\": \"ME[0-9a-f]{32}\", \"Filename\": null, \"ContentType\": \"image/png\", \"Size\": 3}]");
    }

    @Test
    void webhookOfAConfiguration_isThatOfEachConversation() {
        configure(
                NUMBER,
                "AutoCreation.Type",
                "webhook",
                "AutoCreation.WebhookUrl",
                desk.app.url("/own"),
                "AutoCreation.WebhookFilters",
                "onParticipantAdded",
                "AutoCreation.WebhookFilters",
                "onMessageAdded");
        person.text(NUMBER, "Hello");
        JsonNode webhook = desk.get("/Conversations/" + only() + "/Webhooks").at("/webhooks/0");
        assertThat(webhook.path("target").asText()).isEqualTo("webhook");
        assertThat(webhook.at("/configuration/url").asText()).isEqualTo(desk.app.url("/own"));
        assertThat(desk.events()).containsExactly("onParticipantAdded", "onMessageAdded");
        assertThat(desk.app.all())
                .allMatch(each ->
                        webhook.path("sid").asText().equals(each.parameters().get("WebhookSid")));
    }

    @Test
    void flowOfAConfiguration_hearsOfMessages_asFarAsSomebodyPlaysIt() {
        configure(NUMBER, "AutoCreation.Type", "studio", "AutoCreation.StudioFlowSid", FLOW);
        person.text(NUMBER, "Hello");
        assertThat(desk.told()).isEmpty();
        desk.mock().account().chat().playFlow(FLOW, desk.app.url("/flow"));
        person.text(NUMBER, "Again");
        assertThat(webhooksAt("/flow")).containsExactly("Again");
        assertThat(desk.mock().account().chat().flowCalls())
                .hasSize(2)
                .allMatch(each ->
                        each.flowSid().equals(FLOW) && each.conversationSid().equals(only()));
    }

    @Test
    void conversation_isMadeInTheServiceOfTheConfiguration() {
        String service =
                desk.create("/Services", "FriendlyName", "Shop").path("sid").asText();
        configure(NUMBER, "AutoCreation.ConversationServiceSid", service);
        person.text(NUMBER, "Hello");
        assertThat(conversations()).isEmpty();
        assertThat(desk.get("/Services/" + service + "/Conversations").path("conversations"))
                .hasSize(1);
    }

    @Test
    void veto_dropsTheMessage() {
        configure(NUMBER);
        desk.mock().account().inboundUrl(NUMBER, desk.app.url("/number"));
        desk.listen(ALL);
        desk.app.replying(each -> each.url().endsWith("/pre") ? new Reply(403, "", "") : Reply.NONE);
        Reception reception = person.text(NUMBER, "Spam");
        assertThat(conversations()).isEmpty();
        assertThat(reception.message()).as("the API of messages has it").isNotNull();
        assertThat(webhooksAt("/post")).isEmpty();
        assertThat(desk.alerts()).isEmpty();
        desk.app.replying(each -> each.url().endsWith("/pre")
                ? new Reply(200, "application/json", "{\"friendly_name\": \"Caller\", \"body\": \"other\"}")
                : Reply.NONE);
        person.text(NUMBER, "Hello");
        assertThat(desk.get("/Conversations/" + only()).path("friendly_name").asText())
                .isEqualTo("Caller");
        assertThat(bodies(only())).containsExactly("Hello");
    }

    @Test
    void messagesBehindOneThatIsAskedAbout_waitTheirTurn() throws Exception {
        configure(NUMBER);
        desk.listen("onConversationAdd");
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        desk.app.replying(each -> {
            asked.countDown();
            HookDesk.await(answer);
            return Reply.NONE;
        });
        CompletableFuture<Reception> first = CompletableFuture.supplyAsync(() -> person.text(NUMBER, "One"));
        asked.await();
        CompletableFuture<Reception> second = CompletableFuture.supplyAsync(() -> person.text(NUMBER, "Two"));
        assertThat(second).isNotDone();
        assertThat(conversations()).as("nobody is held up").isEmpty();
        TimeUnit.MILLISECONDS.sleep(200);
        answer.countDown();
        first.get(20, TimeUnit.SECONDS);
        second.get(20, TimeUnit.SECONDS);
        assertThat(bodies(only())).containsExactlyInAnyOrder("One", "Two");
        assertThat(desk.events()).containsExactly("onConversationAdd");
    }

    @Test
    void messagingService_makesConversations_ifTheConsoleSaysSo() {
        String number = "+14155550100";
        MessagingService service = desk.mock().account().services().get(0);
        desk.mock()
                .account()
                .changeService(service.sid(), each -> each.withFeatures(MessagingService.Features.DEFAULT));
        desk.mock()
                .account()
                .changeService(
                        service.sid(),
                        each -> each.withInbound(new InboundHooks(desk.app.url("/service"), "POST", null, "POST")));
        desk.mock().account().chat().autocreate(service.sid(), true);
        person.text(number, "Locked");
        assertThat(webhooksAt("/service")).containsExactly("Locked");
        assertThat(conversations()).isEmpty();
        desk.mock().account().chat().unlockAutocreation(true);
        person.text(number, "Unlocked");
        assertThat(webhooksAt("/service")).as("it is one or the other").containsExactly("Locked");
        assertThat(bodies(only())).containsExactly("Unlocked");
        assertThat(conversations().get(0).path("messaging_service_sid").asText())
                .isEqualTo(service.sid());
        desk.mock().handset(OTHER).text(number, "Another");
        assertThat(conversations()).hasSize(2);
        desk.mock()
                .account()
                .changeService(
                        service.sid(),
                        each -> each.withFeatures(new MessagingService.Features(true, true, true, true, true)));
        desk.mock().account().inboundUrl(number, desk.app.url("/number"));
        desk.mock().handset("+14155550177").text(number, "Deferred");
        assertThat(webhooksAt("/number")).containsExactly("Deferred");
        assertThat(conversations()).hasSize(2);
    }

    @Test
    void console_setsAutocreation_fromOutside() {
        String service = desk.mock().account().services().get(0).sid();
        String path = "/conversations/accounts/" + desk.account() + "/autocreation";
        assertThat(desk.door().admin(path)).hasToString("{\"unlocked\":false,\"messaging_services\":[]}");
        String wanted = "{\"unlocked\":true,\"messaging_services\":[\"" + service + "\"]}";
        assertThat(desk.door().admin("PUT", path, wanted).status()).isEqualTo(200);
        assertThat(desk.door().admin(path)).hasToString(wanted);
        assertThat(desk.door()
                        .admin("PUT", path, "{\"messaging_services\":[\"MG1\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(desk.door().admin("PUT", path, "{\"messaging_services\":[]}").status())
                .isEqualTo(200);
        assertThat(desk.door().admin(path)).hasToString("{\"unlocked\":true,\"messaging_services\":[]}");
        String flows = "/conversations/accounts/" + desk.account() + "/flows";
        assertThat(desk.door()
                        .admin("PUT", flows + "/" + FLOW, "{\"url\":\"https://example.com/\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk.door().admin(flows))
                .hasToString("{\"players\":{\"" + FLOW + "\":\"https://example.com/\"},\"calls\":[]}");
        assertThat(desk.door()
                        .admin("PUT", flows + "/" + FLOW, "{\"url\":\"nowhere\"}")
                        .status())
                .isEqualTo(400);
        assertThat(desk.door().admin("DELETE", flows + "/" + FLOW, "").status()).isEqualTo(204);
        assertThat(desk.door().admin("DELETE", flows + "/" + FLOW, "").status()).isEqualTo(404);
        assertThat(desk.door()
                        .admin("GET", "/conversations/accounts/AC1/autocreation", "")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> desk.mock().account().chat().autocreate("MG1", true))
                .hasMessageContaining("MG1");
    }

    @Test
    void group_isFormed_andKnownByItsNumbers() {
        String number = "+14155550100";
        configure(number);
        desk.listen(ALL);
        person.send(Incoming.text(PERSON, number, "Hi all").toGroupOf(List.of(OTHER)));
        String sid = only();
        assertThat(desk.get("/Conversations/" + sid).path("state").asText()).isEqualTo("initializing");
        assertThat(bodies(sid)).isEmpty();
        desk.mock().clock().advance(Duration.ofSeconds(5));
        assertThat(desk.get("/Conversations/" + sid).path("state").asText()).isEqualTo("active");
        assertThat(bodies(sid)).containsExactly("Hi all");
        assertThat(desk.events())
                .containsExactly(
                        "onConversationAdd",
                        "onConversationAdded",
                        "onParticipantAdded",
                        "onParticipantAdded",
                        "onParticipantAdded",
                        "onConversationStateUpdated",
                        "onMessageAdded");
        assertThat(desk.app.all().get(0).parameters())
                .containsEntry("MessagingBinding.ProjectedAddress", number)
                .containsEntry("MessagingBinding.AuthorAddress", PERSON)
                .containsEntry("State", "initializing");
        desk.mock().handset(OTHER).send(Incoming.text(OTHER, number, "Hi too").toGroupOf(List.of(PERSON)));
        assertThat(bodies(only())).containsExactly("Hi all", "Hi too");
        person.send(Incoming.text(PERSON, number, "Bigger").toGroupOf(List.of(OTHER, "+14155550177")));
        person.text(number, "Alone");
        assertThat(conversations()).hasSize(3);
    }

    @Test
    void snapshot_holdsAMessageThatIsAskedAbout() throws Exception {
        configure(NUMBER);
        desk.listen("onConversationAdd");
        desk.restoreWhileAsked(() -> person.text(NUMBER, "Hello"));
        assertThat(desk.events()).containsExactly("onConversationAdd", "onConversationAdd");
        assertThat(bodies(only())).containsExactly("Hello");
        String after = desk.door().admin("GET", "/state", "").text();
        assertThat(desk.door().admin("PUT", "/state", after).status()).isEqualTo(204);
        assertThat(desk.door().admin("GET", "/state", "").text()).isEqualTo(after);
    }

    @Test
    void messageThatCannotBeSaid_isAnAlert() {
        configure(NUMBER);
        desk.mock()
                .account()
                .services()
                .forEach(each -> desk.door().call("DELETE", "/messaging/v1/Services/" + each.sid()));
        person.text(NUMBER, "Hello");
        assertThat(conversations()).isEmpty();
        assertThat(desk.alerts()).containsExactly(50373);
    }
}
