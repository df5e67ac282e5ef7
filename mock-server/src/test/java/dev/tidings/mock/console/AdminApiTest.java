package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The admin API as it looks from outside; what it says about the products stands in tests of their own. */
class AdminApiTest {
    private static final Instant START = Instant.parse("2026-05-05T05:05:05Z");

    private final MockServer mock =
            MockServer.builder().virtualClock().startTime(START).seed(7).start();
    private final Door door = Door.of(mock);

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void health_saysThatItIsUp() {
        JsonNode health = door.admin("/health");
        assertThat(health.path("status").asText()).isEqualTo("up");
        assertThat(health.path("seed").asLong()).isEqualTo(7);
        assertThat(health.path("now").asText()).isEqualTo(START.toString());
    }

    @Test
    void clock_isReadAndMoved() {
        assertThat(door.admin("/clock").path("now").asText()).isEqualTo("2026-05-05T05:05:05Z");
        assertThat(moved("{\"advance\": \"PT10M\"}")).isEqualTo("2026-05-05T05:15:05Z");
        assertThat(moved("{\"advance_to\": \"2027-01-01T00:00:00Z\"}")).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(moved("{\"settle\": true}")).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(moved("{\"settle\": \"P40D\"}")).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(mock.clock().now()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    private String moved(String wish) {
        Door.Answer answer = door.admin("POST", "/clock", wish);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("now").asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"advance\": \"10\"}|Field \"advance\" is \"10\": must be an ISO 8601 duration",
                "{\"advance\": \"-PT1S\"}|Field \"advance\" is \"-PT1S\": must be an ISO 8601 duration",
                "{\"advance\": \"P99999999D\"}|from PT0S to P36525D",
                "{\"advance\": 10}|Field \"advance\" is 10: must be a string",
                "{\"advance_to\": \"tomorrow\"}|Field \"advance_to\" is \"tomorrow\": must be an ISO 8601 instant",
                "{\"advance_to\": \"2020-01-01T00:00:00Z\"}|must be no earlier than the present instant",
                "{\"advance_to\": \"+999999999-01-01T00:00:00Z\"}|must be from 1970-01-01T00:00:00Z to 2200-01-01",
                "{\"advance_to\": \"2200-01-01T00:00:01Z\"}|must be from 1970-01-01T00:00:00Z to 2200-01-01",
                "{\"settle\": false}|Field \"settle\" is false: must be true or an ISO 8601 duration",
                "{\"settle\": 5}|Field \"settle\" is 5: must be true or false",
                "{\"advence\": \"PT1S\"}|Field \"advence\" is unknown: did you mean \"advance\"?",
                "{\"advance\": \"PT1S\", \"settle\": true}|Exactly one of the fields",
                "{}|Exactly one of the fields",
                "[]|The body must be a JSON object",
                "{\"advance\"|The body is not JSON",
                "{\"advance\": \"PT1S\", \"advance\": \"PT2S\"}|Duplicate field 'advance'",
                "{} {}|The body is not JSON",
            })
    void clock_refusesWithFieldValueAndRule(String body, String message) {
        Door.Answer answer = door.admin("POST", "/clock", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(message);
        assertThat(mock.clock().now()).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404",
        "GET, '', 404",
        "GET, /, 404",
        "GET, /clock/, 404",
        "DELETE, /clock, 405",
        "GET, /reset, 405",
        "GET, /requests?limit=0, 400",
        "GET, /requests?limit=1001, 400",
        "GET, /requests?limit=ten, 400",
        "GET, /requests?limits=10, 400",
        "GET, /requests?warnings=maybe, 400",
        "GET, /requests?status=9999, 400",
        "PUT, /state, 400",
        "POST, /handsets/nobody/read, 400",
        "GET, /senders/XE00000000000000000000000000000000, 404",
        "POST, /templates/HX00000000000000000000000000000000, 400",
        "GET, /conversations/accounts/AC0/autocreation, 404",
        "DELETE, /conversations/accounts/AC0/flows/FW0, 404",
        "DELETE, /conversations/write_limit, 405",
        "GET, /conversations/accounts/AC0/users/ann, 404",
        "GET, /conversations/accounts/AC0/users, 404",
        "DELETE, /conversations/accounts/AC0/users/ann, 405",
        "GET, /conversations/accounts/AC0/users/ann/conversations, 405",
        "POST, /sandbox/members, 400",
    })
    void wrongCalls_areRefused(String method, String path, int status) {
        Door.Answer answer = door.admin(method, path, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).isNotEmpty();
    }

    @Test
    void health_canBeAskedForByItsHeadAlone_asProgramsThatWaitForServersDo() {
        Door.Answer answer = door.admin("HEAD", "/health", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void unsupportedMethod_namesTheOthers() {
        assertThat(door.admin("PATCH", "/clock", "").headers().first("Allow")).contains("GET, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/mock/v1/health", "http://rebound.evil.example:4010/mock/v1/health"})
    void foreignHosts_areRefused(String url) {
        assertThat(door.send("GET", url, HttpHeaders.empty(), "").status()).isEqualTo(403);
    }

    @Test
    void foreignOrigins_areRefused() {
        HttpHeaders origin = HttpHeaders.of("Origin", "https://evil.example");
        assertThat(door.send("GET", "http://localhost/mock/v1/health", origin, "")
                        .status())
                .isEqualTo(403);
        HttpHeaders own = HttpHeaders.of("Origin", "http://localhost:4010");
        assertThat(door.send("GET", "http://localhost:4010/mock/v1/health", own, "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void coverage_listsEveryOperation() {
        JsonNode coverage = door.admin("/coverage");
        assertThat(coverage.path("operations").asInt()).isEqualTo(416);
        assertThat(coverage.path("coverage")).hasSize(416);
    }

    @Test
    void coverage_countsWhatIsNotImplementedToo() {
        door.send("GET", "https://messaging.twilio.com/v1/Tollfree/Verifications", HttpHeaders.empty(), "");
        JsonNode line = operation("ListTollfreeVerification", "messaging");
        assertThat(line.path("called").asInt()).isEqualTo(1);
        assertThat(line.path("failed").asInt()).isEqualTo(1);
        assertThat(line.path("implemented").asBoolean()).isFalse();
    }

    private JsonNode operation(String id, String product) {
        for (JsonNode each : door.admin("/coverage").path("coverage")) {
            if (each.path("operation").asText().equals(id)
                    && each.path("product").asText().equals(product)) {
                return each;
            }
        }
        throw new AssertionError("no operation " + id + " of " + product);
    }

    @Test
    void requests_areJournaledWithoutCredentials() {
        door.get("/Nothing.json?PageSize=7");
        JsonNode journal = door.admin("/requests");
        assertThat(journal.path("total").asInt()).isEqualTo(1);
        JsonNode call = journal.path("requests").path(0);
        assertThat(call.path("method").asText()).isEqualTo("GET");
        assertThat(call.path("path").asText()).endsWith("/Nothing.json");
        assertThat(call.path("query").asText()).isEqualTo("PageSize=7");
        assertThat(call.path("status").asInt()).isEqualTo(404);
        assertThat(call.path("request").path("headers").path("Authorization").asText())
                .isEqualTo("Basic ***");
        assertThat(call.path("response").path("body").asText()).contains("20404");
        assertThat(door.admin("/requests?status=200").path("requests")).isEmpty();
        assertThat(door.admin("/requests?path=Nothing&status=404").path("requests"))
                .hasSize(1);
    }

    @Test
    void state_isReadAndWrittenBack() {
        String state = door.admin("GET", "/state", "").text();
        mock.clock().advance(Duration.ofDays(3));
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(mock.clock().now()).isEqualTo(START);
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(state);
    }

    @Test
    void state_thatIsBroken_changesNothing() {
        String before = door.admin("GET", "/state", "").text();
        Door.Answer answer = door.admin("PUT", "/state", before.replace("\"format\":1", "\"format\":99"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("format 99");
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(before);
    }

    @Test
    void reset_goesBackToTheStarterWorld() {
        String before = door.admin("GET", "/state", "").text();
        door.get("/Nothing.json");
        mock.clock().advance(Duration.ofDays(3));
        assertThat(door.admin("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(door.admin("/requests").path("total").asInt()).isZero();
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(before);
    }

    @Test
    void codes_areNoneAsYet() {
        assertThat(door.admin("/codes?to=%2B14155550123").path("codes")).isEmpty();
    }
}
