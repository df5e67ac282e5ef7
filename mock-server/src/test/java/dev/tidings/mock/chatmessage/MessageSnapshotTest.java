package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.MCS;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages, their files, receipts and readers in snapshots; what was under way goes on from there. */
class MessageSnapshotTest {
    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();

    @AfterEach
    void stop() {
        desk.close();
    }

    private List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        String path = "/conversations/v1/Conversations/" + talk.sid();
        all.add(desk.get(path));
        all.add(desk.get(path + "/Participants"));
        all.add(desk.get(messages(talk)));
        all.add(desk.get("/conversations/v1/Users/carl/Conversations/" + talk.sid()));
        desk.get(messages(talk)).path("messages").forEach(each -> all.addAll(desk.receipts(talk, each)));
        return all;
    }

    private void read(Participant who, int index) {
        desk.ok(
                200,
                desk.door.call(
                        "POST",
                        "/conversations/v1/Conversations/" + talk.sid() + "/Participants/" + who.sid(),
                        "LastReadMessageIndex",
                        Integer.toString(index)));
    }

    @Test
    void everythingIsThereAgain_andGoesOn() {
        Participant carl = desk.chat(talk, "carl");
        desk.sms(talk, ANN);
        desk.sms(talk, BOB);
        desk.post(talk, "Author", "carl", "Body", "one", "Attributes", "{\"a\":1}", "Subject", "First");
        desk.pass(Duration.ofMinutes(1));
        JsonNode gone = desk.post(talk, "Body", "two");
        String file = desk.file("image/png", 7);
        JsonNode made = desk.post(talk, "MediaSid", file);
        assertThat(desk.door
                        .call("DELETE", messages(talk) + "/" + gone.path("sid").asText())
                        .status())
                .isEqualTo(204);
        read(carl, 0);
        List<JsonNode> before = all();
        assertThat(before.get(3).path("unread_messages_count").asInt()).isEqualTo(1);
        assertThat(made.at("/delivery/sent").asText()).isEqualTo("none");
        String kept = desk.door.admin("GET", "/state", "").text();

        // Others happen, and are undone.
        desk.pass(Duration.ofMinutes(1));
        read(carl, 2);
        desk.post(talk, "Body", "undone");
        assertThat(desk.door.admin("PUT", "/state", kept).status()).isEqualTo(204);
        assertThat(all()).isEqualTo(before);

        assertThat(desk.door.admin("POST", "/reset", "").status()).isEqualTo(204);
        desk.refused(404, 20404, desk.door.call("GET", messages(talk)));
        assertThat(desk.rooms.messages().size()).isZero();

        assertThat(desk.door.admin("PUT", "/state", kept).status()).isEqualTo(204);
        assertThat(all()).isEqualTo(before);
        assertThat(desk.send(
                                "GET",
                                MCS + "/v1/Services/" + talk.serviceSid() + "/Media/" + file + "/Content",
                                desk.door.credentials(),
                                new byte[0])
                        .body())
                .hasSize(7);
        desk.pass(Duration.ofMinutes(1));
        JsonNode seen = desk.get(messages(talk) + "/" + made.path("sid").asText());
        assertThat(seen.at("/delivery/delivered").asText()).as("was under way").isEqualTo("all");
        desk.refused(400, 50508, desk.door.call("POST", messages(talk), "MediaSid", file));
        assertThat(desk.post(talk, "Body", "next").path("index").asInt())
                .as("the index of what is gone stays free")
                .isEqualTo(3);
    }
}
