package dev.tidings.mock.chataddress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.chathook.HookDesk;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications that are asked about messages from phones, to conversations that are there. */
class ArrivalsAskedTest {
    private static final String NUMBER = "+14155550100";
    private static final String PERSON = "+14155550199";
    private static final String OTHER = "+14155550188";

    private final HookDesk desk = new HookDesk();
    private final MockHandset person = desk.mock().handset(PERSON);

    @AfterEach
    void close() {
        desk.close();
    }

    private String conversation(String... addresses) {
        String sid = desk.conversation();
        for (String each : addresses) {
            desk.create(
                    "/Conversations/" + sid + "/Participants",
                    "MessagingBinding.Address",
                    each,
                    "MessagingBinding.ProxyAddress",
                    NUMBER);
        }
        return sid;
    }

    private void answering(int status, String json) {
        desk.app.replying(
                each -> each.url().endsWith("/pre") ? new Reply(status, "application/json", json) : Reply.NONE);
    }

    private List<JsonNode> messages(String conversation) {
        List<JsonNode> all = new ArrayList<>();
        desk.get("/Conversations/" + conversation + "/Messages")
                .path("messages")
                .forEach(all::add);
        return all;
    }

    private List<String> bodies(String conversation) {
        return messages(conversation).stream()
                .map(each -> each.path("body").asText())
                .toList();
    }

    @Test
    void message_isAskedAbout_andSaidAsTheAnswerWants() {
        String sid = conversation(PERSON, OTHER);
        desk.listen("onMessageAdd", "onMessageAdded");
        answering(200, "{\"body\": \"H****\", \"attributes\": \"{\\\"clean\\\":true}\"}");
        person.text(NUMBER, "Heck!");
        assertThat(desk.events()).containsExactly("onMessageAdd", "onMessageAdded");
        Webhook asked = desk.app.all().get(0);
        assertThat(asked.parameters())
                .containsEntry("Source", "SMS")
                .containsEntry("ConversationSid", sid)
                .containsEntry("Body", "Heck!")
                .containsEntry("Author", PERSON)
                .containsKey("ParticipantSid")
                .doesNotContainKey("MessageSid");
        assertThat(desk.app.all().get(1).parameters()).containsEntry("Body", "H****");
        JsonNode message = messages(sid).get(0);
        assertThat(message.path("body").asText()).isEqualTo("H****");
        assertThat(message.path("attributes").asText()).isEqualTo("{\"clean\":true}");
        assertThat(message.path("author").asText()).isEqualTo(PERSON);
        assertThat(message.path("participant_sid").asText())
                .isEqualTo(asked.parameters().get("ParticipantSid"));
        desk.mock().clock().settle();
        assertThat(desk.mock().handset(OTHER).received())
                .extracting(each -> each.body())
                .containsExactly("H****");
    }

    @ParameterizedTest
    @CsvSource({"403", "500"})
    void veto_keepsTheMessageOut(int status) {
        String sid = conversation(PERSON);
        desk.update("/Conversations/" + sid, "State", "inactive");
        desk.listen("onMessageAdd", "onMessageAdded", "onConversationStateUpdated");
        answering(status, "");
        Reception reception = person.text(NUMBER, "Spam");
        assertThat(reception.message()).as("the API of messages has it").isNotNull();
        assertThat(messages(sid)).isEmpty();
        assertThat(desk.get("/Conversations/" + sid).path("state").asText()).isEqualTo("inactive");
        assertThat(desk.events()).containsExactly("onMessageAdd");
        assertThat(desk.alerts()).isEmpty();
        answering(200, "");
        person.text(NUMBER, "Hello");
        assertThat(bodies(sid)).containsExactly("Hello");
        assertThat(desk.get("/Conversations/" + sid).path("state").asText()).isEqualTo("active");
    }

    @Test
    void serviceOfTheConversation_isAskedToo() {
        String sid = conversation(PERSON);
        desk.update(
                "/Services/" + desk.service() + "/Configuration/Webhooks",
                "PreWebhookUrl",
                desk.app.url("/pre"),
                "Filters",
                "onMessageAdd");
        answering(200, "{\"body\": \"changed\"}");
        person.text(NUMBER, "Hello");
        assertThat(bodies(sid)).containsExactly("changed");
    }

    @Test
    void files_areTold_asTheyAreInTheConversation() {
        String sid = conversation(PERSON);
        desk.listen("onMessageAdd");
        person.file(NUMBER, "Look", "image/png", new byte[] {1, 2, 3});
        JsonNode media = messages(sid).get(0).at("/media/0");
        assertThat(desk.told().get(0).parameters().get("Media"))
                .contains(media.path("sid").asText())
                .contains("image/png");
    }

    @Test
    void answerThatCannotBeSaid_isAnAlert() {
        String sid = conversation(PERSON);
        desk.listen("onMessageAdd");
        answering(200, "{\"attributes\": \"no JSON\"}");
        person.text(NUMBER, "Hello");
        assertThat(messages(sid)).isEmpty();
        assertThat(desk.alerts()).containsExactly(50304);
    }

    @Test
    void onlyTheMessageThatAConversationIsMadeFor_isNotAskedAbout() {
        desk.create("/Configuration/Addresses", "Type", "sms", "Address", NUMBER, "AutoCreation.Enabled", "true");
        desk.listen("onConversationAdd", "onMessageAdd");
        person.text(NUMBER, "One");
        assertThat(desk.events()).containsExactly("onConversationAdd");
        person.text(NUMBER, "Two");
        assertThat(desk.events()).containsExactly("onConversationAdd", "onMessageAdd");
    }

    @Test
    void messagesOfAPair_areAskedAboutInTurn_andAClosedConversationTakesNone() throws Exception {
        String sid = conversation(PERSON, OTHER);
        desk.listen("onMessageAdd");
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        desk.app.replying(each -> {
            if (each.parameters().get("Author").equals(PERSON)) {
                asked.countDown();
                HookDesk.await(answer);
            }
            return Reply.NONE;
        });
        CompletableFuture<Reception> first = CompletableFuture.supplyAsync(() -> person.text(NUMBER, "One"));
        asked.await();
        CompletableFuture<Reception> second = CompletableFuture.supplyAsync(() -> person.text(NUMBER, "Two"));
        desk.mock().handset(OTHER).text(NUMBER, "Beside");
        assertThat(bodies(sid)).as("others of the conversation do not wait").containsExactly("Beside");
        desk.update("/Conversations/" + sid, "State", "closed");
        answer.countDown();
        first.get(20, TimeUnit.SECONDS);
        second.get(20, TimeUnit.SECONDS);
        assertThat(bodies(sid)).containsExactly("Beside");
    }

    @Test
    void snapshot_holdsAMessageThatIsAskedAbout() throws Exception {
        String sid = conversation(PERSON);
        desk.listen("onMessageAdd");
        desk.restoreWhileAsked(() -> person.text(NUMBER, "Hello"));
        assertThat(desk.events()).containsExactly("onMessageAdd", "onMessageAdd");
        assertThat(bodies(sid)).containsExactly("Hello");
    }
}
