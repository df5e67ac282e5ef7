package dev.tidings.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.messaging.message.Message;
import dev.tidings.mock.MockServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** That what is compared does the same work: each client creates the same message, and reads all of the answer. */
class SubjectTest {
    @Test
    void send_byEachClient_createsTheSameMessage() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            for (Client each : Client.values()) {
                try (Sender sender = each.to(mock.url())) {
                    assertThat(body(sender.send())).as(each.label()).isEqualTo(Wire.BODY);
                }
            }
            assertThat(mock.requests())
                    .hasSize(Client.values().length)
                    .allMatch(each -> each.response().status() == 201)
                    .allMatch(each -> each.request().path().equals(Wire.PATH));
        }
    }

    @Test
    void send_againstTheConstantAnswer_isUnderstoodByEachClient() {
        try (BareVertx server = BareVertx.start(0, Answer.body())) {
            for (Client each : Client.values()) {
                try (Sender sender =
                        each.to("http://127.0.0.1:" + server.address().getPort())) {
                    assertThat(body(sender.send())).as(each.label()).isEqualTo(Wire.BODY);
                }
            }
        }
    }

    @Test
    void answer_isAMessageOfOurs() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(Answer.body());
        assertThat(answer.path("sid").asText()).startsWith("SM");
        assertThat(answer.path("from").asText()).isEqualTo(Wire.FROM);
    }

    @Test
    void live_aBatch_deliversAllOfIt() {
        try (MessageWorld world = MessageWorld.keeping(1_000)) {
            world.live(500);
            assertThat(world.delivered()).isEqualTo(500);
            world.live(500);
            world.live(500);
            assertThat(world.delivered()).isEqualTo(1_000);
        }
    }

    private static String body(Object answer) {
        if (answer instanceof JsonNode tree) {
            return tree.path("body").asText();
        }
        return answer instanceof Message ours
                ? ours.body().orElse("")
                : ((com.twilio.rest.api.v2010.account.Message) answer).getBody();
    }
}
