package dev.tidings.mock.fraud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.traffic.CodeRequest;
import dev.tidings.mock.traffic.Habit;
import dev.tidings.mock.traffic.Traffic;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Fraud Guard blocks, for whom, for how long, and what it never does. The scenarios of the reference come first. */
class FraudGuardTest {
    private static final String RANGE = "+447400123";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static String number(int index) {
        return RANGE + String.format("%03d", index);
    }

    /** Asks for codes to neighbours, one a second; which of them was the first to be refused, -1 if none. */
    private static int attack(Trial trial, String range, int count) {
        int first = -1;
        for (int i = 0; i < count; i++) {
            trial.after(SECOND);
            if (!trial.ask(range + String.format("%03d", i), "GB").allowed() && first < 0) {
                first = i;
            }
        }
        return first;
    }

    private static Trial attacked() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        assertThat(attack(trial, RANGE, 60)).isPositive();
        return trial;
    }

    @Test
    void twoHundredPeople_whoEnterTheirCodes_areNeverBlocked() {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        List<CodeRequest> people = Traffic.honest(3, Habit.GLOBAL, Duration.ofHours(4), 50);

        assertThat(trial.run(people).honestBlocked).isZero();
        assertThat(people.size()).isBetween(150, 300);
    }

    @Test
    void sixtyNumbersInARow_oneASecond_blockTheirThousandOnly() {
        Trial trial = attacked();

        Decision next = trial.ask(number(999), "GB");
        assertThat(next.refusal()).get().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(60410);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.message())
                    .isEqualTo("The destination phone number has been temporarily blocked by Twilio due to fraudulent"
                            + " activities. +447400123 prefix is blocked for the SMS channel");
        });
        assertThat(trial.ask("+447400124000", "GB").allowed()).isTrue();
        assertThat(trial.ask("+447911987654", "GB").allowed()).isTrue();
    }

    @Test
    void theHigherTheLevel_theSoonerTheBlock() {
        int basic = attack(Trial.at(ProtectionLevel.BASIC), RANGE, 100);
        int standard = attack(Trial.at(ProtectionLevel.STANDARD), RANGE, 100);
        int max = attack(Trial.at(ProtectionLevel.MAX), RANGE, 100);

        assertThat(max).isBetween(1, standard - 1);
        assertThat(standard).isBetween(20, basic - 1);
        assertThat(attack(Trial.at(ProtectionLevel.OFF), RANGE, 100)).isEqualTo(-1);
    }

    @Test
    void otherChannels_areNotBlocked() {
        Trial trial = attacked();

        for (GeoChannel each : List.of(GeoChannel.CALL, GeoChannel.WHATSAPP, GeoChannel.RCS)) {
            trial.geo.require(Trial.ACCOUNT, Trial.line(number(1), "GB"), each);
        }
    }

    @ParameterizedTest
    @CsvSource({"+447400123777, true", "+447400123xxx, true", "+447400124xxx, false"})
    void aNumberOnTheSafeList_isNotBlocked(String safe, boolean allowed) {
        Trial trial = attacked();
        trial.world.run(tx -> trial.safeList.add(tx, Trial.ACCOUNT, safe));

        assertThat(trial.ask("+447400123777", "GB").allowed()).isEqualTo(allowed);
    }

    @Test
    void aBlock_endsWhenItIsQuiet_andIsLongerNextTime() {
        Trial trial = attacked();
        Block first = block(trial);
        assertThat(Duration.between(first.since(), first.until())).isEqualTo(Duration.ofMinutes(5));

        trial.after(Duration.ofMinutes(6));
        assertThat(trial.ask(number(500), "GB").allowed()).isTrue();

        assertThat(attack(trial, RANGE, 60)).isBetween(1, 30);
        Block second = block(trial);
        assertThat(second.strikes()).isEqualTo(2);
        assertThat(Duration.between(second.since(), second.until())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aBlock_isRenewedTwiceAsLongAsTheAttackGoesOn_upToTwelveHours() {
        Trial trial = attacked();
        Duration longest = Duration.ZERO;
        for (int minute = 0; minute < 60 * 40; minute++) {
            trial.after(Duration.ofMinutes(1));
            assertThat(trial.ask(number(minute % 1_000), "GB").allowed()).isFalse();
            Block now = block(trial);
            Duration left = Duration.between(trial.clock.now(), now.until());
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        assertThat(block(trial).strikes()).isGreaterThan(7);
        assertThat(longest).isEqualTo(Duration.ofHours(12));

        trial.after(Block.QUIET);
        assertThat(trial.ask(number(1), "GB").allowed()).isTrue();
    }

    private static Block block(Trial trial) {
        return trial.world.run(tx -> trial.guard.blocks(any -> true)).get(0);
    }

    @Test
    void aCountryThatIsDisabled_isRefusedEvenWhenItIsQuiet() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        geo(trial, GeoPolicy.DISABLED);

        assertThat(trial.ask(number(1), "GB").refusal()).get().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(60605);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.message())
                    .isEqualTo("The destination phone number has been blocked by Verify Geo-Permissions. +447400123001"
                            + " is blocked for sms channel for all services");
        });
        assertThat(trial.ask("+33612345678", "FR").allowed()).isTrue();
        trial.world.run(tx -> trial.safeList.add(tx, Trial.ACCOUNT, number(1)));
        assertThat(trial.ask(number(1), "GB").allowed()).isTrue();
    }

    @Test
    void aCountryWhereEverythingIsAllowed_isNeverBlocked_andIsOnceItIsMonitoredAgain() {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        geo(trial, GeoPolicy.ALLOW);
        assertThat(attack(trial, RANGE, 100)).isEqualTo(-1);

        geo(trial, GeoPolicy.MONITOR);
        assertThat(attack(trial, RANGE, 100)).isNotNegative();
    }

    private static void geo(Trial trial, GeoPolicy policy) {
        trial.world.run(tx -> {
            trial.geo.set(tx, Trial.ACCOUNT, "GB", GeoChannel.SMS, policy);
            return tx;
        });
    }

    @Test
    void otherServicesOfTheAccount_areBlockedToo_andOtherAccountsAreNot() {
        Trial trial = attacked();
        FraudGuard.Send other = new FraudGuard.Send(
                Trial.ACCOUNT, "VA00000000000000000000000000000002", Trial.line(number(7), "GB"), false, null);
        FraudGuard.Send stranger = new FraudGuard.Send(
                "AC00000000000000000000000000000002", Trial.SERVICE, Trial.line(number(7), "GB"), false, null);

        assertThat(trial.ask(other, "a").allowed()).isFalse();
        assertThat(trial.ask(stranger, "b").allowed()).isTrue();
    }

    @Test
    void anInnocentNumberOfABlockedPrefix_isHitToo() {
        assertThat(attacked().ask(number(987), "GB").code()).isEqualTo(60410);
    }

    @Test
    void lookup_seesTheBlockOfTheWholeNetwork_andTheScoreOfTheAccount() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        Risk before = trial.risk(Trial.ACCOUNT, number(990));
        assertThat(before.blocked()).isFalse();
        assertThat(before.blockedDate()).isEmpty();
        assertThat(before.blockedLast3Months()).isEmpty();

        attack(trial, RANGE, 60);
        Risk during = trial.risk(Trial.ACCOUNT, number(990));
        Risk elsewhere = trial.risk("AC00000000000000000000000000000002", number(990));
        assertThat(during.blocked()).isTrue();
        assertThat(during.blockedDate()).contains(block(trial).since());
        assertThat(during.blockedLast3Months()).contains(true);
        assertThat(during.score()).isGreaterThanOrEqualTo(90);
        assertThat(elsewhere.blocked()).isTrue();
        assertThat(elsewhere.score()).isEqualTo(before.score());

        trial.after(Duration.ofDays(80));
        Risk later = trial.risk(Trial.ACCOUNT, number(990));
        assertThat(later.blocked()).isFalse();
        assertThat(later.blockedLast3Months()).contains(true);
        assertThat(later.score()).isEqualTo(before.score());
        trial.after(Duration.ofDays(12));
        assertThat(trial.risk(Trial.ACCOUNT, number(990)).blockedLast3Months()).contains(false);
    }

    @Test
    void theScore_risesWithLookUps_andFalls() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        int before = trial.risk(Trial.ACCOUNT, number(1)).score();
        int last = before;
        for (int i = 0; i < 20; i++) {
            String number = number(i);
            trial.world.run(tx -> {
                trial.guard.looked(tx, Trial.ACCOUNT, number);
                return tx;
            });
            int now = trial.risk(Trial.ACCOUNT, number(1)).score();
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        assertThat(last).isGreaterThan(before + 20);
        assertThat(trial.risk("AC00000000000000000000000000000002", number(1)).score())
                .isEqualTo(before);
        trial.after(Duration.ofHours(2));
        assertThat(trial.risk(Trial.ACCOUNT, number(1)).score()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"+923001234567, 12", "+14155550100, 0", "+18763121234, 12"})
    void carriers_haveCategories_thatTheScoreStartsFrom(String number, int least) {
        Risk risk = Trial.at(ProtectionLevel.STANDARD).risk(Trial.ACCOUNT, number);
        assertThat(risk.carrierCategory()).isPresent();
        assertThat(risk.score()).isBetween(least, 60);
    }

    @Test
    void carriersOfCanada_areNotTold() {
        assertThat(Trial.at(ProtectionLevel.STANDARD)
                        .risk(Trial.ACCOUNT, "+16045550123")
                        .carrierCategory())
                .isEmpty();
    }

    @Test
    void servicesThatChooseTheirCodes_areProtectedFromTheStandardLevelOn() {
        for (ProtectionLevel level : List.of(ProtectionLevel.BASIC, ProtectionLevel.STANDARD)) {
            Trial trial = Trial.at(level);
            boolean blocked = false;
            for (int i = 0; i < 100; i++) {
                trial.after(SECOND);
                FraudGuard.Send send =
                        new FraudGuard.Send(Trial.ACCOUNT, Trial.SERVICE, Trial.line(number(i), "GB"), true, null);
                blocked |= !trial.ask(send, "a" + i).allowed();
            }
            assertThat(blocked).isEqualTo(level == ProtectionLevel.STANDARD);
        }
    }

    /** What an application's own tests do. */
    @ParameterizedTest
    @CsvSource({
        "+44740012, GB, 10000, PT0S",
        "+1415555, US, 2000, PT0S",
        "+44740012, GB, 150, PT0.1S",
        "+44740012, GB, 19, PT1S",
        "+44740012, GB, 60, PT40S",
        "+92300123, PK, 9, PT3S",
        "+1415555, US, 200, PT1S"
    })
    void tests_thatSendToNeighbours_areNotSurprised(String range, String region, int count, Duration pause) {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        for (int i = 0; i < count; i++) {
            String number = range + String.format("%04d", i);
            assertThat(trial.ask(number, region).allowed())
                    .as("%s of %d", number, count)
                    .isTrue();
            trial.after(pause);
        }
    }

    @Test
    void testsThatEnterTheirCodes_areNotSurprised_whateverTheyDo() {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        for (int i = 0; i < 900; i++) {
            String attempt = "v" + i;
            assertThat(trial.ask(Trial.send(number(i), "GB"), attempt).allowed())
                    .as("number %d", i)
                    .isTrue();
            trial.after(SECOND);
            if (i % 2 == 0) {
                trial.enter(attempt);
            }
        }
    }

    @Test
    void resends_areOneAttempt() {
        Trial trial = Trial.at(ProtectionLevel.MAX);
        for (int i = 0; i < 300; i++) {
            assertThat(trial.ask(Trial.send(number(i / 100), "GB"), "v" + i / 100)
                            .allowed())
                    .isTrue();
            trial.after(SECOND);
        }
    }

    @Test
    void anAttackThatMovesOn_isBlockedSoonerThere() {
        Trial trial = attacked();
        assertThat(attack(trial, "+447400777", 60)).isBetween(1, 12);
    }

    @Test
    void whenTwoThousandsAreBlocked_soAreTheTenThousandAroundThem() {
        Trial trial = attacked();
        attack(trial, "+447400129", 60);

        assertThat(trial.ask("+447400125000", "GB").prefix()).isEqualTo("+44740012");
    }

    @Test
    void aCountryWhoseCodesAreNoLongerEntered_isBlockedWhole() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        boolean blocked = false;
        for (int i = 0; i < 900; i++) {
            trial.after(Duration.ofMillis(700));
            String number = "+92300" + String.format("%07d", i * 7_654_321L % 10_000_000);
            Decision decision = trial.ask(number, "PK");
            blocked |= decision.prefix().equals("+92");
        }
        assertThat(blocked).isTrue();
        assertThat(trial.ask("+447400123456", "GB").allowed()).isTrue();
    }

    @Test
    void aBlockThatIsLifted_staysSo_unlessTheAttackGoesOn() {
        Trial trial = attacked();
        assertThat(lift(trial, "+447400999")).isFalse();
        assertThat(lift(trial, "nonsense")).isFalse();
        assertThat(lift(trial, RANGE)).isTrue();
        assertThat(lift(trial, RANGE)).isFalse();

        for (int i = 0; i < 15; i++) {
            trial.after(SECOND);
            assertThat(trial.ask(number(500 + i), "GB").allowed()).isTrue();
        }
        assertThat(attack(trial, RANGE, 60)).isNotNegative();
    }

    private static boolean lift(Trial trial, String prefix) {
        return trial.world.run(tx -> trial.guard.lift(tx, Trial.ACCOUNT, prefix));
    }

    @Test
    void decisions_areExplained() {
        Trial trial = attacked();
        List<Judgement> refused = trial.world.run(
                tx -> trial.guard.judgements(each -> !each.decision().allowed(), 1));

        Judgement last = refused.get(0);
        assertThat(last.to()).isEqualTo(number(59));
        assertThat(last.level()).isEqualTo(ProtectionLevel.STANDARD);
        assertThat(last.assessment().prefix()).isEqualTo(RANGE);
        assertThat(last.assessment().score()).isGreaterThanOrEqualTo(ProtectionLevel.STANDARD.threshold());
        assertThat(last.assessment().findings())
                .extracting(Finding::signal)
                .contains(Signal.ADJACENCY, Signal.VELOCITY, Signal.BOT);
        assertThat(last.assessment().findings().stream()
                        .mapToInt(Finding::points)
                        .sum())
                .isEqualTo(last.assessment().score());
        assertThat(last.decision().until()).isAfter(last.at());
    }

    @Test
    void aRefusedCommand_teachesNothing() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        for (int i = 0; i < 100; i++) {
            String number = number(i);
            trial.after(SECOND);
            assertThatThrownBy(() -> trial.world.run(tx -> {
                        trial.guard.decide(tx, Trial.send(number, "GB"));
                        trial.guard.sent(tx, Trial.send(number, "GB"), number);
                        throw new ApiError(20429, 429, "refused by something else");
                    }))
                    .isInstanceOf(ApiError.class);
        }
        assertThat(trial.world.<List<Judgement>>run(tx -> trial.guard.judgements(any -> true, 10)))
                .isEmpty();
        assertThat(trial.ask(number(1), "GB").allowed()).isTrue();
    }

    @Test
    void whatIsRemembered_isBounded() {
        Trial trial = Trial.at(ProtectionLevel.OFF);
        for (int i = 0; i < 120_000; i++) {
            long number = 447_000_000_000L + i * 15_485_863L % 999_999_999L;
            trial.ask(Trial.send("+" + number, "GB"), "v" + i);
            if (i % 100 == 0) {
                trial.after(SECOND);
            }
        }
        assertThat(trial.guard.sizes())
                .allSatisfy((what, size) -> assertThat(size).as(what).isLessThanOrEqualTo(50_000));

        trial.after(Duration.ofHours(3));
        for (int i = 0; i < 40_000; i++) {
            trial.after(SECOND);
            trial.ask(Trial.send("+33612345678", "FR"), "w" + i);
        }
        assertThat(trial.guard.sizes().get("attempts")).isLessThan(2_000);
    }

    @Test
    void aSnapshot_goesOnAsTheOriginalWouldHave() throws IOException {
        List<CodeRequest> traffic = Traffic.mixed(
                Traffic.honest(4, Habit.GLOBAL, Duration.ofHours(3), 200),
                Traffic.pumped(4, "GB", Duration.ofHours(1)));
        int half = traffic.size() / 2;
        Trial original = Trial.at(ProtectionLevel.STANDARD);
        original.run(traffic.subList(0, half));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StateCodec.of(original.world).write(original.world.snapshot(), file);
        Snapshot snapshot = StateCodec.of(original.world).read(new ByteArrayInputStream(file.toByteArray()));
        Instant at = original.clock.now();
        List<Judgement> wanted = rest(original, traffic.subList(half, traffic.size()));

        Trial copy = Trial.at(ProtectionLevel.OFF);
        copy.world.restore(snapshot);
        assertThat(copy.clock.now()).isEqualTo(at);
        List<Judgement> found = rest(copy, traffic.subList(half, traffic.size()));

        assertThat(found).isEqualTo(wanted);
        assertThat(wanted).anyMatch(each -> !each.decision().allowed());
    }

    private static List<Judgement> rest(Trial trial, List<CodeRequest> traffic) {
        trial.run(traffic);
        return trial.world.run(tx -> trial.guard.judgements(any -> true, 1_000));
    }

    @Test
    void theSameTraffic_hasTheSameDecisions() {
        List<CodeRequest> traffic = Traffic.mixed(
                Traffic.honest(5, Habit.SMALL_COUNTRY, Duration.ofHours(2), 200),
                Traffic.pumped(5, "MT", Duration.ofMinutes(40)));

        assertThat(rest(Trial.at(ProtectionLevel.MAX), traffic))
                .isEqualTo(rest(Trial.at(ProtectionLevel.MAX), traffic));
    }
}
