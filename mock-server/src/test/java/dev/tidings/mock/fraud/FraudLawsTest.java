package dev.tidings.mock.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of Fraud Guard, whatever is sent, entered and looked up, and whenever. */
class FraudLawsTest {
    private static final String OTHER = "AC00000000000000000000000000000002";

    /** Something happens after a pause: a send to a number, and perhaps its code is entered. */
    record Step(int pause, int range, int number, boolean entered) {
        String to() {
            return "+92300" + String.format("%04d", range) + String.format("%03d", number);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.integers().between(0, 3_000)),
                                Tuple.of(1, Arbitraries.integers().between(3_000, 400_000))),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(1_234)),
                                Tuple.of(2, Arbitraries.integers().between(1_230, 1_239)),
                                Tuple.of(1, Arbitraries.integers().between(0, 9_999))),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(Step::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(200);
    }

    private static Decision take(Trial trial, Step step, int index) {
        trial.after(Duration.ofMillis(step.pause()));
        Decision decision = trial.ask(Trial.send(step.to(), "PK"), "v" + index);
        if (decision.allowed() && step.entered()) {
            trial.enter("v" + index);
        }
        return decision;
    }

    private static List<Decision> takeAll(Trial trial, List<Step> steps) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            decisions.add(take(trial, steps.get(i), i));
        }
        return decisions;
    }

    @Property(tries = 60)
    void aNumberOnTheSafeList_isNeverBlocked(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 199) int safe) {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        String number = steps.get(safe % steps.size()).to();
        trial.world.run(tx -> trial.safeList.add(tx, Trial.ACCOUNT, number));

        for (int i = 0; i < steps.size(); i++) {
            Decision decision = take(trial, steps.get(i), i);
            assertThat(decision.allowed() || !steps.get(i).to().equals(number)).isTrue();
        }
        assertThat(trial.ask(number, "PK").allowed()).isTrue();
    }

    @Property(tries = 60)
    void everyBlock_ends(@ForAll("steps") List<Step> steps) {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        takeAll(trial, steps);
        List<Block> blocks = trial.world.run(tx -> trial.guard.blocks(any -> true));
        for (Block each : blocks) {
            Instant end = each.end();
            assertThat(Duration.between(trial.clock.now(), end)).isLessThanOrEqualTo(Block.QUIET);
            assertThat(Duration.between(each.since(), each.until())).isGreaterThanOrEqualTo(Block.FIRST);
        }
        trial.after(Block.QUIET);
        for (Step each : steps) {
            assertThat(trial.world
                            .<Decision>run(tx -> trial.guard.decide(tx, Trial.send(each.to(), "PK")))
                            .allowed())
                    .isTrue();
        }
    }

    @Property(tries = 60)
    void anotherAccount_isNeverAffected(@ForAll("steps") List<Step> steps) {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        for (int i = 0; i < steps.size(); i++) {
            String to = steps.get(i).to();
            take(trial, steps.get(i), i);
            FraudGuard.Send send = new FraudGuard.Send(OTHER, Trial.SERVICE, Trial.line(to, "PK"), false, null);
            assertThat(trial.world
                            .<Decision>run(tx -> trial.guard.decide(tx, send))
                            .allowed())
                    .isTrue();
        }
    }

    @Property(tries = 30)
    void aRestoredSnapshot_decidesAsTheOriginal_andSoDoesTheSameTraffic(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 199) int cut) {
        int at = cut % steps.size();
        Trial one = Trial.at(ProtectionLevel.STANDARD);
        List<Decision> wanted = takeAll(one, steps);

        Trial other = Trial.at(ProtectionLevel.STANDARD);
        List<Decision> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i == at) {
                other.world.restore(other.world.snapshot());
            }
            found.add(take(other, steps.get(i), i));
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Property(tries = 60)
    void whatALevelBlocks_theNextOneWouldHaveBlockedToo_atFirst(@ForAll("steps") List<Step> steps) {
        int basic = first(ProtectionLevel.BASIC, steps);
        int standard = first(ProtectionLevel.STANDARD, steps);
        int max = first(ProtectionLevel.MAX, steps);

        assertThat(standard).isLessThanOrEqualTo(basic);
        assertThat(max).isLessThanOrEqualTo(standard);
        assertThat(first(ProtectionLevel.OFF, steps)).isEqualTo(Integer.MAX_VALUE);
    }

    /** When the first block began, counted in steps. */
    private static int first(ProtectionLevel level, List<Step> steps) {
        Trial trial = Trial.at(level);
        for (int i = 0; i < steps.size(); i++) {
            take(trial, steps.get(i), i);
            if (!trial.world
                    .<List<Block>>run(tx -> trial.guard.blocks(any -> true))
                    .isEmpty()) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Property(tries = 100)
    void withFewerThanTenRecipients_nothingIsBlockedAtTheStandardLevel(@ForAll("steps") List<Step> steps) {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        Set<String> recipients = new HashSet<>();
        for (int i = 0; i < steps.size() && recipients.size() < 10; i++) {
            Decision decision = take(trial, steps.get(i), i);
            recipients.add(steps.get(i).to());
            assertThat(decision.allowed()).isTrue();
        }
    }
}
