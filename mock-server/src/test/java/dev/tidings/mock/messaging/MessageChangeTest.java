package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redacting, canceling and deleting, at each point of a message's way. */
class MessageChangeTest {
    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    private String path(String... form) {
        return "/Messages/"
                + door.post("/Messages.json", form).json().get("sid").asText() + ".json";
    }

    private String sent() {
        return path("From", "+14155550100", "To", "+14155550199", "Body", "Secret");
    }

    private String accepted() {
        return path("From", mock.account().services().get(0).sid(), "To", "+14155550199", "Body", "Secret");
    }

    private String scheduled() {
        return path(
                "From",
                mock.account().services().get(0).sid(),
                "To",
                "+14155550199",
                "Body",
                "Later",
                "ScheduleType",
                "fixed",
                "SendAt",
                "2026-03-01T13:00:00Z");
    }

    private static void assertRefused(Door.Answer answer, int status, int code) {
        assertThat(answer.json().get("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void emptyBody_redactsWhatIsFinal() {
        String path = sent();
        assertRefused(door.post(path, "Body", ""), 409, 20009);
        mock.clock().settle();
        mock.clock().advance(Duration.ofMinutes(5));
        Instant now = mock.clock().now();

        Door.Answer redacted = door.post(path, "Body", "");
        assertThat(redacted.status()).isEqualTo(200);
        assertThat(redacted.json().get("body").asText()).isEmpty();
        assertThat(redacted.json().get("status").asText()).isEqualTo("delivered");
        assertThat(redacted.json().get("num_segments").asText()).isEqualTo("1");
        assertThat(redacted.json().get("subresource_uris").has("feedback")).isTrue();
        assertThat(door.get(path).json()).isEqualTo(redacted.json());
        assertThat(mock.messages().newest().orElseThrow().updated()).isEqualTo(now);
        assertThat(door.post(path, "Body", "").status()).isEqualTo(200);
    }

    @Test
    void canceled_isWhatWaitsForItsTimeOrForASender() {
        for (String path : new String[] {scheduled(), accepted()}) {
            JsonNode canceled = door.post(path, "Status", "canceled").json();
            assertThat(canceled.get("status").asText()).isEqualTo("canceled");
            assertThat(canceled.get("date_sent").isNull()).isTrue();
            assertRefused(door.post(path, "Status", "canceled"), 409, 30409);
        }
        mock.clock().settle(Duration.ofDays(2));
        assertThat(mock.messages().matching(each -> each.status() != MessageStatus.CANCELED))
                .isEmpty();
    }

    @Test
    void whatLeftForItsQueue_cannotBeCanceled() {
        String path = sent();
        assertRefused(door.post(path, "Status", "canceled"), 409, 30409);
        mock.clock().settle();
        assertRefused(door.post(path, "Status", "canceled"), 409, 30409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Body=new text",
                "Status=sent",
                "Status=Canceled",
                "Status=",
                "Body=&Status=canceled",
                "Mood=good"
            })
    void anyOtherUpdate_isRefused(String form) {
        String path = sent();
        mock.clock().settle();
        Door.Answer answer = door.send(
                "POST",
                "http://localhost/2010-04-01/Accounts/" + mock.accountSid() + path,
                door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                form);
        assertRefused(answer, 400, 30400);
        assertThat(door.get(path).json().get("body").asText()).isEqualTo("Secret");
    }

    @Test
    void updateOfWhatIsNot_isNotFound() {
        String nowhere = "/Messages/SM" + "0".repeat(32) + ".json";
        assertRefused(door.post(nowhere, "Body", ""), 404, 30404);
        assertRefused(door.post(nowhere, "Status", "canceled"), 404, 30404);
        assertRefused(door.get(nowhere), 404, 20404);
        assertRefused(door.delete(nowhere), 404, 20404);
    }

    @Test
    void delete_removesForEver_butOnlyWhatIsFinal() {
        String path = sent();
        String later = scheduled();
        assertRefused(door.delete(path), 409, 20009);
        assertRefused(door.delete(later), 409, 20009);
        mock.clock().settle();

        Door.Answer deleted = door.delete(path);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.text()).isEmpty();
        assertRefused(door.get(path), 404, 20404);
        assertRefused(door.delete(path), 404, 20404);
        door.post(later, "Status", "canceled");
        assertThat(door.delete(later).status()).isEqualTo(204);
        assertThat(mock.messages().all()).isEmpty();
    }

    @Test
    void otherMethods_areNotAllowed() {
        assertThat(door.send(
                                "PUT",
                                "http://localhost/2010-04-01/Accounts/" + mock.accountSid() + sent(),
                                door.credentials(),
                                "")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void retiredResource_isGone() {
        assertRefused(
                door.post("/SMS/Messages.json", "From", "+14155550100", "To", "+14155550199", "Body", "Hi"),
                410,
                20410);
        assertRefused(door.get("/SMS/Messages.json"), 410, 20410);
        assertRefused(door.get("/SMS/Messages/SM" + "0".repeat(32) + ".json"), 410, 20410);
    }
}
