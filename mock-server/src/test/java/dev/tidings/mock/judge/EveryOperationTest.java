package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of Programmable Messaging, Content Templates, Conversations, Verify and Lookup, in each representation: with each status of success, for what is not there, for
 * what is another account's, and without credentials. The operations are in {@link OperationRows}; that none is missing is
 * held against the server's own list of operations and against the OpenAPI files.
 */
class EveryOperationTest {
    /**
     * What the files allow and this server never says: a number that the service has already is refused with 21710 instead of
     * being taken again with 200, which is said to happen only if the real backend did half of it before; and a check of a code
     * makes nothing, so that it is answered with 200, as was seen, while an access token is made, and answered with 201. That a
     * verification is held back with 429 is no success, and
     * stands among the refusals of {@code otp.VerificationLifeTest}.
     */
    private static final Set<String> NEVER = Set.of(
            "messaging v1 CreatePhoneNumber 200",
            "messaging v1 CreateShortCode 200",
            "verify v2 CreateVerificationCheck 201",
            "verify v2 CreateAccessToken 200",
            "verify v2 CreateVerification 429",
            // Participants are added with the conversation.
            "conversations v1 CreateConversationWithParticipants 202",
            "conversations v1 CreateServiceConversationWithParticipants 202");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private Door door;
    private Household household;

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

    static Stream<Arguments> calls() {
        return OperationRows.ALL.stream()
                .flatMap(row -> row.suffixes().stream().map(suffix -> Arguments.of(row, suffix)));
    }

    /** Refusals need no more than one representation of each kind. */
    static Stream<Arguments> briefCalls() {
        return calls().filter(call -> !call.get()[1].equals("") || !row(call).isCore());
    }

    static Stream<Arguments> things() {
        return briefCalls()
                .flatMap(call ->
                        row(call).things().stream().map(thing -> Arguments.of(row(call), call.get()[1], thing)));
    }

    static Stream<Arguments> callsAboutSomething() {
        return briefCalls().filter(call -> row(call).things().stream().anyMatch(thing -> !Household.isCountry(thing)));
    }

    static Stream<Arguments> callsOfAnAccount() {
        return briefCalls().filter(call -> row(call).path().contains("{account}"));
    }

    static Stream<Arguments> lists() {
        return briefCalls()
                .filter(call -> row(call).name().startsWith("List")
                        && row(call).things().isEmpty());
    }

    private static OperationRow row(Arguments call) {
        return (OperationRow) call.get()[0];
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void everyOperation_answersAsItsSchemaSays(OperationRow row, String suffix) {
        row.needs().forEach(household::get);
        row.things().forEach(household::get);
        int before = judging.judged().getOrDefault(row.name(), 0);
        Door.Answer answer = row.call(door, suffix, household::get);
        assertThat(answer.status()).as("%s answered %s", row, answer.text()).isEqualTo(row.status());
        if (Specs.find().isPresent()) {
            assertThat(judging.judged().getOrDefault(row.name(), 0))
                    .as("answers judged as those of %s", row)
                    .isGreaterThan(before);
        }
    }

    @ParameterizedTest(name = "{0} {1}: no such {2}")
    @MethodSource("things")
    void whatIsNotThere_isNotFound(OperationRow row, String suffix, String thing) {
        Door.Answer answer = row.call(
                door, suffix, each -> each.equals(thing) ? unknown(household.get(thing)) : household.get(each));
        assertRefused(row, answer, refusal(row, thing));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("callsAboutSomething")
    void whatIsAnothers_isNotFound(OperationRow row, String suffix) {
        Door stranger = door.as(mock.newAccount());
        row.needs().forEach(household::get);
        Door.Answer answer = row.call(
                stranger, suffix, each -> each.equals("account") ? stranger.accountSid() : household.get(each));
        assertRefused(row, answer, refusal(row, row.things().get(0)));
    }

    private static void assertRefused(OperationRow row, Door.Answer answer, String wanted) {
        int code = answer.text().startsWith("{")
                ? answer.json().path("code").asInt()
                : Integer.parseInt(answer.text().replaceAll("(?s).*<Code>|</Code>.*", ""));
        assertThat(answer.status() + " " + code)
                .as("%s answered %s", row, answer.text())
                .isEqualTo(wanted);
    }

    /** How it is said that {@code thing} is not there, or not the caller's: few say anything but 20404. */
    private static String refusal(OperationRow row, String thing) {
        boolean link = row.path().contains("/LinkShortening/");
        if (thing.equals("sub")) {
            return "401 20003";
        }
        if (link && thing.endsWith("omain")) {
            return row.name().equals("UpdateRequestManagedCert") ? "400 30108" : "400 30100";
        }
        if (link && thing.equals("service") && !row.method().equals("DELETE")) {
            return "400 30127";
        }
        return row.name().equals("UpdateMessage") ? "404 30404" : "404 20404";
    }

    /** Same prefix, nobody's. */
    private static String unknown(String sid) {
        if (sid.startsWith("+")) {
            return "+14155550166";
        }
        return sid.length() == 2 ? "ZZ" : sid.substring(0, 2) + "0".repeat(31) + "e";
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("briefCalls")
    void nobody_isNotLetIn(OperationRow row, String suffix) {
        String url = "http://localhost" + row.path(suffix, household::get);
        Door.Answer answer = door.send(row.method(), url, HttpHeaders.of(), "");
        assertThat(answer.status()).as("%s answered %s", row, answer.text()).isEqualTo(401);
        assertThat(answer.text()).as("%s", row).contains("20003");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("callsOfAnAccount")
    void pathOfAnotherAccount_isNotLetIn(OperationRow row, String suffix) {
        Door.Answer answer = row.call(door.as(mock.newAccount()), suffix, household::get);
        assertRefused(row, answer, "401 20003");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void list_showsNothingOfAnotherAccount(OperationRow row, String suffix) {
        Door stranger = door.as(mock.newAccount());
        UnaryOperator<String> things = each -> each.equals("account") ? stranger.accountSid() : household.get(each);
        Door.Answer answer = row.call(stranger, suffix, things);
        assertThat(answer.status()).as("%s answered %s", row, answer.text()).isEqualTo(200);
        assertThat(answer.text()).as("%s", row).doesNotContain(mock.accountSid());
    }

    @Test
    void coverage_saysThatEachIsImplementedAndCalled() {
        for (OperationRow row : OperationRows.ALL) {
            // Each in a household of its own: some end what others need.
            try (MockServer one = MockServer.builder()
                    .virtualClock()
                    .startTime(mock.clock().now())
                    .exchangeListener(judging)
                    .start()) {
                Household things = Household.of(one);
                row.call(Door.of(one), row.isCore() ? ".json" : "", things::get);
                JsonNode line = line(Door.of(one), row.key());
                assertThat(line.path("implemented").asBoolean())
                        .as("%s is implemented", row)
                        .isTrue();
                assertThat(line.path("called").asInt())
                        .as("calls of %s that succeeded", row)
                        .isGreaterThan(line.path("failed").asInt());
            }
        }
    }

    private static JsonNode line(Door door, String key) {
        for (JsonNode each : door.admin("/coverage").path("coverage")) {
            if (key(each).equals(key)) {
                return each;
            }
        }
        throw new AssertionError("the coverage knows no " + key);
    }

    private static String key(JsonNode line) {
        return line.path("product").asText() + " " + line.path("path").asText().split("/")[1] + " "
                + line.path("operation").asText();
    }

    @Test
    void rows_areAllOperationsThatAreBuilt() {
        Set<String> wanted = new TreeSet<>();
        for (JsonNode each : door.admin("/coverage").path("coverage")) {
            if (isBuilt(each.path("product").asText(), each.path("path").asText())) {
                wanted.add(key(each));
            }
        }
        Set<String> rows = new TreeSet<>();
        OperationRows.ALL.forEach(row -> rows.add(row.key()));
        assertThat(without(wanted, rows)).as("operations without a row").isEmpty();
        assertThat(without(rows, wanted)).as("rows of no operation").isEmpty();
        assertThat(wanted).filteredOn(each -> each.startsWith("api ")).hasSize(71);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void rows_haveEachStatusOfSuccessThatTheFilesDocument() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        Set<String> documented = new TreeSet<>();
        Set<String> called = new TreeSet<>();
        for (OperationRow row : OperationRows.ALL) {
            called.add(row.key() + " " + row.status());
            String version = row.key().split(" ")[1].replace("2010-04-01", "v2010");
            for (Operation each : Specs.find().orElseThrow().operations(row.product() + "_" + version)) {
                if (each.id().equals(row.name())) {
                    each.answers().keySet().stream()
                            .filter(status -> status < 400)
                            .forEach(status -> documented.add(row.key() + " " + status));
                }
            }
        }
        assertThat(without(without(documented, NEVER), called))
                .as("statuses that no row has")
                .isEmpty();
        assertThat(without(called, documented))
                .as("statuses that the files do not have")
                .isEmpty();
    }

    /** The registrations of US senders are trust's; channel senders of the second version are channels'. */
    private static boolean isBuilt(String product, String path) {
        return switch (product) {
            case "api", "accounts", "content", "conversations", "pricing", "verify", "lookups" -> true;
            case "monitor" -> path.startsWith("/v1/Alerts");
            case "messaging" ->
                path.contains("/LinkShortening/")
                        || path.startsWith("/v2/Channels/")
                        // Version 3 is not in the files that can be fetched.
                        || path.equals("/v2/Indicators/Typing.json")
                        || path.equals("/v1/Deactivations")
                        || (path.startsWith("/v1/Services") && !path.contains("Usa2p"));
            default -> false;
        };
    }
}
