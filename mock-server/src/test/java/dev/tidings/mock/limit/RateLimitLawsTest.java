package dev.tidings.mock.limit;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What buckets let through, on the virtual clock. */
class RateLimitLawsTest {
    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final VerifyServices services = VerifyServices.in(world);
    private final RateLimits limits = RateLimits.in(world, services);
    private final VerifyService service = world.run(tx -> services.open(tx, ACCOUNT, "Shop"));

    private RateLimit limit(String name) {
        return world.run(tx -> limits.add(tx, service, name, null));
    }

    private Bucket bucket(RateLimit limit, int max, int seconds) {
        return world.run(tx -> limits.add(tx, limit, max, Duration.ofSeconds(seconds)));
    }

    private boolean passes(Map<String, String> values) {
        try {
            world.run(tx -> limits.count(tx, service, values));
            return true;
        } catch (ApiError refused) {
            assertThat(refused.code()).isEqualTo(20429);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused).hasMessage("Too many requests");
            return false;
        }
    }

    private void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    /**
     * Whatever comes when: no stretch of a bucket's interval holds more than its max of one value; and nobody is refused while
     * every bucket has room.
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noIntervalHoldsMoreThanMax_andNoRoomIsWasted(
            @ForAll @IntRange(min = 1, max = 4) int max,
            @ForAll @IntRange(min = 1, max = 30) int interval,
            @ForAll @IntRange(min = 1, max = 8) int slowMax,
            @ForAll @IntRange(min = 31, max = 90) int slowInterval,
            @ForAll @Size(max = 60) List<@IntRange(max = 12_000) Integer> pauses) {
        RateLimitLawsTest fresh = new RateLimitLawsTest();
        RateLimit limit = fresh.limit("ip");
        fresh.bucket(limit, max, interval);
        fresh.bucket(limit, slowMax, slowInterval);
        Map<String, List<Instant>> passed = new HashMap<>();
        for (int i = 0; i < pauses.size(); i++) {
            fresh.advance(Duration.ofMillis(pauses.get(i)));
            Instant now = fresh.world.clock().now();
            List<Instant> before = passed.computeIfAbsent("10.0.0." + i % 2, any -> new ArrayList<>());
            boolean room = within(before, now, interval) < max && within(before, now, slowInterval) < slowMax;
            assertThat(fresh.passes(Map.of("ip", "10.0.0." + i % 2))).isEqualTo(room);
            if (room) {
                before.add(now);
            }
        }
    }

    private static long within(List<Instant> passed, Instant now, int seconds) {
        return passed.stream()
                .filter(each -> each.isAfter(now.minusSeconds(seconds)))
                .count();
    }

    @Test
    void interval_endsToTheSecond() {
        bucket(limit("ip"), 1, 60);
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        advance(Duration.ofMillis(59_999));
        assertThat(passes(Map.of("ip", "a"))).isFalse();
        advance(Duration.ofMillis(1));
        assertThat(passes(Map.of("ip", "a"))).isTrue();
    }

    @Test
    void everyBucketOfEveryLimitCounts_andARefusalNowhere() {
        RateLimit ip = limit("ip");
        bucket(ip, 3, 60);
        bucket(ip, 5, 3_600);
        bucket(limit("phone"), 2, 60);
        assertThat(passes(Map.of("ip", "a", "phone", "1"))).isTrue();
        assertThat(passes(Map.of("ip", "a", "phone", "1"))).isTrue();
        for (int i = 0; i < 9; i++) {
            assertThat(passes(Map.of("ip", "a", "phone", "1"))).as("phone").isFalse();
        }
        assertThat(passes(Map.of("ip", "a", "phone", "2")))
                .as("refusals were not counted")
                .isTrue();
        assertThat(passes(Map.of("ip", "a", "phone", "3"))).as("minute").isFalse();
        advance(Duration.ofSeconds(60));
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).as("hour").isFalse();
        assertThat(passes(Map.of("ip", "b"))).isTrue();
        assertThat(passes(Map.of())).isTrue();
    }

    @Test
    void whatFailsLater_isNotCounted() {
        bucket(limit("ip"), 1, 60);
        assertThatThrownBy(() -> world.run(tx -> {
                    limits.count(tx, service, Map.of("ip", "a"));
                    throw new ApiError(60203, 429, "later");
                }))
                .hasMessage("later");
        assertThat(passes(Map.of("ip", "a"))).isTrue();
    }

    @Test
    void namesThatNoLimitHas_areTold() {
        limit("ip");
        VerifyService other = world.run(tx -> services.open(tx, ACCOUNT, "Other"));
        assertThat(world.<List<String>>run(tx -> limits.count(tx, service, Map.of("ip", "a", "IP", "a"))))
                .containsExactly("IP");
        assertThat(world.<List<String>>run(tx -> limits.count(tx, other, Map.of("ip", "a"))))
                .containsExactly("ip");
    }

    @Test
    void changedBucket_goesOnFromWhatItCounted_andANewOneFromNothing() {
        RateLimit limit = limit("ip");
        Bucket bucket = bucket(limit, 2, 60);
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        world.run(tx -> limits.change(tx, bucket, 3, Duration.ofSeconds(60)));
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).isFalse();
        world.run(tx -> {
            limits.delete(tx, bucket);
            return tx;
        });
        assertThat(world.snapshot().parts().get("limit.counts"))
                .as("nothing is remembered of what is gone")
                .hasToString("Kept[tallies=[]]");
        bucket(limit, 1, 60);
        assertThat(passes(Map.of("ip", "a"))).isTrue();
    }

    @Test
    void counts_areInSnapshots() throws IOException {
        bucket(limit("ip"), 2, 60);
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        StateCodec codec = StateCodec.of(world);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        codec.write(world.snapshot(), saved);
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).isFalse();
        world.restore(codec.read(new ByteArrayInputStream(saved.toByteArray())));
        assertThat(passes(Map.of("ip", "a"))).isTrue();
        assertThat(passes(Map.of("ip", "a"))).isFalse();
    }
}
