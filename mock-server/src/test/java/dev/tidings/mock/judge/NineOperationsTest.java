package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the nine Message, Media and Feedback operations, in each representation, with each status of success. */
class NineOperationsTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550123";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private Door door;

    /**
     * One row: an operation, the status it answers with, and how it is called.
     *
     * @param call behind the account, given the test and a suffix
     */
    private record Row(String operation, int status, Function<Call, Door.Answer> call) {}

    /** What a call is made with: who makes it, on what, in which representation. */
    private record Call(Door door, String message, String media, String suffix) {
        String at(String path) {
            return "/Messages" + path.replace("{message}", message).replace("{media}", media) + suffix;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("CreateMessage", 201, c -> c.door.post(c.at(""), "To", TO, "From", FROM, "Body", "Grüße 👍 <&>")),
            new Row("FetchMessage", 200, c -> c.door.get(c.at("/{message}"))),
            new Row("ListMessage", 200, c -> c.door.get(c.at("") + "?PageSize=1")),
            new Row("UpdateMessage", 200, c -> c.door.post(c.at("/{message}"), "Body", "")),
            new Row("DeleteMessage", 204, c -> c.door.delete(c.at("/{message}"))),
            new Row("FetchMedia", 200, c -> c.door.get(c.at("/{message}/Media/{media}"))),
            new Row("ListMedia", 200, c -> c.door.get(c.at("/{message}/Media"))),
            new Row("DeleteMedia", 204, c -> c.door.delete(c.at("/{message}/Media/{media}"))),
            new Row(
                    "CreateMessageFeedback",
                    200,
                    c -> c.door.post(c.at("/{message}/Feedback"), "Outcome", "confirmed")));

    /** The names of the nine. */
    static final Set<String> NAMES = ROWS.stream().map(Row::operation).collect(Collectors.toUnmodifiableSet());

    static Stream<Arguments> calls() {
        return ROWS.stream()
                .flatMap(row -> Stream.of(".json", ".xml", "")
                        // Without a suffix a media is its bytes.
                        .filter(suffix -> !(suffix.isEmpty() && row.operation().equals("FetchMedia")))
                        .map(suffix -> Arguments.of(row.operation(), suffix, row)));
    }

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

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("calls")
    void everyOperation_answersAsItsSchemaSays(String operation, String suffix, Row row) {
        String message = door.post(
                        "/Messages.json",
                        "To",
                        TO,
                        "From",
                        FROM,
                        "Body",
                        "With a picture",
                        "MediaUrl",
                        "https://example.com/cat.png",
                        "MediaUrl",
                        "https://example.com/dog.jpg",
                        "ProvideFeedback",
                        "true")
                .json()
                .path("sid")
                .asText();
        mock.clock().settle();
        String media = door.get("/Messages/" + message + "/Media.json")
                .json()
                .at("/media_list/0/sid")
                .asText();
        int before = judging.judged().getOrDefault(operation, 0);

        Door.Answer answer = row.call().apply(new Call(door, message, media, suffix));

        assertThat(answer.status()).isEqualTo(row.status());
        assertThat(judging.judged()).as("judged as an answer of this operation").containsEntry(operation, before + 1);
    }

    @Test
    void rows_areAllThatTheFilesDocument() {
        Map<String, Set<Integer>> documented = Specs.find().orElseThrow().operations("api_v2010").stream()
                .filter(each -> each.template().contains("/Messages"))
                .collect(Collectors.toMap(
                        Operation::id, each -> new TreeSet<>(each.answers().keySet())));
        assertThat(ROWS.stream().collect(Collectors.toMap(Row::operation, each -> Set.of(each.status()))))
                .isEqualTo(documented);
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
