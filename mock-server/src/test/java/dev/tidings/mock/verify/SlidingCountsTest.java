package dev.tidings.mock.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlidingCountsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final SlidingCounts counts = SlidingCounts.in(world, "counts");

    private void add(String key) {
        world.run(tx -> {
            counts.add(tx, key);
            return tx;
        });
    }

    private int within(String key, Duration window) {
        return world.<Integer>run(tx -> counts.within(tx, key, window));
    }

    @Test
    void keysAreCountedApart_andOnlyLately() {
        add("a");
        add("a");
        add("b");
        assertThat(within("a", HOUR)).isEqualTo(2);
        assertThat(within("b", HOUR)).isEqualTo(1);
        assertThat(within("c", HOUR)).isZero();
        world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(59)));
        add("a");
        world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(1)));
        assertThat(within("a", HOUR)).isEqualTo(1);
        assertThat(within("b", HOUR)).isZero();
    }

    /** A server that runs for weeks does not grow: the key that was counted the longest time ago goes. */
    @Test
    void onlySoManyKeysAreRemembered() {
        add("first");
        add("second");
        for (int i = 0; i < 99_998; i++) {
            add("k" + i);
        }
        add("first");
        add("one more");
        assertThat(within("first", HOUR)).isEqualTo(2);
        assertThat(within("second", HOUR)).isZero();
        assertThat(within("k0", HOUR)).isEqualTo(1);
    }
}
