package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** When windows are open, and how many are remembered. */
class WindowsTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SENDER = "whatsapp:+14155550100";

    private final VirtualClock clock = new VirtualClock(START);
    private final World world = new World(clock, 1);
    private final Windows windows = Windows.in(world);

    private void write(String user) {
        world.run(tx -> {
            windows.opened(tx, SENDER, user);
            return tx;
        });
    }

    private boolean open(String user) {
        return windows.open(clock.now(), SENDER, user);
    }

    @Test
    void window_isOpenForADay_fromTheLastMessage() {
        world.start();
        assertThat(open("u")).isFalse();
        write("u");
        assertThat(open("u")).isTrue();
        assertThat(open("v")).isFalse();
        assertThat(windows.open(clock.now(), "whatsapp:+14155550101", "u")).isFalse();
        clock.advanceTo(START.plus(Duration.ofHours(23)));
        write("u");
        clock.advanceTo(START.plus(Duration.ofHours(47)).minusMillis(1));
        assertThat(open("u")).isTrue();
        assertThat(windows.find(clock.now(), SENDER, "u").orElseThrow().closes())
                .isEqualTo(START.plus(Duration.ofHours(47)));
        clock.advanceTo(START.plus(Duration.ofHours(47)));
        assertThat(open("u")).isFalse();
    }

    @Test
    void closed_isClosed() {
        write("u");
        world.run(tx -> {
            windows.close(tx, SENDER, "u");
            return tx;
        });
        assertThat(open("u")).isFalse();
    }

    /** A model of a day's last messages agrees at every step, and no closed window outlives the next message. */
    @Property(tries = 60)
    void windows_areWhatADayRemembers(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 6) Integer> users,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(max = 900) Integer> minutes) {
        VirtualClock time = new VirtualClock(START);
        World own = new World(time, 1);
        Windows all = Windows.in(own);
        own.start();
        Map<String, Instant> last = new HashMap<>();
        for (int i = 0; i < users.size(); i++) {
            time.advanceTo(time.now().plus(Duration.ofMinutes(minutes.get(i))));
            String user = "u" + users.get(i);
            own.run(tx -> {
                all.opened(tx, SENDER, user);
                return tx;
            });
            last.put(user, time.now());
            last.values().removeIf(at -> !at.plus(Windows.LENGTH).isAfter(time.now()));
            assertThat(all.size()).isEqualTo(last.size());
            for (int each = 0; each <= 6; each++) {
                assertThat(all.open(time.now(), SENDER, "u" + each)).isEqualTo(last.containsKey("u" + each));
            }
        }
    }
}
