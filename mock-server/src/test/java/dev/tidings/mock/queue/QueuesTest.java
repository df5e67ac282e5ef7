package dev.tidings.mock.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.mock.network.Refused;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates, places and shares, one by one; what holds of all of them stands in {@link QueueLawsTest}. */
class QueuesTest {
    private static final String LOCAL = "+14155550100";

    private final QueueRoom room = new QueueRoom();

    @ParameterizedTest
    @CsvSource({
        // sender, region, scope, reach, segments a second, capacity
        "+14155550100, US, CAMPAIGN, UNITED_STATES, 225, 8100000",
        "+14155550100, PR, CAMPAIGN, UNITED_STATES, 225, 8100000",
        "+14165550100, US, CAMPAIGN, UNITED_STATES, 225, 8100000",
        "+14155550100, CA, SENDER, CANADA, 1, 36000",
        "+14155550100, GB, SENDER, OTHER_COUNTRIES, 10, 360000",
        "+447400123456, US, SENDER, UNITED_STATES, 1, 36000",
        "+447400123456, GB, SENDER, OTHER_COUNTRIES, 10, 360000",
        "+18335550100, US, SENDER, NORTH_AMERICA, 3, 108000",
        "+18335550100, CA, SENDER, NORTH_AMERICA, 3, 108000",
        "+18335550100, GB, SENDER, OTHER_COUNTRIES, 10, 360000",
        "55501, US, SENDER, EVERYWHERE, 100, 3600000",
        "ACME, GB, SENDER, EVERYWHERE, 10, 360000",
        // A WhatsApp queue holds four hours.
        "whatsapp:+14155550100, '', SENDER, EVERYWHERE, 80, 1152000",
        "rcs:acme, '', SENDER, EVERYWHERE, 100, 3600000",
        "messenger:acme, '', SENDER, EVERYWHERE, 80, 2880000",
    })
    void eachSender_hasTheDocumentedRateAndDepth(
            String sender, String region, Limit.Scope scope, Reach reach, double rate, long capacity) {
        room.enter(room.passage(sender, region, 1, null));
        QueueLook queue = room.look().get(0);
        assertThat(queue.limit().scope()).isEqualTo(scope);
        assertThat(queue.limit().reach()).isEqualTo(reach);
        assertThat(queue.rate().perSecond()).isEqualTo(rate);
        assertThat(queue.capacity()).isEqualTo(capacity);
        assertThat(queue.depth()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // The last of n segments leaves when n - 1 have gone before.
        "+14155550100, CA, 1, 60, 59000",
        "+18335550100, US, 1, 100, 33000",
        "+18335550100, US, 2, 100, 66000",
        "55501, US, 3, 1000, 29970",
        "+14155550100, US, 1, 1000, 4440",
    })
    void backlog_takesAsLongAsItsSegmentsDivideByTheRate(
            String sender, String region, int segments, int messages, long millis) {
        room.enter(room.passage(sender, region, segments, null), messages);
        room.settle();
        assertThat(room.took(room.entries.get(0).sid())).isZero();
        assertThat(room.took(room.entries.get(messages - 1).sid())).isEqualTo(millis);
    }

    @Test
    void firstMessage_leavesWhenTheNetworkSays_andThoseBehindItInTheirTurn() {
        Passage toCanada = room.passage(LOCAL, "CA", 1, null);
        String first = room.enter(toCanada, Duration.ofHours(1), Duration.ofMillis(300));
        String second = room.enter(toCanada, Duration.ofHours(1), Duration.ofMillis(50));
        room.settle();
        assertThat(room.took(first)).isEqualTo(300);
        assertThat(room.took(second)).isEqualTo(1300);
    }

    @Test
    void numbersOfOneAccount_shareItsCampaign_othersHaveTheirs() {
        room.set(room.account.sid(), Throughput.USUAL.withCampaign(Rate.of(2)));
        String stranger = room.stranger().sid();
        room.enter(room.passage(LOCAL, "US", 1, null), 4);
        room.enter(room.passage("+14155550101", "US", 1, null), 4);
        room.enter(QueueRoom.passage(stranger, "+14155550102", "US", 1, null), 4);
        room.settle();
        assertThat(room.took(room.entries.get(7).sid())).isEqualTo(3500);
        assertThat(room.took(room.entries.get(11).sid())).isLessThan(20);
    }

    @Test
    void ownRateOfANumber_goesForAllItSends() {
        Passage toCanada = room.passage(LOCAL, "CA", 1, null);
        Passage quick = new Passage(room.account.sid(), LOCAL, SenderType.LONG_CODE, true, 5, "CA", 1, null);
        Passage home = new Passage(room.account.sid(), LOCAL, SenderType.LONG_CODE, true, 5, "US", 1, null);
        room.enter(quick, 5);
        room.enter(home, 6);
        assertThat(room.look()).singleElement().satisfies(queue -> {
            assertThat(queue.rate()).isEqualTo(Rate.of(5));
            assertThat(queue.limit().reach()).isEqualTo(Reach.EVERYWHERE);
        });
        room.settle();
        assertThat(room.took(room.entries.get(10).sid())).isEqualTo(2000);
        room.enter(toCanada);
        assertThat(room.look()).hasSize(2);
    }

    @Test
    void queue_isFullAfterTenHours_ofSegments() {
        Passage ten = room.passage(LOCAL, "CA", 10, null);
        room.enter(ten, 3599);
        assertThat(room.full(ten)).isFalse();
        room.enter(ten);
        assertThat(room.full(room.passage(LOCAL, "CA", 1, null))).isTrue();
        // Its other queues are not.
        assertThat(room.full(room.passage(LOCAL, "GB", 1, null))).isFalse();
        room.advance(Duration.ZERO);
        assertThat(room.full(ten)).as("the first has left").isFalse();
    }

    @Test
    void whatsApp_holdsMessagesForFourHoursAtMost() {
        String stuck = room.enter(
                room.passage("whatsapp:+14155550100", "", 1, null), Duration.ofHours(10), Duration.ofHours(5));
        room.settle();
        assertThat(room.took(stuck)).isEqualTo(Duration.ofHours(4).toMillis());
        assertThat(room.ends.get(0).left()).isFalse();
    }

    @Test
    void whoeverFailsAtTheDoor_usesNothingUp() {
        Passage toCanada = room.passage(LOCAL, "CA", 3, null);
        String first = room.enter(toCanada);
        for (int i = 0; i < 5; i++) {
            room.spoilt.add(room.enter(toCanada));
        }
        String last = room.enter(toCanada);
        room.settle();
        assertThat(room.took(first)).isZero();
        assertThat(room.took(last)).isEqualTo(3000);
    }

    @Test
    void whoeverIsNotReadyInItsTurn_stepsAside_andComesBack() {
        Passage toCanada = room.passage(LOCAL, "CA", 1, null);
        String late = room.enter(toCanada);
        room.late.add(late);
        String next = room.enter(toCanada);
        room.advance(Duration.ofSeconds(10));
        assertThat(room.took(next)).isZero();
        String state = room.snapshot();
        room.restore(state);
        room.ready(late);
        room.ready(late);
        room.settle();
        assertThat(room.took(late)).isEqualTo(10_000);
        assertThat(room.ends).hasSize(2);
    }

    @Test
    void whoeverIsReadyTooLate_expires() {
        String late = room.enter(room.passage(LOCAL, "CA", 1, null), Duration.ofSeconds(5), Duration.ZERO);
        room.late.add(late);
        room.advance(Duration.ofSeconds(10));
        room.ready(late);
        room.settle();
        assertThat(room.ends)
                .singleElement()
                .satisfies(end -> assertThat(end.left()).isFalse());
    }

    @Test
    void otherRate_goesForThoseWhoWaitToo() {
        room.set(room.account.sid(), Throughput.USUAL.withCampaign(Rate.of(1)));
        Passage home = room.passage(LOCAL, "US", 1, null);
        room.enter(home, 100);
        String hasty = room.enter(home, Duration.ofSeconds(200), Duration.ZERO);
        room.advance(Duration.ofSeconds(10));
        room.set(room.account.sid(), Throughput.USUAL.withCampaign(Rate.of(0.1)));
        room.advance(Duration.ofSeconds(190));
        assertThat(room.took(hasty)).as("it would have left in time").isEqualTo(200_000);
        room.set(room.account.sid(), Throughput.USUAL);
        room.settle();
        assertThat(room.ends.stream().filter(QueueRoom.End::left)).hasSize(100);
        assertThat(room.took(room.entries.get(99).sid())).isLessThan(211_000);
    }

    @Test
    void withoutLimits_everythingLeavesAtOnce_inOrder() {
        Passage toCanada = room.passage(LOCAL, "CA", 1, null);
        room.enter(toCanada, 50);
        room.advance(Duration.ofSeconds(1));
        room.world.run(tx -> {
            room.queues.limits(tx, false);
            return tx;
        });
        room.advance(Duration.ofMillis(999));
        assertThat(room.ends).as("but for what was used up before").hasSize(2);
        room.advance(Duration.ofMillis(1));
        assertThat(room.ends).hasSize(50);
        assertThat(room.full(room.passage(LOCAL, "CA", 1_000_000, null))).isFalse();
    }

    private List<Integer> levels(int first) {
        return room.left(passage -> Shaping.USUAL.level(passage.intent())).subList(0, first);
    }

    private void shaped(Shaping shaping) {
        room.set(room.account.sid(), Throughput.USUAL.withShaping(shaping));
    }

    private void busy(String... intents) {
        for (String each : intents) {
            room.enter(room.passage("55501", "US", 1, each), 1000);
        }
    }

    @Test
    void serviceLevels_haveTheirSharesWhileAllAreBusy_andLendWhatTheyDoNotUse() {
        shaped(Shaping.USUAL);
        busy("marketing", "customercare", "otp");
        room.advance(Duration.ofSeconds(10).minusMillis(1));
        List<Integer> first = levels(1000);
        assertThat(Collections.frequency(first, 1)).isCloseTo(500, within(2));
        assertThat(Collections.frequency(first, 2)).isCloseTo(300, within(2));
        assertThat(Collections.frequency(first, 3)).isCloseTo(200, within(2));
        room.settle();
        // Level 1 is empty after 20 s; levels 2 and 3 then have 3 of 5 and 2 of 5 of all.
        List<Integer> later = levels(2500).subList(2010, 2500);
        assertThat(Collections.frequency(later, 1)).isZero();
        assertThat(Collections.frequency(later, 2)).isCloseTo(490 * 3 / 5, within(2));
        assertThat(room.took(room.entries.get(2999).sid())).isLessThanOrEqualTo(20_000);
        assertThat(room.ends.get(2999).atMillis() - QueueRoom.START.toEpochMilli())
                .isEqualTo(29_990);
    }

    @Test
    void oneLevelAlone_hasAll() {
        shaped(Shaping.USUAL);
        busy("marketing");
        room.settle();
        assertThat(room.took(room.entries.get(999).sid())).isEqualTo(9_990);
    }

    @Test
    void urgentMessage_passesABacklogOfLesserLevels() {
        shaped(Shaping.USUAL);
        busy("marketing");
        room.advance(Duration.ofSeconds(1));
        String otp = room.enter(room.passage("55501", "US", 1, "otp"));
        room.advance(Duration.ofMillis(20));
        assertThat(room.took(otp)).isLessThanOrEqualTo(1_020);
    }

    @Test
    void levelThatWasIdle_hasNotSavedUpTurns() {
        shaped(Shaping.USUAL);
        busy("otp", "marketing");
        room.advance(Duration.ofSeconds(19));
        int before = levels(room.ends.size()).size();
        assertThat(levels(before)).endsWith(3, 3, 3);
        busy("otp");
        room.settle();
        List<Integer> next = levels(before + 70).subList(before, before + 70);
        assertThat(Collections.frequency(next, 1)).isCloseTo(50, within(2));
    }

    @Test
    void intents_canHaveOtherLevels_andLevelsBeLeftOut() {
        Shaping two = new Shaping(List.of(80, 0, 20), Map.of("marketing", 1));
        assertThat(two.level("marketing")).isEqualTo(1);
        assertThat(two.level("customercare")).isEqualTo(3);
        assertThat(two.level("otp")).isEqualTo(1);
        assertThat(two.level(null)).isEqualTo(3);
        assertThat(two.level("anything")).isEqualTo(3);
    }

    @Test
    void campaignsAndCanada_areNotShaped() {
        room.set(
                room.account.sid(),
                Throughput.USUAL
                        .withCampaign(Rate.of(1))
                        .withShaping(Shaping.USUAL)
                        .withAccountBased(SenderType.LONG_CODE, Rate.of(50)));
        room.enter(room.passage(LOCAL, "US", 1, "marketing"), 3);
        room.enter(room.passage("+14155550101", "CA", 1, "marketing"), 3);
        room.enter(room.passage("+14155550102", "US", 1, "otp"));
        room.enter(room.passage("+14155550103", "GB", 1, "otp"));
        assertThat(room.look())
                .extracting(queue -> queue.limit().scope() + " " + queue.parts().size())
                .containsExactlyInAnyOrder("CAMPAIGN 0", "SENDER 0", "ACCOUNT 1");
        room.settle();
        assertThat(room.took(room.entries.get(6).sid())).isEqualTo(3000);
    }

    @Test
    void accountBasedThroughput_isSharedByAllSendersAndSubaccounts() {
        String sub = room.subaccount().sid();
        room.set(room.account.sid(), Throughput.USUAL.withAccountBased(SenderType.TOLL_FREE, Rate.of(30)));
        room.enter(room.passage("+18335550100", "US", 1, null), 30);
        room.enter(room.passage("+18335550101", "US", 1, null), 30);
        room.enter(QueueRoom.passage(sub, "+18335550102", "US", 1, null), 30);
        assertThat(room.look()).singleElement().satisfies(queue -> {
            assertThat(queue.limit().scope()).isEqualTo(Limit.Scope.ACCOUNT);
            assertThat(queue.limit().accountSid()).isEqualTo(room.account.sid());
            assertThat(queue.limit().sender()).isNull();
        });
        room.settle();
        assertThat(room.took(room.entries.get(89).sid())).isEqualTo(2967);
    }

    @Test
    void tenants_shareEvenly_andThoseThatAreBusyShareWhatIsLeft() {
        List<String> tenants = List.of(
                room.account.sid(), room.subaccount().sid(), room.subaccount().sid());
        room.set(
                room.account.sid(),
                Throughput.USUAL
                        .withAccountBased(SenderType.SHORT_CODE, Rate.of(100))
                        .withTenancy(Tenancy.EVEN));
        room.enter(QueueRoom.passage(tenants.get(0), "55501", "US", 1, null), 600);
        room.enter(QueueRoom.passage(tenants.get(1), "55502", "US", 1, null), 600);
        room.enter(QueueRoom.passage(tenants.get(2), "55503", "US", 1, null), 100);
        assertThat(room.look().get(0).parts())
                .extracting(QueueLook.Part::messages)
                .containsExactly(600, 600, 100);
        room.settle();
        // 100 a second and three busy: 33.33 each, so the third is done after 3 s; then 50 each.
        List<String> left = room.left(Passage::accountSid);
        assertThat(left.subList(0, 300))
                .allSatisfy(each -> assertThat(Collections.frequency(left.subList(0, 300), each))
                        .isCloseTo(100, within(1)));
        assertThat(Collections.frequency(left.subList(300, 500), tenants.get(0)))
                .isCloseTo(100, within(1));
        assertThat(room.took(room.entries.get(1199).sid())).isLessThan(13_000);
    }

    @Test
    void tenants_shareByWeight_andWithinATierEvenly() {
        List<String> tenants = List.of(
                room.account.sid(), room.subaccount().sid(), room.subaccount().sid());
        Tenancy weighted = new Tenancy(
                Tenancy.Mode.WEIGHTED,
                List.of(
                        new Tenancy.Tier(80, List.of(tenants.get(0))),
                        new Tenancy.Tier(20, List.of(tenants.get(1), tenants.get(2)))));
        room.set(
                room.account.sid(),
                Throughput.USUAL
                        .withAccountBased(SenderType.SHORT_CODE, Rate.of(100))
                        .withTenancy(weighted));
        for (String each : tenants) {
            room.enter(QueueRoom.passage(each, "55501", "US", 1, null), 1000);
        }
        room.settle();
        // Of 100 a second 80 for the first, 10 each for the others.
        List<String> first = room.left(Passage::accountSid).subList(0, 1000);
        assertThat(Collections.frequency(first, tenants.get(0))).isCloseTo(800, within(2));
        assertThat(Collections.frequency(first, tenants.get(1))).isCloseTo(100, within(2));
        assertThat(Collections.frequency(first, tenants.get(2))).isCloseTo(100, within(2));
    }

    @Test
    void tenancyAndShaping_combine() {
        String sub = room.subaccount().sid();
        room.set(
                room.account.sid(),
                Throughput.USUAL
                        .withAccountBased(SenderType.SHORT_CODE, Rate.of(100))
                        .withTenancy(Tenancy.EVEN)
                        .withShaping(Shaping.USUAL));
        room.enter(QueueRoom.passage(room.account.sid(), "55501", "US", 1, "otp"), 500);
        room.enter(QueueRoom.passage(room.account.sid(), "55501", "US", 1, null), 500);
        room.enter(QueueRoom.passage(sub, "55502", "US", 1, null), 500);
        room.settle();
        List<String> first =
                room.left(passage -> passage.accountSid() + passage.intent()).subList(0, 400);
        assertThat(Collections.frequency(first, sub + null)).isCloseTo(200, within(2));
        assertThat(Collections.frequency(first, room.account.sid() + "otp")).isCloseTo(200 * 5 / 7, within(2));
    }

    @Test
    void messagesOfASecond_canBeLimited_forAFamily() {
        String sub = room.subaccount().sid();
        assertThat(counted(sub)).as("no limit unless set").isTrue();
        room.set(room.account.sid(), Throughput.USUAL.withMessagesPerSecond(3));
        assertThat(counted(sub)).isTrue();
        assertThat(counted(room.account.sid())).isTrue();
        assertThat(counted(sub)).isTrue();
        assertThat(counted(sub)).isFalse();
        room.advance(Duration.ofSeconds(1));
        assertThat(counted(sub)).isTrue();
    }

    private boolean counted(String accountSid) {
        return room.world.run(tx -> room.queues.count(tx, accountSid));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.0004, 1_000_001, Double.NaN})
    void rateThatIsNone_isRefused(double rate) {
        assertThatThrownBy(() -> Rate.of(rate))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0.001 to 1000000");
    }

    @Test
    void sharesThatMakeNoWhole_areRefused() {
        assertThatThrownBy(() -> new Shaping(List.of(50, 30), Map.of())).hasMessageContaining("make 100 together");
        assertThatThrownBy(() -> new Shaping(List.of(50, 30, 30), Map.of())).hasMessageContaining("[50, 30, 30]");
        assertThatThrownBy(() -> new Shaping(List.of(50, 30, 20), Map.of("otp", 4)))
                .hasMessageContaining("levels.otp");
        assertThatThrownBy(() -> new Tenancy(Tenancy.Mode.WEIGHTED, List.of())).hasMessageContaining("tiers");
        Tenancy.Tier tier = new Tenancy.Tier(60, List.of("AC1"));
        assertThatThrownBy(() ->
                        new Tenancy(Tenancy.Mode.WEIGHTED, List.of(tier, new Tenancy.Tier(60, List.of("AC2")))))
                .hasMessageContaining("at most 100");
        assertThatThrownBy(() ->
                        new Tenancy(Tenancy.Mode.WEIGHTED, List.of(tier, new Tenancy.Tier(40, List.of("AC1")))))
                .hasMessageContaining("in one tier only");
        assertThatThrownBy(() -> Throughput.USUAL.withMessagesPerSecond(0)).hasMessageContaining("at least 1");
    }
}
