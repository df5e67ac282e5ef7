package dev.tidings.mock.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private record Entry(long at, int number) {}

    @Property
    void entriesComeOut_byInstantAndThenByArrival(@ForAll @Size(max = 200) List<@From("instants") Long> instants) {
        EventQueue<Entry> queue = new EventQueue<>();
        List<Entry> entries = new ArrayList<>();
        for (Long each : instants) {
            Entry entry = new Entry(each, entries.size());
            entries.add(entry);
            queue.add(each, entry);
        }
        entries.sort(Comparator.comparingLong(Entry::at).thenComparing(Entry::number));

        assertThat(queue.size()).isEqualTo(entries.size());
        assertThat(queue.entries()).extracting(EventQueue.Due::event).isEqualTo(entries);
        assertThat(drain(queue, Long.MAX_VALUE - 1)).isEqualTo(entries);
        assertThat(queue.size()).isZero();
        assertThat(queue.nextMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Property
    void whatIsAddedWhileDraining_comesInItsPlaceButNotBeforeWhatWasTaken(
            @ForAll @Size(max = 30) List<@Size(max = 20) List<@From("instants") Long>> rounds,
            @ForAll @From("instants") long step) {
        EventQueue<Entry> queue = new EventQueue<>();
        List<Entry> waiting = new ArrayList<>();
        long taken = Long.MIN_VALUE;
        long limit = 0;
        int number = 0;
        for (List<Long> round : rounds) {
            for (Long each : round) {
                Entry entry = new Entry(Math.max(each, taken), number++);
                waiting.add(entry);
                queue.add(each, entry);
            }
            waiting.sort(Comparator.comparingLong(Entry::at).thenComparing(Entry::number));
            limit += Math.abs(step) / 5 + 1;
            long until = limit;
            List<Entry> expected =
                    waiting.stream().filter(each -> each.at() <= until).toList();
            assertThat(queue.nextMillis())
                    .isEqualTo(
                            waiting.isEmpty() ? Long.MAX_VALUE : waiting.get(0).at());
            assertThat(queue.entries()).extracting(EventQueue.Due::event).isEqualTo(waiting);
            assertThat(drain(queue, limit)).isEqualTo(expected);
            waiting.removeAll(expected);
            taken = expected.isEmpty()
                    ? taken
                    : expected.get(expected.size() - 1).at();
            assertThat(queue.size()).isEqualTo(waiting.size());
        }
    }

    /** Often the same few, in a window and at its edges, and sometimes far apart. */
    @Provide
    Arbitrary<Long> instants() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 12),
                Arbitraries.longs().between(4_090, 4_100),
                Arbitraries.longs().between(0, 20_000),
                Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L));
    }

    @Test
    void clearedQueue_beginsAnywhere() {
        EventQueue<Entry> queue = new EventQueue<>();
        queue.add(10_000, new Entry(10_000, 0));
        queue.add(10_001, new Entry(10_001, 1));
        queue.pollUntil(10_000);

        queue.clear();

        assertThat(queue.size()).isZero();
        assertThat(queue.pollUntil(Long.MAX_VALUE)).isNull();
        queue.add(5, new Entry(5, 2));
        assertThat(drain(queue, 5)).containsExactly(new Entry(5, 2));
    }

    @Test
    void instants_areRoundedUpToTheMillisecond() {
        assertThat(EventQueue.millis(Instant.ofEpochSecond(5, 1))).isEqualTo(5_001);
        assertThat(EventQueue.millis(Instant.ofEpochSecond(5, 1_000_000))).isEqualTo(5_001);
        assertThat(EventQueue.millis(Instant.ofEpochSecond(-5, 1))).isEqualTo(-4_999);
    }

    private static List<Entry> drain(EventQueue<Entry> queue, long limit) {
        List<Entry> out = new ArrayList<>();
        for (EventQueue.Due<Entry> due = queue.pollUntil(limit); due != null; due = queue.pollUntil(limit)) {
            assertThat(due.atMillis()).isEqualTo(due.event().at());
            out.add(due.event());
        }
        return out;
    }
}
