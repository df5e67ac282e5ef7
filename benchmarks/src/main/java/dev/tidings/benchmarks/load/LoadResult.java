package dev.tidings.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;

/**
 * What a server did under load.
 *
 * @param perSecond answers a second
 * @param p50Micros the time to an answer that half of them took at most
 * @param p99Micros and 99 of 100
 * @param busy which part of the time the generator itself was busy; near 1 it, and not the server, sets the pace
 */
public record LoadResult(double perSecond, double p50Micros, double p99Micros, double busy) {
    static LoadResult of(int[] micros, int count, Duration took, double busy) {
        if (count == 0) {
            throw new IllegalStateException("no answer came in " + took);
        }
        int[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return new LoadResult(count / (took.toNanos() / 1e9), at(sorted, 0.5), at(sorted, 0.99), busy);
    }

    private static double at(int[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }
}
