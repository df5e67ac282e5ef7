package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many users a sender may begin to write to in a day: those with an open window do not count. */
class InitiationsTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String SENDER = "whatsapp:+14155550100";

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final World world = new World(clock, 7);
    private final Channels channels = SomeChannels.in(world, Numbers.in(world, NumberOptions.DEFAULT));

    private int refusal(int user) {
        Dispatch dispatch = new Dispatch(ACCOUNT, "SM1", SENDER, user(user), "", "Hi", 1, 0);
        return world.run(tx -> channels.refusal(tx, dispatch));
    }

    private static String user(int number) {
        return "whatsapp:+1415556" + (1_000 + number);
    }

    private void rate(String quality, Tier tier) {
        world.run(tx -> channels.senders()
                .life()
                .rate(
                        tx,
                        channels.senders().find(ACCOUNT, SENDER).orElseThrow(),
                        standing -> standing.rated(quality, tier)));
    }

    @Test
    void tier_countsUsersOutsideOfWindows() {
        world.start();
        world.run(tx -> channels.senders().register(tx, ACCOUNT, SENDER));
        rate("LOW", Tier.T250);
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < 252; i++) {
            codes.add(refusal(i));
        }
        assertThat(codes.subList(0, 250)).containsOnly(0);
        assertThat(codes.subList(250, 252)).containsOnly(63018);
        assertThat(refusal(3)).as("begun already").isZero();
        world.run(tx -> {
            channels.windows().opened(tx, SENDER, user(251));
            return tx;
        });
        assertThat(refusal(251)).as("it has written").isZero();
        clock.advanceTo(clock.now().plus(Initiations.SPAN));
        assertThat(refusal(250)).isZero();
        assertThat(refusal(3)).as("begun again").isZero();
        rate("HIGH", Tier.UNLIMITED);
        for (int i = 0; i < 300; i++) {
            assertThat(refusal(i)).isZero();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> rate("GREAT", Tier.T1K));
    }

    @Test
    void tiers_areWrittenAsDocumented() {
        assertThat(Tier.T10K.wire()).isEqualTo("10K Customers/24hr");
        for (Tier each : Tier.values()) {
            assertThat(Tier.named(each.word())).contains(each);
        }
        assertThat(Tier.named("5K")).isEmpty();
    }
}
