package dev.tidings.mock.network;

import static dev.tidings.mock.network.CallMatch.calls;
import static dev.tidings.mock.network.Fate.delivered;
import static dev.tidings.mock.network.Fate.failed;
import static dev.tidings.mock.network.Fate.read;
import static dev.tidings.mock.network.Fate.sent;
import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about messages: which, when, and what becomes of them. */
class RuleBookTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String OTHER = "AC00000000000000000000000000000002";

    private static final class Place {
        final World world;
        final RuleBook rules;
        final CarrierNetwork network;

        Place(long seed) {
            world = new World(new VirtualClock(START), seed);
            rules = RuleBook.in(world);
            network = CarrierNetwork.in(world, rules);
            world.start();
        }

        Rule add(Rule rule) {
            return world.run(tx -> rules.add(tx, rule));
        }

        Journey plan(Dispatch dispatch) {
            return world.run(tx -> network.plan(tx, dispatch));
        }

        /** The next {@code count} usual messages, a letter each: the first of its outcome. */
        String outcomes(int count) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < count; i++) {
                letters.append(plan(usual()).outcome().name().charAt(0));
            }
            return letters.toString();
        }

        byte[] written() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateCodec.of(world).write(world.snapshot(), bytes);
            return bytes.toByteArray();
        }

        void read(byte[] state) throws IOException {
            world.restore(StateCodec.of(world).read(new ByteArrayInputStream(state)));
        }
    }

    private final Place place = new Place(4);

    private static Dispatch usual() {
        return dispatch("+14155550123", "Your code is 4711");
    }

    private static Dispatch dispatch(String to, String body) {
        return new Dispatch(ACCOUNT, "SM1", "+14155550100", to, "US", body, 1, 0);
    }

    static Stream<Arguments> matches() {
        return Stream.of(
                matching(true, messages()),
                matching(true, messages().accountSid(ACCOUNT)),
                matching(false, messages().accountSid(OTHER)),
                matching(true, messages().to("+14155550123")),
                matching(false, messages().to("+1415555012")),
                matching(false, messages().to("4155550123")),
                matching(true, messages().to("+1415*")),
                matching(true, messages().to("*0123")),
                matching(true, messages().to("+1*5555*23")),
                matching(true, messages().to("*")),
                matching(true, messages().to("+14155550123*")),
                matching(false, messages().to("+1416*")),
                matching(false, messages().to("+14155550123*3")),
                matching(false, messages().to("+1*5*5*5*5*5*3")),
                matching(false, messages().to("whatsapp:*")),
                matching(true, messages().from("+14155550100")),
                matching(false, messages().from("+14155550101")),
                matching(true, messages().from("+1415*")),
                matching(true, messages().country("US")),
                matching(false, messages().country("CA")),
                matching(true, messages().body("code")),
                matching(true, messages().body("^Your code is \\d{4}$")),
                matching(true, messages().body("(?i)CODE")),
                matching(false, messages().body("CODE")),
                matching(false, messages().body("^code")),
                matching(
                        true, messages().to("+1415*").from("*100").country("US").body("4711")),
                matching(
                        false,
                        messages().to("+1415*").from("*101").country("US").body("4711")));
    }

    private static Arguments matching(boolean fits, MessageMatch match) {
        return Arguments.of(fits, match);
    }

    @ParameterizedTest
    @MethodSource("matches")
    void rule_strikesWhatItIsAbout_andNothingElse(boolean fits, MessageMatch match) {
        Rule rule = place.add(Rule.when(match).then(undelivered()));
        Journey journey = place.plan(usual());
        assertThat(journey.outcome()).isEqualTo(fits ? Outcome.UNDELIVERED : Outcome.DELIVERED);
        assertThat(journey.cause())
                .isEqualTo(fits ? "rule 1" : new Place(4).plan(usual()).cause());
        assertThat(place.rules.find(rule.id())).contains(new RuleBook.Standing(rule, fits ? 1 : 0, fits ? 1 : 0));
    }

    static Stream<Arguments> turns() {
        return Stream.of(
                turning("UUUUUUUU", draft -> draft),
                turning("DDUDDDDD", draft -> draft.nth(3)),
                turning("DDUDDUDD", draft -> draft.every(3)),
                turning("UUDDDDDD", draft -> draft.first(2)),
                turning("DDUUUUUU", draft -> draft.after(2)),
                turning("UUUDDDDD", draft -> draft.times(3)),
                turning("DUDUDDDD", draft -> draft.every(2).times(2)),
                turning("DDDDUDDD", draft -> draft.after(4).times(1)),
                turning("UUUUUUUU", draft -> draft.probability(1)),
                turning("UUUUUUUU", draft -> draft.from(START)),
                turning("DDDDDDDD", draft -> draft.from(START.plusMillis(1))),
                turning("DDDDDDDD", draft -> draft.until(START)),
                turning("UUUUUUUU", draft -> draft.until(START.plusMillis(1))));
    }

    private static Arguments turning(String outcomes, UnaryOperator<RuleDraft<Fate>> turn) {
        return Arguments.of(outcomes, turn);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void rule_strikesWhenItsTurnComes(String outcomes, UnaryOperator<RuleDraft<Fate>> turn) {
        Rule rule = place.add(turn.apply(Rule.when(messages())).then(undelivered()));
        assertThat(place.outcomes(8)).isEqualTo(outcomes);
        assertThat(place.rules.find(rule.id()).orElseThrow().struck())
                .isEqualTo(outcomes.chars().filter(each -> each == 'U').count());
    }

    @Test
    void validity_followsTheClock_andCountsOnlyThen() {
        place.add(Rule.when(messages())
                .from(START.plusSeconds(10))
                .until(START.plusSeconds(20))
                .nth(2)
                .then(undelivered()));
        assertThat(place.outcomes(3)).isEqualTo("DDD");
        place.world.clock().advanceTo(START.plusSeconds(10));
        assertThat(place.outcomes(3)).isEqualTo("DUD");
        place.world.clock().advanceTo(START.plusSeconds(20));
        assertThat(place.outcomes(3)).isEqualTo("DDD");
        assertThat(place.rules.find("1").orElseThrow().matched()).isEqualTo(3);
    }

    static Stream<Arguments> fates() {
        Duration two = Duration.ofSeconds(2);
        Duration five = Duration.ofSeconds(5);
        return Stream.of(
                faring(delivered(), Outcome.DELIVERED, 0, null, null),
                faring(delivered().after(five), Outcome.DELIVERED, 0, null, five),
                faring(delivered().sentAfter(two).after(five), Outcome.DELIVERED, 0, two, five),
                faring(read().after(five), Outcome.READ, 0, null, five),
                faring(undelivered(), Outcome.UNDELIVERED, 30003, null, null),
                faring(undelivered(30007).sentAfter(two), Outcome.UNDELIVERED, 30007, two, null),
                faring(failed(), Outcome.FAILED, 30500, null, Duration.ZERO),
                faring(failed(30001).after(two), Outcome.FAILED, 30001, two, Duration.ZERO),
                faring(sent(), Outcome.UNKNOWN, 0, null, Duration.ZERO),
                faring(sent().after(two), Outcome.UNKNOWN, 0, two, Duration.ZERO),
                faring(undelivered().after(Duration.ZERO), Outcome.UNDELIVERED, 30003, null, Duration.ZERO));
    }

    private static Arguments faring(Fate fate, Outcome outcome, int errorCode, Object untilSent, Object untilOutcome) {
        return Arguments.of(fate, outcome, errorCode, untilSent, untilOutcome);
    }

    @ParameterizedTest
    @MethodSource("fates")
    void fate_takesThePlaceOfWhatTheCarrierWouldDo_whereItSaysSo(
            Fate fate, Outcome outcome, int errorCode, Duration untilSent, Duration untilOutcome) {
        Journey usual = new Place(4).plan(usual());
        place.add(Rule.when(messages()).named("mine").then(fate));
        assertThat(place.plan(usual()))
                .isEqualTo(new Journey(
                        untilSent == null ? usual.untilSending() : Duration.ZERO,
                        untilSent == null ? usual.untilSent() : untilSent,
                        untilOutcome == null ? usual.untilOutcome() : untilOutcome,
                        outcome,
                        errorCode,
                        "rule mine"));
    }

    @Test
    void firstRuleThatStrikes_wins_andOnlyThoseBeforeItCount() {
        place.add(Rule.when(messages().to("+44*")).then(delivered()));
        place.add(Rule.when(messages()).nth(2).then(failed()));
        place.add(Rule.when(messages().body("code")).then(undelivered()));
        place.add(Rule.when(messages()).then(sent()));
        assertThat(place.outcomes(3)).isEqualTo("UFU");
        assertThat(place.plan(dispatch("+14155550123", "Hi")).cause()).isEqualTo("rule 4");
        assertThat(place.rules.standings())
                .extracting(RuleBook.Standing::matched)
                .containsExactly(0L, 4L, 2L, 1L);
        assertThat(place.rules.standings())
                .extracting(RuleBook.Standing::struck)
                .containsExactly(0L, 1L, 2L, 1L);
    }

    @Property(tries = 30)
    void probability_isTheShareThatIsStruck_alikeForTheSameSeed(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Place one = new Place(seed);
            one.add(Rule.when(messages()).probability(probability).then(undelivered()));
            both.add(one.outcomes(2_000));
        }
        assertThat(both.get(0)).isEqualTo(both.get(1));
        double share = both.get(0).chars().filter(each -> each == 'U').count() / 2_000.0;
        assertThat(Math.abs(share - probability)).isLessThan(5 * Math.sqrt(probability * (1 - probability) / 2_000));
    }

    @Property(tries = 30)
    void rules_leaveOtherMessagesAsTheyWere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int every) {
        Place without = new Place(seed);
        Place with = new Place(seed);
        with.add(Rule.when(messages()).every(every).probability(0.5).then(undelivered()));
        for (int i = 0; i < 50; i++) {
            Journey before = without.plan(usual());
            Journey after = with.plan(usual());
            assertThat(after).isIn(before, undelivered().instead(before, "rule 1"));
        }
    }

    @Test
    void rulesAndCounters_surviveASnapshot() throws IOException {
        place.add(Rule.when(
                        messages().to("+1*").body("c(o)de").accountSid(ACCOUNT).country("US"))
                .probability(0.5)
                .from(START)
                .until(START.plusSeconds(60))
                .every(2)
                .times(40)
                .then(undelivered(30007).sentAfter(Duration.ofMillis(7)).after(Duration.ofSeconds(3))));
        place.add(Rule.when(calls().post("*Messages.json"))
                .named("busy")
                .then(Fault.refused(429).retryAfter(Duration.ofSeconds(3)).delayed(Duration.ofMillis(1))));
        place.add(Rule.when(calls()).then(Fault.cut(7)));
        place.outcomes(17);
        byte[] state = place.written();
        List<RuleBook.Standing> standings = place.rules.standings();
        String next = place.outcomes(50);

        place.world.run(tx -> place.rules.replaceAll(tx, List.of()));
        assertThat(place.outcomes(50)).isNotEqualTo(next);
        place.read(state);
        assertThat(place.rules.standings()).isEqualTo(standings);
        assertThat(place.written()).isEqualTo(state);
        assertThat(place.outcomes(50)).isEqualTo(next).contains("U");
        assertThat(place.add(Rule.when(messages()).then(sent())).id()).isEqualTo("3");

        Place other = new Place(4);
        other.read(state);
        assertThat(other.outcomes(50)).isEqualTo(next);
    }

    @Test
    void ids_areTheNextFreeNumbers_unlessNamed() {
        place.add(Rule.when(messages()).named("2").then(sent()));
        assertThat(place.add(Rule.when(messages()).then(sent())).id()).isEqualTo("1");
        assertThat(place.add(Rule.when(messages()).then(sent())).id()).isEqualTo("3");
        int gone =
                place.world.run(tx -> place.rules.removeIf(tx, each -> each.id().equals("3")));
        assertThat(gone).isEqualTo(1);
        assertThat(place.add(Rule.when(messages()).then(sent())).id()).isEqualTo("4");
        assertThatThrownBy(() -> place.add(Rule.when(messages()).named("4").then(sent())))
                .hasMessage("id is \"4\": must be one that no other rule has");
        assertThat(place.rules.standings()).hasSize(3);
    }

    @Test
    void commandThatFails_leavesTheBookAsItWas() {
        place.add(Rule.when(messages()).then(sent()));
        assertThatThrownBy(() -> place.world.run(tx -> {
                    place.rules.replaceAll(tx, List.of());
                    place.rules.add(tx, Rule.when(messages()).then(failed()));
                    throw new IllegalStateException("made for the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(place.outcomes(2)).isEqualTo("UU");
        assertThat(place.rules.standings()).hasSize(1);
    }

    @Test
    void hopelessPatterns_matchNothing_andTheServerLives() {
        place.add(Rule.when(messages().body("(a+)+$")).then(failed()));
        place.add(Rule.when(messages().body("(a|b)*c")).then(failed()));
        assertThat(place.plan(dispatch("+14155550123", "a".repeat(1_599) + "!")).outcome())
                .isEqualTo(Outcome.DELIVERED);
        assertThat(place.plan(dispatch("+14155550123", "b".repeat(5) + "c")).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void patterns_lookAtAsMuchAsABodyMayHave() {
        place.add(Rule.when(messages().body("x$")).then(failed()));
        assertThat(place.plan(dispatch("+1", "a".repeat(1_599) + "x")).outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(place.plan(dispatch("+1", "a".repeat(1_599) + "xy")).outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(place.plan(dispatch("+1", "a".repeat(1_600) + "x")).outcome())
                .isEqualTo(Outcome.DELIVERED);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                refusing("to is \"\": must be 1 to 500", () -> messages().to("")),
                refusing(
                        "account_sid is \"AC1\": must be AC and 32",
                        () -> messages().accountSid("AC1")),
                refusing("country is \"us\": must be an ISO", () -> messages().country("us")),
                refusing(
                        "body is \"(a\": must be a regular expression: Unclosed group",
                        () -> messages().body("(a")),
                refusing(
                        "nth is 0: must be at least 1",
                        () -> Rule.when(messages()).nth(0)),
                refusing(
                        "every is -1: must be at least 1",
                        () -> Rule.when(messages()).every(-1)),
                refusing(
                        "probability is 0.0: must be above 0",
                        () -> Rule.when(messages()).probability(0)),
                refusing(
                        "probability is 1.5: must be",
                        () -> Rule.when(messages()).probability(1.5)),
                refusing(
                        "probability is NaN: must be",
                        () -> Rule.when(messages()).probability(Double.NaN)),
                refusing(
                        "times is 0: must be at least 1",
                        () -> Rule.when(messages()).times(0)),
                refusing(
                        "valid_until is \"2026-01-01T00:00:00Z\": must be after valid_from",
                        () -> Rule.when(messages()).from(START).until(START)),
                refusing(
                        "id is \"a b\": must be",
                        () -> Rule.when(messages()).named("a b").then(sent())),
                refusing("error_code is 0: must be from 1", () -> undelivered(0)),
                refusing("error_code is 5: must be left out", () -> new Fate(Outcome.DELIVERED, 5, null, null)),
                refusing("delay is \"PT-1S\": must be", () -> sent().after(Duration.ofSeconds(-1))),
                refusing("sent_after is \"PT1S\": must be left out", () -> failed().sentAfter(Duration.ofSeconds(1))),
                refusing("method is \"post\": must be", () -> calls().method("post")),
                refusing("path is \"Messages\": must be begun with", () -> calls().path("Messages")),
                refusing("product is \"API\": must be", () -> calls().product("API")),
                refusing("operation is \"CreateMessage\": must be", () -> calls().operation("CreateMessage")),
                refusing("http_status is 200: must be from 400 to 599", () -> Fault.refused(200)),
                refusing(
                        "retry_after is \"PT1.5S\": must be whole",
                        () -> Fault.refused(429).retryAfter(Duration.ofMillis(1_500))),
                refusing(
                        "retry_after is \"PT1S\": must be left out",
                        () -> Fault.dropped().retryAfter(Duration.ofSeconds(1))),
                refusing("cut_after is -1: must be at least 0", () -> Fault.cut(-1)),
                refusing("delay is \"PT2H\": must be", () -> Fault.slow(Duration.ofHours(2))),
                refusing("http_status is missing: must be given, or else", () -> Fault.slow(Duration.ZERO)),
                refusing(
                        "accepted is false: must be true",
                        () -> new Fault(false, null, Duration.ofSeconds(1), Duration.ZERO, null)));
    }

    private static Arguments refusing(String message, Supplier<?> making) {
        return Arguments.of(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatCannotBe_isRefusedWithFieldValueAndRule(String message, Supplier<?> making) {
        assertThatThrownBy(making::get)
                .isInstanceOf(Refused.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
