package dev.tidings.mock.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private record Entry(long at, int number) {}

    @Property
    void entriesComeOut_byInstantAndThenByArrival(
            @ForAll @Size(max = 200) List<@LongRange(min = -3, max = 12) Long> instants) {
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
        assertThat(drain(queue, 20)).isEqualTo(entries);
        assertThat(queue.size()).isZero();
        assertThat(queue.next()).isEmpty();
    }

    @Property
    void whatIsAddedWhileDraining_comesInItsPlace(
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 9) Long> first,
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 9) Long> later,
            @ForAll @LongRange(min = 0, max = 9) long limit) {
        EventQueue<Entry> queue = new EventQueue<>();
        int number = 0;
        for (Long each : first) {
            queue.add(each, new Entry(each, number++));
        }
        List<Entry> early = drain(queue, limit);
        assertThat(early).allMatch(each -> each.at() <= limit);
        for (Long each : later) {
            queue.add(each, new Entry(each, number++));
        }
        List<Entry> late = drain(queue, 9);

        assertThat(early)
                .isSortedAccordingTo(Comparator.comparingLong(Entry::at).thenComparing(Entry::number));
        assertThat(late).isSortedAccordingTo(Comparator.comparingLong(Entry::at).thenComparing(Entry::number));
        assertThat(early.size() + late.size()).isEqualTo(number);
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
