package dev.tidings.mock.network;

import java.time.Duration;

/**
 * How long something takes: log-normal, as latencies on networks are, in whole milliseconds.
 *
 * @param median half of all take less
 * @param tail one of a hundred takes longer; no less than the median
 */
public record Latency(Duration median, Duration tail) {
    /** So many equally likely values stand for all, a power of two; the last is the longest that is ever drawn. */
    static final int VALUES = 1024;

    /** How many standard deviations above the median 99 of 100 lie. */
    private static final double Z_OF_TAIL = 2.326_347_874;

    /** Refuses what is no distribution. */
    public Latency {
        Refused.unlessDelay("median", median);
        Refused.unlessDelay("tail", tail);
        if (tail.compareTo(median) < 0) {
            throw Refused.text("tail", tail.toString(), "no shorter than the median, " + median);
        }
        if (median.isZero() && !tail.isZero()) {
            throw Refused.text("median", median.toString(), "longer than PT0S where the tail is");
        }
    }

    static Latency ofMillis(long median, long tail) {
        return new Latency(Duration.ofMillis(median), Duration.ofMillis(tail));
    }

    /** Draws come down to picking one of these. */
    Duration[] values() {
        double middle = median.toMillis();
        double sigma = middle == 0 ? 0 : Math.log(tail.toMillis() / middle) / Z_OF_TAIL;
        Duration[] values = new Duration[VALUES];
        for (int i = 0; i < VALUES; i++) {
            values[i] = Duration.ofMillis(Math.round(middle * Math.exp(sigma * normalQuantile((i + 0.5) / VALUES))));
        }
        return values;
    }

    /** The inverse of the normal distribution, good to three digits (Abramowitz and Stegun, 26.2.23). */
    private static double normalQuantile(double p) {
        double t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
        double z = t
                - (2.515_517 + 0.802_853 * t + 0.010_328 * t * t)
                        / (1 + 1.432_788 * t + 0.189_269 * t * t + 0.001_308 * t * t * t);
        return p < 0.5 ? -z : z;
    }
}
