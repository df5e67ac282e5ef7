package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MagicNumbersTest {
    private static final String VALID = "+15005550006";

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final MockAccount test = mock.account().newTestCredentials();
    private final Door door = Door.of(mock).as(test);

    @AfterAll
    void hearTheJudge() {
        judged.close();
    }

    @ParameterizedTest
    @CsvSource({
        "+15005550001, +14155550199, 400, 21212",
        "+15005550007, +14155550199, 400, 21606",
        "+15005550008, +14155550199, 429, 21611",
        "+14155550100, +14155550199, 400, 21606",
        "+123,         +14155550199, 400, 21606",
        "+15005550006, +15005550001, 400, 21211",
        "+15005550006, 123,          400, 21211",
        "+15005550006, +15005550002, 400, 21612",
        "+15005550006, +15005550003, 400, 21408",
        "+15005550006, +15005550004, 400, 21610",
        "+15005550006, +15005550009, 400, 21614",
        "+15005550006, +15005550006, 400, 21266",
        // The recipient is looked at first, whether the sender's queue is full last.
        "+15005550001, +15005550001, 400, 21211",
        "+15005550007, +15005550002, 400, 21606",
        "+15005550008, +15005550004, 400, 21610"
    })
    void magicNumbers_areRefused(String from, String to, int status, int code) {
        Door.Answer answer = door.post("/Messages.json", "From", from, "To", to, "Body", "Hi");
        assertThat(answer.json().get("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void validNumber_isAnsweredAndNothingIsKept() {
        Door.Answer answer = door.post(
                "/Messages.json",
                "From",
                VALID,
                "To",
                "415 555 0199",
                "Body",
                "Hi",
                "StatusCallback",
                "http://localhost:1/never");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("status").asText()).isEqualTo("queued");
        assertThat(answer.json().get("to").asText()).isEqualTo("+14155550199");
        assertThat(answer.json().get("num_segments").asText()).isEqualTo("1");
        assertThat(answer.json().get("account_sid").asText()).isEqualTo(test.accountSid());

        mock.clock().settle();
        assertThat(mock.messages().all()).isEmpty();
        String sid = answer.json().get("sid").asText();
        for (Door.Answer closed : new Door.Answer[] {
            door.get("/Messages/" + sid + ".json"),
            door.get("/Messages.json"),
            door.post("/Messages/" + sid + ".json", "Body", ""),
            door.delete("/Messages/" + sid + ".json")
        }) {
            assertThat(closed.status()).isEqualTo(403);
            assertThat(closed.json().get("code").asInt()).isEqualTo(20008);
        }
    }

    @Test
    void emptyBody_isSaidBeforeAnythingOfTheNumbers() {
        assertThat(door.post("/Messages.json", "From", VALID, "To", "+15005550001")
                        .json()
                        .get("code")
                        .asInt())
                .isEqualTo(21602);
    }

    @ParameterizedTest
    @CsvSource({"From", "MessagingServiceSid"})
    void messagingService_isRefused(String parameter) {
        String service = mock.account().services().get(0).sid();
        Door.Answer answer = door.post("/Messages.json", parameter, service, "To", "+14155550199", "Body", "Hi");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("code").asInt()).isEqualTo(20008);
    }
}
