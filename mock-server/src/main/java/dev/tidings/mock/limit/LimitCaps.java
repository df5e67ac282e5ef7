package dev.tidings.mock.limit;

import dev.tidings.mock.network.Refused;

/**
 * How many of each thing there may be. That there are caps is documented, how high they are is not.
 *
 * @param rateLimits of one service
 * @param buckets of one rate limit
 */
public record LimitCaps(int rateLimits, int buckets) {
    /** What holds until it is changed: our choice. */
    public static final LimitCaps USUAL = new LimitCaps(10, 10);

    /** Refuses caps that let nothing be. */
    public LimitCaps {
        if (rateLimits < 1) {
            throw Refused.of("rate_limits", rateLimits, "at least 1");
        }
        if (buckets < 1) {
            throw Refused.of("buckets", buckets, "at least 1");
        }
    }
}
