package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in every state, and refusals, in each representation. */
class MessageShapesTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550123";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private Door door;

    @BeforeEach
    void start() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Instant.parse("2026-11-25T08:00:00Z"))
                .seed(9)
                .exchangeListener(judging)
                .start();
        door = Door.of(mock);
    }

    @AfterEach
    void stop() {
        if (mock != null) {
            mock.close();
        }
    }

    /** Messages in every state that can be brought about, and texts that are hard to write. */
    @ParameterizedTest(name = "suffix {0}")
    @ValueSource(strings = {".json", ".xml", ""})
    void messagesOfAllKinds_areWrittenAsTheirSchemaSays(String suffix) {
        String service = mock.account().services().get(0).sid();
        String later = mock.clock().now().plus(Duration.ofHours(2)).toString();
        List<String> texts =
                List.of("]]> &amp; \"quoted\" 'so' </Body>", "a\u0001b\tд\r\n\u2028", "👩‍👩‍👧", "\ud83d");
        texts.forEach(text -> sent("From", FROM, "Body", text));
        sent("MessagingServiceSid", service, "Body", "accepted");
        String scheduled = sent("MessagingServiceSid", service, "Body", "x", "ScheduleType", "fixed", "SendAt", later);
        sent("MessagingServiceSid", service, "Body", "x", "ScheduleType", "fixed", "SendAt", later);
        readAll(suffix);
        door.post("/Messages/" + scheduled + suffix, "Status", "canceled");
        mock.clock().advance(Duration.ofMillis(150));
        readAll(suffix);
        mock.clock().advance(Duration.ofSeconds(2));
        readAll(suffix);
        mock.clock().settle();
        readAll(suffix);
        assertThat(door.get("/Messages.json").json().path("messages")).hasSize(texts.size() + 3);
    }

    private String sent(String... form) {
        String[] whole = Stream.concat(Stream.of("To", TO), Stream.of(form)).toArray(String[]::new);
        Door.Answer answer = door.post("/Messages.json", whole);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("sid").asText();
    }

    private void readAll(String suffix) {
        assertThat(door.get("/Messages" + suffix).status()).isEqualTo(200);
        door.get("/Messages.json")
                .json()
                .path("messages")
                .forEach(each -> assertThat(
                                door.get("/Messages/" + each.path("sid").asText() + suffix)
                                        .status())
                        .isEqualTo(200));
    }

    /** Refusals are written in the representation that was asked for, with the classic four members. */
    @ParameterizedTest(name = "suffix {0}")
    @ValueSource(strings = {".json", ".xml", ""})
    void refusals_haveTheClassicShape(String suffix) {
        String nobody = "/Messages/SM" + "0".repeat(32);
        assertThat(Stream.of(
                                door.get(nobody + suffix),
                                door.delete(nobody + suffix),
                                door.post(nobody + suffix, "Body", ""),
                                door.get(nobody + "/Media" + suffix),
                                door.post(nobody + "/Feedback" + suffix),
                                door.post("/Messages" + suffix, "From", FROM, "Body", "x"),
                                door.post("/Messages" + suffix, "To", "<&>", "From", FROM, "Body", "x"),
                                door.delete("/Messages" + suffix),
                                door.get("/Messages" + suffix + "?PageSize=1001"))
                        .map(Door.Answer::status))
                .containsExactly(404, 404, 404, 404, 404, 400, 400, 405, 400);
    }
}
