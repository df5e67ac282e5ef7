package dev.tidings.mock.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of queues, whatever comes into them and whenever. */
class QueueLawsTest {
    /** One arrival. */
    record Arrival(
            int pause,
            String sender,
            String region,
            int segments,
            String intent,
            int validity,
            int untilReady,
            boolean spoilt) {}

    /** What is set beforehand. */
    record House(boolean shaped, boolean together, double campaign) {}

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        return Combinators.combine(
                        // Mostly at once, so that queues build up.
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.just(0)),
                                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(1, 400)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(400, 20_000))),
                        Arbitraries.of(
                                "+14155550100", "+14155550101", "+447400123456", "+18335550100", "55501", "ACME"),
                        Arbitraries.of("US", "CA", "GB"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("otp", "delivery", "marketing", null, "other"),
                        Arbitraries.oneOf(
                                Arbitraries.just(36_000_000),
                                Arbitraries.integers().between(1_000, 9_000)),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(0, 1_500)),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(9, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Arrival::new)
                .list()
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<House> houses() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0.25, 1.0, 3.75, 225.0))
                .as(House::new);
    }

    private static QueueRoom room(House house) {
        QueueRoom room = new QueueRoom();
        Throughput throughput = Throughput.USUAL.withCampaign(Rate.of(house.campaign()));
        throughput = house.shaped() ? throughput.withShaping(Shaping.USUAL) : throughput;
        throughput = house.together()
                ? throughput.withAccountBased(SenderType.LONG_CODE, Rate.of(4)).withTenancy(Tenancy.EVEN)
                : throughput;
        room.set(room.account.sid(), throughput);
        return room;
    }

    private static void enter(QueueRoom room, Arrival each, boolean latencies) {
        String sid = room.enter(
                room.passage(each.sender(), each.region(), each.segments(), each.intent()),
                Duration.ofMillis(each.validity()),
                Duration.ofMillis(latencies ? each.untilReady() : 0));
        if (each.spoilt()) {
            room.spoilt.add(sid);
        }
    }

    private static QueueRoom run(House house, List<Arrival> arrivals) {
        QueueRoom room = room(house);
        for (Arrival each : arrivals) {
            room.advance(Duration.ofMillis(each.pause()));
            enter(room, each, true);
        }
        room.settle();
        return room;
    }

    @Property(tries = 150)
    void eachEndsOnce_andNoneLeavesAfterItsDeadline(
            @ForAll("houses") House house, @ForAll("arrivals") List<Arrival> arrivals) {
        QueueRoom room = run(house, arrivals);
        assertThat(room.ends.stream().map(QueueRoom.End::sid))
                .containsExactlyInAnyOrderElementsOf(
                        room.entries.stream().map(QueueRoom.Entry::sid).toList());
        for (QueueRoom.End each : room.ends) {
            long deadline = room.entry(each.sid()).deadline();
            assertThat(each.atMillis()).isLessThanOrEqualTo(deadline);
            if (!each.left() && !room.spoilt.contains(each.sid())) {
                assertThat(each.atMillis()).as("expires at its end").isEqualTo(deadline);
            }
        }
        assertThat(room.world.due()).isZero();
        assertThat(room.look()).allMatch(queue -> queue.depth() == 0 && queue.messages() == 0);
    }

    @Property(tries = 150)
    void senderKeepsItsOrder_atEachServiceLevel(
            @ForAll("houses") House house, @ForAll("arrivals") List<Arrival> arrivals) {
        QueueRoom room = run(house, arrivals);
        Map<String, Integer> ranks = new HashMap<>();
        for (QueueRoom.Entry each : room.entries) {
            ranks.put(each.sid(), ranks.size());
        }
        Map<String, List<Integer>> bySender = new HashMap<>();
        for (QueueRoom.End each : room.ends) {
            if (each.left()) {
                Passage passage = room.entry(each.sid()).passage();
                int level = house.shaped() ? Shaping.USUAL.level(passage.intent()) : 0;
                bySender.computeIfAbsent(passage.sender() + " " + level, any -> new ArrayList<>())
                        .add(ranks.get(each.sid()));
            }
        }
        assertThat(bySender.values()).allSatisfy(order -> assertThat(order).isSorted());
    }

    @Property(tries = 150)
    void noLimitIsExceeded_overAnyWindow(@ForAll("houses") House house, @ForAll("arrivals") List<Arrival> arrivals) {
        QueueRoom room = run(house, arrivals);
        Map<String, List<QueueRoom.End>> byLimit = room.ends.stream()
                .filter(QueueRoom.End::left)
                .collect(Collectors.groupingBy(end -> limit(room, house, end)));
        byLimit.forEach((limit, ends) -> {
            double rate = rate(house, limit);
            for (int first = 0; first < ends.size(); first++) {
                long segments = 0;
                for (int next = first + 1; next < ends.size(); next++) {
                    segments += room.entry(ends.get(next - 1).sid()).passage().segments();
                    long window = ends.get(next).atMillis() - ends.get(first).atMillis();
                    // Time is counted in milliseconds, of which the first and the last may be cut.
                    assertThat(segments).as(limit).isLessThanOrEqualTo((long) Math.ceil(rate * (window + 1) / 1_000));
                }
            }
        });
    }

    /** As documented, and written down here once more: who shares a limit with whom. */
    private static String limit(QueueRoom room, House house, QueueRoom.End end) {
        Passage passage = room.entry(end.sid()).passage();
        return switch (passage.sender()) {
            case "55501" -> "short code";
            case "ACME" -> "name";
            case "+18335550100" -> passage.region().equals("GB") ? "toll-free abroad" : "toll-free";
            default ->
                passage.region().equals("US") && passage.sender().startsWith("+1")
                        ? "campaign"
                        : passage.region().equals("GB") && house.together()
                                ? "together"
                                : passage.region().equals("GB")
                                        ? "abroad " + passage.sender()
                                        : passage.sender() + " to " + passage.region();
        };
    }

    private static double rate(House house, String limit) {
        return switch (limit) {
            case "short code" -> 100;
            case "name", "toll-free abroad" -> 10;
            case "toll-free" -> 3;
            case "campaign" -> house.campaign();
            case "together" -> 4;
            default -> limit.startsWith("abroad") ? 10 : 1;
        };
    }

    @Property(tries = 150)
    void limitThatIsFree_doesNotRestWhileSomethingWaits(
            @ForAll("houses") House house, @ForAll("arrivals") List<Arrival> arrivals) {
        QueueRoom room = room(house);
        for (Arrival each : arrivals) {
            room.advance(Duration.ofMillis(each.pause()));
            enter(room, each, false);
            room.advance(Duration.ZERO);
            assertThat(room.look())
                    .filteredOn(queue -> queue.messages() > 0)
                    .allSatisfy(queue -> assertThat(queue.free()).isPositive());
        }
    }

    @Property(tries = 60)
    void restoredQueues_goOnAsTheyWould(@ForAll("houses") House house, @ForAll("arrivals") List<Arrival> arrivals) {
        QueueRoom room = room(house);
        int half = arrivals.size() / 2;
        for (Arrival each : arrivals.subList(0, half)) {
            room.advance(Duration.ofMillis(each.pause()));
            enter(room, each, true);
        }
        String state = room.snapshot();
        QueueRoom other = new QueueRoom();
        other.restore(state);
        other.spoilt.addAll(room.spoilt);
        assertThat(other.snapshot()).isEqualTo(state);
        int before = room.ends.size();
        for (Arrival each : arrivals.subList(half, arrivals.size())) {
            room.advance(Duration.ofMillis(each.pause()));
            enter(room, each, true);
            other.advance(Duration.ofMillis(each.pause()));
            enter(other, each, true);
        }
        room.settle();
        other.settle();
        assertThat(other.ends).isEqualTo(room.ends.subList(before, room.ends.size()));
        assertThat(other.snapshot()).isEqualTo(room.snapshot());
    }
}
