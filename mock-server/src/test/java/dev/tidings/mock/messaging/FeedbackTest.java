package dev.tidings.mock.messaging;

import static dev.tidings.mock.messaging.MediaDesk.json;
import static dev.tidings.mock.messaging.MediaDesk.messagePath;
import static dev.tidings.mock.messaging.MediaDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTest {
    private final MediaDesk desk = MediaDesk.open();

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
        String message = desk.send();
        Response answer = desk.post(path(message) + ".json", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(json(answer).path("outcome").asText()).isEqualTo(outcome);
        assertThat(json(answer).path("message_sid").asText()).isEqualTo(message);
        assertThat(desk.feedbacks.find(message))
                .hasValueSatisfying(kept -> assertThat(kept.outcome().wire()).isEqualTo(outcome));
    }

    @Test
    void announcedFeedback_startsUnconfirmedAndIsUpdated() {
        String message = desk.send();
        desk.world.run(tx -> {
            desk.feedbacks.expect(tx, desk.sent(message));
            return message;
        });
        assertThat(desk.feedbacks.find(message))
                .hasValueSatisfying(kept -> assertThat(kept.outcome()).isEqualTo(FeedbackOutcome.UNCONFIRMED));
        desk.advance(Duration.ofMinutes(5));
        JsonNode reported = json(desk.post(path(message) + ".json", "Outcome=confirmed"));
        assertThat(reported.path("outcome").asText()).isEqualTo("confirmed");
        assertThat(reported.path("date_created").asText()).isEqualTo("Thu, 01 Jan 2026 12:00:00 +0000");
        assertThat(reported.path("date_updated").asText()).isEqualTo("Thu, 01 Jan 2026 12:05:00 +0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ""})
    void report_isAnsweredInXmlToo(String suffix) {
        String message = desk.send();
        assertThat(text(desk.post(path(message) + suffix, "Outcome=unconfirmed")))
                .contains("<Feedback><AccountSid>", "<MessageSid>" + message, "<Outcome>unconfirmed</Outcome>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "Confirmed", "confirmed%20"})
    void otherOutcomes_areRefusedAndChangeNothing(String outcome) {
        String message = desk.send();
        Response answer = desk.post(path(message) + ".json", "Outcome=" + outcome);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("message").asText())
                .contains("Outcome", outcome.replace("%20", " "), "must be confirmed or unconfirmed");
        assertThat(desk.feedbacks.find(message)).isEmpty();
    }

    @Test
    void unknownMessages_areNotFound() {
        String message = desk.send();
        String unknown = "SM" + "0".repeat(32);
        assertThat(desk.post(path(unknown) + ".json", "").status()).isEqualTo(404);
        assertThat(desk.post(path(message).replace(MediaDesk.ACCOUNT, MediaDesk.OTHER) + ".json", "")
                        .status())
                .isEqualTo(404);
        assertThat(desk.feedbacks.find(unknown)).isEmpty();
    }

    @Test
    void feedback_cannotBeReadOrDeleted() {
        String message = desk.send();
        desk.post(path(message) + ".json", "");
        assertThat(desk.get(path(message) + ".json").status()).isEqualTo(405);
        assertThat(desk.delete(path(message) + ".json").status()).isEqualTo(405);
    }

    @Test
    void feedback_goesWithItsMessage() {
        String message = desk.send();
        desk.post(path(message) + ".json", "");
        desk.forget(message);
        assertThat(desk.feedbacks.find(message)).isEmpty();
    }
}
