package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.verify.SlidingCounts;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;

/** How many challenges an authenticator app gets: the shorter its codes, the sooner they would be guessed. */
final class ChallengeRate {
    /** Codes of so many digits are short. */
    private static final int SHORT = 4;

    private record Limit(int most, Duration window) {}

    private static final Limit SHORT_A_DAY = new Limit(10, Duration.ofDays(1));
    private static final Limit AN_HOUR = new Limit(50, Duration.ofHours(1));
    private static final Limit A_DAY = new Limit(100, Duration.ofDays(1));

    private final SlidingCounts counts;

    private ChallengeRate(SlidingCounts counts) {
        this.counts = counts;
    }

    static ChallengeRate in(World world) {
        return new ChallengeRate(SlidingCounts.in(world, "challenge.created"));
    }

    /**
     * Counts a challenge for {@code factor}.
     *
     * @throws ApiError 60312 if there were too many
     */
    void count(Transaction tx, Factor factor) {
        if (!(factor.config() instanceof FactorConfig.Totp config)) {
            return;
        }
        for (Limit each : config.codeLength() <= SHORT ? List.of(SHORT_A_DAY) : List.of(AN_HOUR, A_DAY)) {
            if (counts.within(tx, key(factor, each.window), each.window) >= each.most) {
                throw new ApiError(
                        60312,
                        429,
                        "Too many challenges for factor " + factor.sid() + ": with " + config.codeLength()
                                + " digits at most " + each.most + " in " + each.window.toHours() + " hours");
            }
        }
        counts.add(tx, key(factor, AN_HOUR.window));
        counts.add(tx, key(factor, A_DAY.window));
    }

    /** Counting within a window forgets what lies before it, so each has its own. */
    private static String key(Factor factor, Duration window) {
        return factor.sid() + "/" + window.toHours();
    }

    void forget(Transaction tx, Factor factor) {
        counts.forget(tx, key -> key.startsWith(factor.sid()));
    }
}
