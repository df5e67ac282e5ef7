package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at messages past the API: through the admin API, and in Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageCallsTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .startTime(Instant.parse("2026-03-01T12:00:00Z"))
            .seed(1)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);
    private final MockAccount other = mock.newAccount();

    @BeforeAll
    void setUp() {
        send(door, "+14155550100", "+14155550199", "first");
        mock.clock().settle();
        send(door.as(other), other.phoneNumber(), "+14155550198", "second");
        mock.clock().settle();
        send(door, "+14155550101", "+14155550199", "third");
    }

    private static void send(Door door, String from, String to, String body) {
        assertThat(door.post("/Messages.json", "From", from, "To", to, "Body", body)
                        .status())
                .isEqualTo(201);
    }

    @AfterAll
    void close() {
        mock.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | third second first",
                "?limit=2                   | third second",
                "?to=%2B14155550199         | third first",
                "?from=%2B14155550101       | third",
                "?status=queued             | third",
                "?status=delivered          | second first",
                "?direction=inbound         | ''",
                "?direction=outbound-api&limit=1 | third",
                "?account_sid=OTHER         | second"
            })
    void list_isFiltered_newestFirst(String query, String bodies) {
        String asked = query == null ? "" : query.replace("OTHER", other.accountSid());
        JsonNode page = door.admin("/messages" + asked);
        List<String> found = new ArrayList<>();
        page.get("messages").forEach(each -> found.add(each.get("body").asText()));
        assertThat(String.join(" ", found)).isEqualTo(bodies == null ? "" : bodies);
        assertThat(page.get("total").asInt()).isEqualTo(3);
    }

    @Test
    void one_hasItsTimeline() {
        Message first = mock.messages().from("+14155550100").get(0);
        JsonNode shown = door.admin("/messages/" + first.sid());

        assertThat(shown.get("status").asText()).isEqualTo("delivered");
        assertThat(shown.get("num_segments").asInt()).isEqualTo(1);
        assertThat(shown.get("price").asText()).isEqualTo("-0.00830");
        assertThat(shown.get("timeline")).hasSize(4);
        assertThat(shown.get("timeline").get(0).toString())
                .isEqualTo("{\"status\":\"queued\",\"at\":\"2026-03-01T12:00:00Z\",\"cause\":\"created by request\"}");
        assertThat(shown.get("timeline").get(3).get("cause").asText()).isNotEmpty();
    }

    @Test
    void badQuestions_areRefused() {
        assertThat(door.admin("GET", "/messages?status=flying", "").text())
                .contains("Parameter \\\"status\\\" is \\\"flying\\\": must be one of accepted, scheduled,");
        assertThat(door.admin("GET", "/messages?mood=good", "").status()).isEqualTo(400);
        assertThat(door.admin("GET", "/messages/SM0", "").status()).isEqualTo(404);
    }

    @Test
    void javaHandles_seeTheSame() {
        assertThat(mock.messages().all()).extracting(Message::body).containsExactly("third", "second", "first");
        assertThat(other.messages().all()).extracting(Message::body).containsExactly("second");
        assertThat(mock.messages().to("+14155550199")).hasSize(2);
        assertThat(mock.messages().matching(each -> each.status() == MessageStatus.QUEUED))
                .hasSize(1);
        Message second = other.messages().newest().orElseThrow();
        assertThat(mock.messages().get(second.sid())).isEqualTo(second);
        assertThat(mock.account().messages().find(second.sid())).isEmpty();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> mock.account().messages().get(second.sid()))
                .withMessage("there is no message " + second.sid() + " of account " + mock.accountSid());
    }
}
