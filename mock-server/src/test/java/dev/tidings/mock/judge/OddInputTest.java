package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.Memory;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.wire.Forms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation with each parameter that it sends here or has in the OpenAPI files, and in it each of the {@link OddValues}:
 * whatever it is, it is no fault of the server's; who is refused is told of which parameter, and nothing has changed.
 */
class OddInputTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Accepted all the same: parameter and value, or the parameter with any. */
    private static final Set<String> FINE = Set.of(
            // Blank is as if it were not sent.
            "MessagingServiceSid=   ",
            "StatusCallback=   ",
            // Means nothing without ScheduleType.
            "SendAt",
            // Filters: nobody has such a number.
            "From",
            "To",
            "PhoneNumber");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final List<String> flaws = new ArrayList<>();
    private MockServer mock;
    private Door door;
    private Household household;
    private Stranger theirs;
    private Memory before;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Instant.parse("2026-11-25T08:00:00Z"))
                .seed(9)
                .exchangeListener(judging)
                .start();
        door = Door.of(mock);
        household = Household.of(mock);
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    static List<OperationRow> rows() {
        return OperationRows.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oddValues_areAnsweredClearly_andRefusalsChangeNothing(OperationRow row) {
        prepare(row);
        Map<String, JsonNode> parameters = parameters(row);
        for (Map.Entry<String, JsonNode> each : parameters.entrySet()) {
            for (String value : OddValues.ALL) {
                Door.Answer answer = call(row, List.of(each.getKey(), value));
                String what = each.getKey() + "=" + shown(value);
                check(what, answer, each.getKey(), value);
                boolean fine = FINE.contains(each.getKey()) || FINE.contains(what);
                if (answer.status() < 400
                        && !fine
                        && OddValues.wrong(each.getValue()).contains(value)) {
                    flaws.add(what + " is accepted with " + answer.status() + ", and its schema is " + each.getValue());
                }
            }
            for (String value : strange(each.getValue())) {
                Door.Answer answer = call(row, List.of(each.getKey(), value));
                check(each.getKey() + "=" + value, answer, each.getKey(), value);
                if (answer.status() < 400) {
                    flaws.add(each.getKey() + "=" + value + " is accepted with " + answer.status()
                            + ": another's or nobody's");
                }
            }
            check(
                    each.getKey() + " twice",
                    call(row, List.of(each.getKey(), "abc", each.getKey(), "abd")),
                    each.getKey(),
                    "ab");
        }
        assertThat(flaws).as(row.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oddPaths_areNotFound(OperationRow row) {
        prepare(row);
        for (String thing : row.things()) {
            for (String value : OddValues.ALL) {
                String odd = Forms.encode(value).replace("+", "%20").replace("%2B", "+");
                Door.Answer answer = row.call(
                        door, row.isCore() ? ".json" : "", each -> each.equals(thing) ? odd : household.get(each));
                check("{" + thing + "} " + shown(value), answer, "", "");
            }
        }
        assertThat(flaws).as(row.toString()).isEmpty();
    }

    /** SIDs of the kind that {@code schema} wants, but another account's or nobody's. */
    private List<String> strange(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        if (!pattern.matches("\\^(AP|MG|PN|SC|AC|HX)\\[.*")) {
            return List.of();
        }
        String prefix = pattern.substring(1, 3);
        String nobodys = prefix + "0".repeat(31) + "e";
        return switch (prefix) {
            case "AP" -> List.of(nobodys, theirs.application());
            case "MG" -> List.of(nobodys, theirs.service());
            case "PN" -> List.of(nobodys, theirs.number());
            case "AC" -> List.of(nobodys, theirs.accountSid());
            default -> List.of(nobodys);
        };
    }

    /** A body of another type is as if nothing was sent, whatever it is. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oddBodies_areNotRead(OperationRow row) {
        prepare(row);
        String path = "http://localhost" + row.path(row.isCore() ? ".json" : "", household::get);
        for (String type : List.of(
                "application/json", "text/plain", "multipart/form-data; boundary=x", ";;", "x/" + "y".repeat(999))) {
            for (String body : List.of("{", "null", "--x--", "a=b&To=", "\uD83D\uDE00", "[".repeat(9_999))) {
                HttpHeaders headers = door.credentials().plus("Content-Type", type);
                check(type + " " + shown(body), door.send(row.method(), path, headers, body), "", "");
            }
        }
        assertThat(flaws).as(row.toString()).isEmpty();
    }

    static List<OperationRow> rowsOfJson() {
        return OperationRows.ALL.stream()
                .filter(row -> row.form().stream().anyMatch(each -> each.matches("\\{(consent|contact|permission)}")))
                .toList();
    }

    /** JSON within a form: each of its members as what it should not be. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsOfJson")
    void oddJson_isAnsweredClearly(OperationRow row) {
        prepare(row);
        String good = row.filledForm(household::get).get(1);
        for (String each : OddJson.of(good)) {
            check(each, call(row, List.of(row.form().get(0), each)), "", "");
            check("[" + each, call(row, List.of(row.form().get(0), "[" + each + "]")), "", "");
        }
        assertThat(flaws).as(row.toString()).isEmpty();
    }

    static List<OperationRow> rowsWithJson() {
        return OperationRows.ALL.stream().filter(row -> !row.json().isEmpty()).toList();
    }

    /** A body of JSON: each of its members as what it should not be. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsWithJson")
    void oddJsonBody_isAnsweredClearly(OperationRow row) {
        prepare(row);
        for (String each : OddJson.of(row.filledJson(household::get))) {
            check(each, row.callWith(each, door, "", household::get), "", "");
        }
        assertThat(flaws).as(row.toString()).isEmpty();
    }

    private void prepare(OperationRow row) {
        row.needs().forEach(household::get);
        row.things().forEach(household::get);
        row.filledForm(household::get);
        row.filledJson(household::get);
        theirs = Stranger.at(mock);
        before = Memory.of(mock);
    }

    private static Map<String, JsonNode> parameters(OperationRow row) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        JsonNode none = com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        for (int i = 0; i < row.form().size(); i += 2) {
            parameters.put(row.form().get(i), none);
        }
        Specs.find().ifPresent(specs -> row.operation(specs).ifPresent(each -> parameters.putAll(each.parameters())));
        return parameters;
    }

    /** Calls {@code row} as it should be called, but for {@code changes}: names and values in turn. */
    private Door.Answer call(OperationRow row, List<String> changes) {
        List<String> form = new ArrayList<>();
        List<String> good = row.filledForm(household::get);
        for (int i = 0; i < good.size(); i += 2) {
            if (!good.get(i).equals(changes.get(0))) {
                form.addAll(good.subList(i, i + 2));
            }
        }
        form.addAll(changes);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < form.size(); i += 2) {
            written.append(written.length() == 0 ? "" : "&")
                    .append(Forms.encode(form.get(i)))
                    .append('=')
                    .append(Forms.encode(form.get(i + 1)));
        }
        String path = "http://localhost" + row.path(row.isCore() ? ".json" : "", household::get);
        if (row.method().equals("GET") || row.method().equals("DELETE")) {
            String name = Forms.encode(changes.get(0)) + "=";
            path = path.replaceAll("(?<=[?&])" + name + "[^&]*&?", "");
            return door.send(row.method(), path + (path.contains("?") ? "&" : "?") + written, door.credentials(), "");
        }
        HttpHeaders headers = door.credentials().plus("Content-Type", FORM);
        return door.send(row.method(), path, headers, written.toString());
    }

    private void check(String what, Door.Answer answer, String parameter, String value) {
        if (answer.status() >= 500) {
            flaws.add(what + " is answered with " + answer.status() + " " + answer.text());
        }
        if (answer.status() < 400) {
            before.restore();
            return;
        }
        JsonNode error = answer.json();
        String message = error.path("message").asText();
        if (!error.path("code").isInt() || !names(message, parameter, value)) {
            flaws.add(what + " is refused with " + answer.text());
        }
        if (!Memory.of(mock).visible().equals(before.visible())) {
            flaws.add(what + " was refused, and yet something changed: " + answer.text());
            before.restore();
        }
    }

    /** Whether {@code message} says what is wrong: by the parameter, its value or the thing that is meant. */
    private static boolean names(String message, String parameter, String value) {
        // A service is asked for first, as Twilio does.
        String plain = plain(message.replace("to schedule a message", "ScheduleType"));
        String start = value.substring(0, Math.min(20, value.length()));
        return plain.contains(plain(parameter)) || (!start.isBlank() && message.contains(start));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    /** Another account and what it has. */
    private record Stranger(String accountSid, String number, String service, String application) {
        static Stranger at(MockServer mock) {
            MockAccount account = mock.newAccount();
            return new Stranger(
                    account.accountSid(),
                    account.numbers().get(0).sid(),
                    account.newService("Theirs").sid(),
                    Door.of(mock)
                            .as(account)
                            .post("/Applications.json", "FriendlyName", "Theirs")
                            .json()
                            .path("sid")
                            .asText());
        }
    }
}
