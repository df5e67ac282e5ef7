package dev.tidings.mock.http;

import static dev.tidings.mock.network.CallMatch.calls;
import static dev.tidings.mock.network.Fault.acceptedThen;
import static dev.tidings.mock.network.Fault.acceptedThenDropped;
import static dev.tidings.mock.network.Fault.cut;
import static dev.tidings.mock.network.Fault.dropped;
import static dev.tidings.mock.network.Fault.refused;
import static dev.tidings.mock.network.Fault.slow;
import static dev.tidings.mock.network.Fault.trickled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.network.CallMatch;
import dev.tidings.mock.network.Fault;
import dev.tidings.mock.network.Rule;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.RuleFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about API calls: which, and what goes wrong with them. */
class FaultRulesTest {
    private static final String HOST = "http://127.0.0.1:4010";
    private static final String OTHER = "AC" + "9".repeat(32);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestApi api = new TestApi();
    private final RuleBook rules = RuleBook.in(api.world);
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Pipeline pipeline = api.pipeline()
            .faults(RuleFaults.of(
                    rules, request -> request.headers().first("X-Claims").orElse(null)))
            .build();

    FaultRulesTest() {
        pipeline.listen(exchanges::add);
    }

    private void add(Rule rule) {
        api.world.run(tx -> rules.add(tx, rule));
    }

    private Response create(String suffix) {
        return answer(TestApi.request("POST", HOST + TestApi.LETTERS + suffix, "Text=Hello"));
    }

    private Response answer(Request request) {
        return pipeline.handle(request).toCompletableFuture().join();
    }

    static Stream<Arguments> effects() {
        Transmission late = new Transmission(SECOND, Duration.ZERO, OptionalInt.empty());
        return Stream.of(
                Arguments.of(refused(429), 0, 429, 20429, Transmission.PROMPT),
                Arguments.of(refused(500), 0, 500, 20500, Transmission.PROMPT),
                Arguments.of(refused(503), 0, 503, 20503, Transmission.PROMPT),
                Arguments.of(refused(400, 21211), 0, 400, 21211, Transmission.PROMPT),
                Arguments.of(refused(401), 0, 401, 20003, Transmission.PROMPT),
                Arguments.of(refused(503).delayed(SECOND), 0, 503, 20503, late),
                Arguments.of(dropped(), 0, 200, 0, Transmission.DROPPED),
                Arguments.of(acceptedThen(500), 1, 500, 20500, Transmission.PROMPT),
                Arguments.of(acceptedThen(503), 1, 503, 20503, Transmission.PROMPT),
                Arguments.of(acceptedThen(429), 1, 429, 20429, Transmission.PROMPT),
                Arguments.of(acceptedThenDropped(), 1, 201, 0, Transmission.DROPPED),
                Arguments.of(slow(SECOND), 1, 201, 0, late),
                Arguments.of(trickled(SECOND), 1, 201, 0, new Transmission(Duration.ZERO, SECOND, OptionalInt.empty())),
                Arguments.of(cut(9), 1, 201, 0, new Transmission(Duration.ZERO, Duration.ZERO, OptionalInt.of(9))));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void fault_goesWrongAsSaid_andIsJournaled(
            Fault fault, int stored, int status, int errorCode, Transmission delivery) {
        add(Rule.when(calls()).named("bad").then(fault));
        Response response = create(".json");
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.transmission()).isEqualTo(delivery);
        assertThat(api.letters.size()).isEqualTo(stored);
        if (errorCode != 0) {
            assertThat(TestApi.text(response))
                    .startsWith("{\"code\": " + errorCode + ", \"message\": \"")
                    .endsWith("\"more_info\": \"https://www.twilio.com/docs/errors/" + errorCode + "\", \"status\": "
                            + status + "}");
            assertThat(response.headers().first("Twilio-Request-Id")).isPresent();
        }
        assertThat(exchanges).hasSize(1).first().extracting(Exchange::fault).isEqualTo("rule bad");
    }

    @Test
    void tooManyRequests_saysWhenToTryAgain_ifTold() {
        add(Rule.when(calls()).first(1).then(refused(429).retryAfter(Duration.ofSeconds(3))));
        assertThat(create(".json").headers().first("Retry-After")).contains("3");
        assertThat(create(".json").headers().first("Retry-After")).isEmpty();
        assertThat(api.letters.size()).isEqualTo(1);
    }

    @Test
    void errors_speakTheCallersLanguage() {
        add(Rule.when(calls()).then(acceptedThen(500)));
        assertThat(TestApi.text(create(".xml"))).contains("<RestException><Code>20500</Code>");
        assertThat(TestApi.text(create(""))).contains("<RestException>");
        assertThat(TestApi.text(answer(TestApi.request("GET", "https://messaging.twilio.com/v1/Services", ""))))
                .startsWith("{\"code\": 20500");
    }

    static Stream<Arguments> matches() {
        return Stream.of(
                Arguments.of(true, calls()),
                Arguments.of(true, calls().method("POST")),
                Arguments.of(false, calls().method("GET")),
                Arguments.of(true, calls().path(TestApi.LETTERS + ".json")),
                Arguments.of(true, calls().path("/2010-04-01/*")),
                Arguments.of(true, calls().post("*/Letters.json")),
                Arguments.of(true, calls().path("/2010-04-01/Accounts/*/Letters.json")),
                Arguments.of(false, calls().path("*/Letters")),
                Arguments.of(false, calls().get("*")),
                Arguments.of(true, calls().product("api")),
                Arguments.of(false, calls().product("messaging")),
                Arguments.of(true, calls().operation("/2010-04-01/Accounts/{AccountSid}/Letters.json")),
                Arguments.of(false, calls().operation("/2010-04-01/Accounts/{AccountSid}/Letters/{Sid}.json")),
                Arguments.of(true, calls().accountSid(TestApi.ACCOUNT)),
                Arguments.of(false, calls().accountSid(OTHER)));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void rule_strikesTheCallsItIsAbout_andNoOther(boolean fits, CallMatch match) {
        add(Rule.when(match).then(refused(503)));
        assertThat(create(".json").status()).isEqualTo(fits ? 503 : 201);
        assertThat(rules.find("1").orElseThrow().matched()).isEqualTo(fits ? 1 : 0);
    }

    @Test
    void accountThatNoPathNames_isThatOfTheCredentials() {
        add(Rule.when(calls().accountSid(OTHER)).then(refused(503)));
        String url = "https://messaging.twilio.com/v1/Services";
        assertThat(answer(TestApi.request("GET", url, "", Map.of("Authorization", "Basic x", "X-Claims", OTHER)))
                        .status())
                .isEqualTo(503);
        assertThat(answer(TestApi.request(
                                "GET", url, "", Map.of("Authorization", "Basic x", "X-Claims", TestApi.ACCOUNT)))
                        .status())
                .isEqualTo(200);
        assertThat(answer(TestApi.request("GET", url, "")).status()).isEqualTo(200);
    }

    @Test
    void firstRuleThatStrikes_wins() {
        add(Rule.when(calls().method("GET")).then(refused(500)));
        add(Rule.when(calls()).nth(2).then(refused(502)));
        add(Rule.when(calls()).every(2).then(refused(503)));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            statuses.add(create(".json").status());
        }
        assertThat(statuses).containsExactly(201, 502, 503, 201, 503);
        assertThat(api.letters.size()).isEqualTo(2);
    }

    @Test
    void adminApi_isNeverStruck() {
        add(Rule.when(calls()).then(dropped()));
        assertThat(answer(TestApi.request("GET", HOST + "/mock/v1/health", "")).transmission())
                .isEqualTo(Transmission.PROMPT);
    }

    @Test
    void ruleAboutMessages_leavesCallsAlone() {
        add(Rule.when(dev.tidings.mock.network.MessageMatch.messages()).then(dev.tidings.mock.network.Fate.failed()));
        assertThat(create(".json").status()).isEqualTo(201);
    }
}
