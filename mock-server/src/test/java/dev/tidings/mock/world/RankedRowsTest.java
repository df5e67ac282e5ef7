package dev.tidings.mock.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.time.VirtualClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RankedRowsTest {
    private final World world = new World(new VirtualClock(Instant.EPOCH), 1);
    private final Table<String> table = world.table("words", String.class, word -> word, word -> "all");

    /** Against the sorted map of the JDK, over the ways in which ranks come: at the top, below what waits, anywhere. */
    @Property(tries = 60)
    void rowsStandByRank(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3_000) int steps) {
        Random random = new Random(seed);
        RankedRows<String> ranked = new RankedRows<>();
        TreeMap<Long, Row<String>> expected = new TreeMap<>();
        long top = 0;
        long waiting = 1L << 40;
        for (int i = 0; i < steps; i++) {
            int what = random.nextInt(10);
            if (what < 7 || expected.isEmpty()) {
                long rank = what < 3 ? ++top : what < 5 ? ++waiting : random.nextLong() >> random.nextInt(60);
                Row<String> row = new Row<>(table, "w" + i, rank);
                if (expected.putIfAbsent(rank, row) == null) {
                    ranked.insert(rank, row);
                }
            } else {
                Map.Entry<Long, Row<String>> victim = expected.ceilingEntry(random.nextLong() >> random.nextInt(60));
                victim = victim == null ? expected.firstEntry() : victim;
                assertThat(ranked.remove(victim.getKey() + 1, victim.getValue()))
                        .isFalse();
                assertThat(ranked.remove(victim.getKey(), victim.getValue())).isTrue();
                expected.remove(victim.getKey());
            }
        }
        long from = expected.isEmpty() ? 0 : expected.firstKey() / 2 + expected.lastKey() / 2;

        assertThat(ranked.size()).isEqualTo(expected.size());
        assertThat(list(ranked.upwards(Long.MIN_VALUE))).isEqualTo(values(expected.tailMap(Long.MIN_VALUE, false)));
        assertThat(list(ranked.downwards(Long.MAX_VALUE)))
                .isEqualTo(values(expected.headMap(Long.MAX_VALUE, false).descendingMap()));
        assertThat(list(ranked.upwards(from))).isEqualTo(values(expected.tailMap(from, false)));
        assertThat(list(ranked.downwards(from)))
                .isEqualTo(values(expected.headMap(from, false).descendingMap()));
    }

    private static List<String> values(Map<Long, Row<String>> rows) {
        return rows.values().stream().map(Row::value).toList();
    }

    private static List<String> list(Iterable<String> values) {
        List<String> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }
}
