package dev.tidings.mock.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.mock.network.CarrierProfile.Ending;
import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages fare without rules. */
class CarrierNetworkTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final int MANY = 20_000;

    private static final class Place {
        final World world;
        final CarrierNetwork network;

        Place(long seed) {
            world = new World(new VirtualClock(START), seed);
            network = CarrierNetwork.in(world, RuleBook.in(world));
            world.start();
        }

        Journey plan(String to, String region) {
            return world.run(
                    tx -> network.plan(tx, new Dispatch(ACCOUNT, "SM1", "+14155550100", to, region, "Hi", 1, 0)));
        }

        /** Journeys to as many numbers. */
        List<Journey> plans(String region) {
            List<Journey> journeys = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                journeys.add(plan("+999" + (1_000_000 + i), region));
            }
            return journeys;
        }

        void set(CarrierNetwork.Setting setting) {
            world.run(tx -> {
                network.set(tx, setting);
                return tx;
            });
        }
    }

    private static Duration total(Journey journey) {
        return journey.untilSending().plus(journey.untilSent()).plus(journey.untilOutcome());
    }

    private static double share(List<Journey> journeys, Predicate<Journey> of) {
        return (double) journeys.stream().filter(of).count() / journeys.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "KE", "ZZ", "001", ""})
    void unlessSet_everyMessageIsDelivered_withinFiveSeconds(String region) {
        for (long seed : new long[] {1, -7, 99}) {
            List<Journey> journeys = new Place(seed).plans(region);
            assertThat(journeys).allSatisfy(each -> {
                assertThat(each.outcome()).isEqualTo(Outcome.DELIVERED);
                assertThat(each.errorCode()).isZero();
                assertThat(each.untilSending().plus(each.untilSent()))
                        .isBetween(Duration.ofMillis(10), Duration.ofSeconds(1));
                assertThat(total(each)).isLessThan(Duration.ofSeconds(5));
                assertThat(each.cause()).startsWith("carrier ");
            });
            assertThat(journeys.stream()
                            .map(CarrierNetworkTest::total)
                            .distinct()
                            .count())
                    .isGreaterThan(1_000);
        }
    }

    @Test
    void causes_areSharedTexts() {
        Set<Integer> identities = new HashSet<>();
        new Place(5).plans("US").forEach(each -> identities.add(System.identityHashCode(each.cause())));
        assertThat(identities).hasSize(4);
    }

    @Test
    void numbers_stayWithTheirCarrier() {
        Place place = new Place(5);
        for (int i = 0; i < 100; i++) {
            String to = "+1415555" + (1000 + i);
            String cause = place.plan(to, "US").cause();
            assertThat(place.plan(to, "US").cause()).isEqualTo(cause);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "US, DELIVERED, 0, 0.962",
        "US, UNDELIVERED, 30003, 0.010",
        "US, UNDELIVERED, 30005, 0.008",
        "US, UNKNOWN, 0, 0.003",
        "DE, DELIVERED, 0, 0.945",
        "IN, UNKNOWN, 0, 0.137",
        "KE, UNKNOWN, 0, 0.975",
        "KE, DELIVERED, 0, 0",
        "whatsapp, READ, 0, 0.62",
        "whatsapp, UNDELIVERED, 63024, 0.02",
        "whatsapp, UNDELIVERED, 63049, 0.01",
        "whatsapp, FAILED, 63012, 0.005",
        "rcs, UNDELIVERED, 63036, 0.06",
        "rcs, UNDELIVERED, 30046, 0.02",
        "messenger, UNDELIVERED, 63009, 0.02",
        "messenger, DELIVERED, 0, 0.97"
    })
    void lifelike_hasTheRatesOfItsRegion(String region, Outcome outcome, int errorCode, double rate) {
        Place place = new Place(11);
        place.set(new CarrierNetwork.Setting(true, List.of()));
        boolean channel = Character.isLowerCase(region.charAt(0));
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            journeys.add(place.plan((channel ? region + ":" : "") + "+999" + (1_000_000 + i), channel ? "US" : region));
        }
        double error = 4 * Math.sqrt(Math.max(rate, 0.0001) / MANY);
        assertThat(share(journeys, each -> each.outcome() == outcome && each.errorCode() == errorCode))
                .isCloseTo(rate, within(error));
    }

    @Test
    void latency_hasItsMedianAndItsTail() {
        Place place = new Place(3);
        CarrierProfile profile = new CarrierProfile(
                "FR",
                List.of(new CarrierProfile.Carrier("Only", 1)),
                Latency.ofMillis(100, 100),
                Latency.ofMillis(500, 4_000),
                Latency.ofMillis(0, 0),
                List.of(Ending.of(Outcome.DELIVERED, 0, 1)));
        place.set(new CarrierNetwork.Setting(false, List.of(profile)));
        List<Journey> journeys = place.plans("FR");
        assertThat(journeys).allSatisfy(each -> {
            assertThat(each.untilSending()).isEqualTo(Duration.ofMillis(100));
            assertThat(each.untilOutcome()).isZero();
            assertThat(each.cause()).isEqualTo("carrier Only");
        });
        assertThat(share(journeys, each -> each.untilSent().toMillis() < 500)).isCloseTo(0.5, within(0.02));
        assertThat(share(journeys, each -> each.untilSent().toMillis() > 4_000)).isCloseTo(0.01, within(0.003));
        assertThat(place.plan("+49301", "DE").cause()).isNotEqualTo("carrier Only");
    }

    @Test
    void lastingEndings_belongToTheNumber_othersToChance() {
        Place place = new Place(8);
        place.set(new CarrierNetwork.Setting(
                false,
                List.of(new CarrierProfile(
                        "FR",
                        List.of(new CarrierProfile.Carrier("Only", 1)),
                        Latency.ofMillis(1, 1),
                        Latency.ofMillis(1, 1),
                        Latency.ofMillis(1, 1),
                        List.of(
                                new Ending(Outcome.UNDELIVERED, 30005, 1, true),
                                Ending.of(Outcome.DELIVERED, 0, 1),
                                Ending.of(Outcome.FAILED, 30500, 1))))));
        int dead = 0;
        for (int i = 0; i < 300; i++) {
            Set<Outcome> outcomes = new HashSet<>();
            for (int again = 0; again < 30; again++) {
                outcomes.add(place.plan("+3361000" + (1_000 + i), "FR").outcome());
            }
            if (outcomes.contains(Outcome.UNDELIVERED)) {
                dead++;
                assertThat(outcomes).containsExactly(Outcome.UNDELIVERED);
            } else {
                assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DELIVERED, Outcome.FAILED);
            }
        }
        assertThat(dead).isBetween(70, 130);
    }

    @Test
    void setting_survivesASnapshot_andSoDoesWhatFollows() {
        Place place = new Place(21);
        place.set(new CarrierNetwork.Setting(true, List.of(CarrierNetwork.prompt("DE"))));
        Snapshot snapshot = place.world.snapshot();
        List<Journey> first = place.plans("US");
        place.set(CarrierNetwork.Setting.PROMPT);
        place.plans("US");

        place.world.restore(snapshot);

        assertThat(place.network.setting().lifelike()).isTrue();
        assertThat(place.plans("US")).isEqualTo(first);
    }

    @Property(tries = 50)
    void sameSeedAndDispatches_sameJourneys(
            @ForAll long seed, @ForAll boolean lifelike, @ForAll @Size(max = 50) List<String> numbers) {
        Place one = new Place(seed);
        Place other = new Place(seed);
        one.set(new CarrierNetwork.Setting(lifelike, List.of()));
        other.set(new CarrierNetwork.Setting(lifelike, List.of()));
        for (String each : numbers) {
            assertThat(one.plan(each, "US")).isEqualTo(other.plan(each, "US"));
        }
    }

    @Test
    void otherSeeds_haveOtherJourneys() {
        assertThat(new Place(1).plans("US")).isNotEqualTo(new Place(2).plans("US"));
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "a b:x", "whatsapp:", "", "é:x", "*"})
    void oddRecipients_haveAWayToo(String to) {
        assertThat(new Place(1).plan(to, "XX1").outcome()).isEqualTo(Outcome.DELIVERED);
    }
}
