package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications hear of messages, in which order, and what they can make of them. */
class MessageEventsTest {
    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();
    private final WebhookReceiver app = WebhookReceiver.start();

    @BeforeEach
    void listen() {
        List<String> form =
                new ArrayList<>(List.of("PreWebhookUrl", app.url("/pre"), "PostWebhookUrl", app.url("/post")));
        for (EventType each : EventType.values()) {
            form.addAll(List.of("Filters", each.wire()));
        }
        desk.ok(200, desk.door.call("POST", "/conversations/v1/Configuration/Webhooks", form.toArray(String[]::new)));
    }

    @AfterEach
    void stop() {
        app.close();
        desk.close();
    }

    private List<Webhook> heard() {
        desk.rooms.world().awaitErrands();
        return app.all();
    }

    private List<String> events() {
        return heard().stream().map(each -> each.parameters().get("EventType")).toList();
    }

    private JsonNode post(String form) {
        return desk.ok(201, desk.heard("POST", messages(talk), form));
    }

    private String path(JsonNode message) {
        return messages(talk) + "/" + message.path("sid").asText();
    }

    @Test
    void oneAfterTheOther_isTold() {
        desk.sms(talk, ANN);
        JsonNode made = post("Body=Hello");
        desk.rooms.world().awaitErrands();
        desk.pass(Duration.ofMinutes(1));
        desk.rooms.world().awaitErrands();
        desk.ok(200, desk.heard("POST", path(made), "Body=Bye"));
        desk.rooms.world().awaitErrands();
        assertThat(desk.heard("DELETE", path(made), "").status()).isEqualTo(204);
        assertThat(events())
                .containsExactly(
                        "onMessageAdd",
                        "onMessageAdded",
                        "onDeliveryUpdated",
                        "onDeliveryUpdated",
                        "onMessageUpdate",
                        "onMessageUpdated",
                        "onMessageRemove",
                        "onMessageRemoved");
        assertThat(heard().stream().map(each -> each.parameters().get("Status")).filter(each -> each != null))
                .containsExactly("sent", "delivered");
        Map<String, String> added = heard().get(1).parameters();
        assertThat(added)
                .containsEntry("MessageSid", made.path("sid").asText())
                .containsEntry("ConversationSid", talk.sid())
                .containsEntry("Index", "0")
                .containsEntry("Author", "system")
                .containsEntry("Source", "API")
                .doesNotContainKeys("ParticipantSid", "Media", "ClientIdentity");
        assertThat(heard().get(2).parameters())
                .containsEntry("MessageSid", made.path("sid").asText())
                .containsEntry(
                        "ChannelMessageSid",
                        desk.mock().messages().to(ANN).get(0).sid())
                .containsEntry("ErrorCode", "0");
        assertThat(heard().get(4).parameters()).containsEntry("Body", "Bye");
        assertThat(heard().get(7).parameters()).containsKey("DateRemoved");
    }

    /** Only {@code true} is heard; what becomes of a message on its way is told in any case. */
    @ParameterizedTest
    @CsvSource({"'', false", "false, false", "yes, false", "true, true", "TRUE, true"})
    void restCalls_areSilent_unlessTheirHeaderSaysSo(String header, boolean loud) {
        desk.sms(talk, ANN);
        var headers = desk.door.credentials().plus("Content-Type", "application/x-www-form-urlencoded");
        var sent = desk.door.send(
                "POST",
                "http://localhost" + messages(talk),
                header.isEmpty() ? headers : headers.plus("X-Twilio-Webhook-Enabled", header),
                "Body=Hello");
        desk.ok(201, sent);
        desk.rooms.world().awaitErrands();
        desk.pass(Duration.ofMinutes(1));
        assertThat(events())
                .containsExactlyElementsOf(
                        loud
                                ? List.of("onMessageAdd", "onMessageAdded", "onDeliveryUpdated", "onDeliveryUpdated")
                                : List.of("onDeliveryUpdated", "onDeliveryUpdated"));
    }

    @Test
    void whatCannotBeSentAtOnce_isToldAsFailed() {
        String longText = "x".repeat(1601);
        Participant ann = desk.sms(talk, ANN);
        post("Body=" + longText);
        desk.rooms.world().awaitErrands();
        desk.pass(Duration.ofMinutes(1));
        assertThat(heard())
                .last()
                .satisfies(each -> assertThat(each.parameters())
                        .containsEntry("EventType", "onDeliveryUpdated")
                        .containsEntry("ParticipantSid", ann.sid())
                        .containsEntry("Status", "failed")
                        .containsEntry("ErrorCode", "21617"));
    }

    @Test
    void files_areTold_asJson() throws Exception {
        String sid = desk.file("image/png", 3);
        post("MediaSid=" + sid);
        assertThat(events()).containsExactly("onMessageAdd", "onMessageAdded");
        for (Webhook each : heard()) {
            JsonNode media = new ObjectMapper().readTree(each.parameters().get("Media"));
            assertThat(media).singleElement().satisfies(file -> {
                assertThat(file.path("Sid").asText()).isEqualTo(sid);
                assertThat(file.path("ContentType").asText()).isEqualTo("image/png");
                assertThat(file.path("Size").asInt()).isEqualTo(3);
                assertThat(file.has("Filename")).isTrue();
            });
            assertThat(each.parameters()).containsEntry("Body", "");
        }
    }

    @Test
    void veto_leavesEverythingAsItWas() {
        desk.sms(talk, ANN);
        String file = desk.file("image/png", 3);
        JsonNode made = desk.post(talk, "Body", "Hello");
        app.replying(each -> new Reply(each.url().endsWith("/pre") ? 403 : 204, "", ""));
        desk.refused(403, 50056, desk.heard("POST", messages(talk), "MediaSid=" + file));
        desk.refused(403, 50056, desk.heard("POST", path(made), "Body=Bye"));
        desk.refused(403, 50056, desk.heard("DELETE", path(made), ""));
        assertThat(desk.get(messages(talk)).path("messages")).containsExactly(made);
        assertThat(desk.mock().messages().to(ANN)).hasSize(1);
        app.replying(any -> Reply.NONE);
        assertThat(post("MediaSid=" + file).path("index").asInt())
                .as("neither the file nor an index is lost")
                .isEqualTo(1);
    }

    @Test
    void whatTheApplicationWants_isSaid_andPassedOn() {
        desk.sms(talk, ANN);
        Participant bob = desk.sms(talk, BOB);
        app.replying(any -> new Reply(
                200,
                "application/json",
                "{\"body\": \"****\", \"author\": \"" + BOB + "\", \"attributes\": \"{\\\"cut\\\":true}\"}"));
        JsonNode made = post("Body=damn");
        assertThat(made.path("body").asText()).isEqualTo("****");
        assertThat(made.path("author").asText()).isEqualTo(BOB);
        assertThat(made.path("participant_sid").asText()).isEqualTo(bob.sid());
        assertThat(made.path("attributes").asText()).isEqualTo("{\"cut\":true}");
        assertThat(desk.mock().messages().to(ANN))
                .singleElement()
                .satisfies(each -> assertThat(each.body()).isEqualTo("****"));
        assertThat(desk.mock().messages().to(BOB)).as("its author now").isEmpty();
        assertThat(heard().get(0).parameters()).containsEntry("Body", "damn");
        assertThat(heard().get(1).parameters()).containsEntry("Body", "****");
    }

    @ParameterizedTest
    @CsvSource({
        "body, 32768, 0",
        "body, 32769, 50504",
        "body, 0, 50503",
        "author, 256, 0",
        "author, 257, 50310",
        "attributes, 4096, 50304",
        "attributes, 4097, 50303"
    })
    void whatTheApplicationWants_mustBePossible(String key, int length, int code) {
        app.replying(any -> new Reply(200, "application/json", "{\"" + key + "\": \"" + "x".repeat(length) + "\"}"));
        var answer = desk.heard("POST", messages(talk), "Body=Hello");
        if (code == 0) {
            desk.ok(201, answer);
        } else {
            desk.refused(400, code, answer);
            assertThat(desk.get(messages(talk)).path("messages")).isEmpty();
        }
    }
}
