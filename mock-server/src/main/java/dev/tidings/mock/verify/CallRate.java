package dev.tidings.mock.verify;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;

/**
 * How often something may be called in so long a time; no stretch of that length has more. Calls that are refused, for whatever
 * reason, are not counted, so that they change nothing here either: that is our choice.
 */
public final class CallRate {
    private final SlidingCounts counts;
    private final int most;
    private final Duration window;

    private CallRate(SlidingCounts counts, int most, Duration window) {
        this.counts = counts;
        this.most = most;
        this.window = window;
    }

    /** At most {@code most} calls in {@code window} for each key; {@code name} is unique in {@code world}. */
    public static CallRate in(World world, String name, int most, Duration window) {
        return new CallRate(SlidingCounts.in(world, name), most, window);
    }

    /**
     * Counts a call for {@code key}, such as an account's.
     *
     * @throws ApiError 20429 if there were too many, and then it is not counted
     */
    public void count(Transaction tx, String key) {
        if (counts.within(tx, key, window) >= most) {
            throw new ApiError(
                    20429, 429, "Too many requests: at most " + most + " in " + window.toSeconds() + " seconds");
        }
        counts.add(tx, key);
    }
}
