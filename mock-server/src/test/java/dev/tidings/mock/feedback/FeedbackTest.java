package dev.tidings.mock.feedback;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.messagePath;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.SampleMessage;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTest {
    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Map<String, Message> messages = new HashMap<>();
    private final Feedbacks feedbacks = Feedbacks.in(world);
    private final JudgedRoutes routes =
            JudgedRoutes.of(world, FeedbackRoutes.of(world, feedbacks, sid -> Optional.ofNullable(messages.get(sid))));

    @BeforeEach
    void start() {
        world.start();
    }

    /** A message of the account; its SID. */
    private String send() {
        Message message = world.run(tx -> SampleMessage.queued(tx, JudgedRoutes.ACCOUNT, "+14155550123", 0));
        messages.put(message.sid(), message);
        return message.sid();
    }

    private static String path(String message) {
        return messagePath(message) + "/Feedback";
    }

    @ParameterizedTest
    @CsvSource({
        "'', confirmed",
        "Outcome=, confirmed",
        "Outcome=confirmed, confirmed",
        "Outcome=unconfirmed, unconfirmed"
    })
    void report_keepsTheOutcome(String form, String outcome) {
        String message = send();
        Response answer = routes.post(path(message) + ".json", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(json(answer).path("outcome").asText()).isEqualTo(outcome);
        assertThat(json(answer).path("message_sid").asText()).isEqualTo(message);
        assertThat(feedbacks.find(message))
                .hasValueSatisfying(kept -> assertThat(kept.outcome().wire()).isEqualTo(outcome));
    }

    @Test
    void announcedFeedback_startsUnconfirmedAndIsUpdated() {
        String message = send();
        world.run(tx -> {
            feedbacks.expect(tx, messages.get(message));
            return message;
        });
        assertThat(feedbacks.find(message))
                .hasValueSatisfying(kept -> assertThat(kept.outcome()).isEqualTo(FeedbackOutcome.UNCONFIRMED));
        world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(5)));
        JsonNode reported = json(routes.post(path(message) + ".json", "Outcome=confirmed"));
        assertThat(reported.path("outcome").asText()).isEqualTo("confirmed");
        assertThat(reported.path("date_created").asText()).isEqualTo("Thu, 01 Jan 2026 12:00:00 +0000");
        assertThat(reported.path("date_updated").asText()).isEqualTo("Thu, 01 Jan 2026 12:05:00 +0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ""})
    void report_isAnsweredInXmlToo(String suffix) {
        String message = send();
        assertThat(text(routes.post(path(message) + suffix, "Outcome=unconfirmed")))
                .contains("<Feedback><AccountSid>", "<MessageSid>" + message, "<Outcome>unconfirmed</Outcome>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "Confirmed", "confirmed%20"})
    void otherOutcomes_areRefusedAndChangeNothing(String outcome) {
        String message = send();
        Response answer = routes.post(path(message) + ".json", "Outcome=" + outcome);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("message").asText())
                .contains("Outcome", outcome.replace("%20", " "), "must be confirmed or unconfirmed");
        assertThat(feedbacks.find(message)).isEmpty();
    }

    @Test
    void unknownMessages_areNotFound() {
        String message = send();
        String unknown = "SM" + "0".repeat(32);
        assertThat(routes.post(path(unknown) + ".json", "").status()).isEqualTo(404);
        assertThat(routes.post(path(message).replace(JudgedRoutes.ACCOUNT, JudgedRoutes.OTHER) + ".json", "")
                        .status())
                .isEqualTo(404);
        assertThat(feedbacks.find(unknown)).isEmpty();
    }

    @Test
    void feedback_cannotBeReadOrDeleted() {
        String message = send();
        routes.post(path(message) + ".json", "");
        assertThat(routes.get(path(message) + ".json").status()).isEqualTo(405);
        assertThat(routes.delete(path(message) + ".json").status()).isEqualTo(405);
    }

    @Test
    void feedback_goesWithItsMessage() {
        String message = send();
        routes.post(path(message) + ".json", "");
        world.run(tx -> {
            feedbacks.forget(tx, message);
            return message;
        });
        assertThat(feedbacks.find(message)).isEmpty();
    }
}
