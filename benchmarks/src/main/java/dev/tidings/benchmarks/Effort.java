package dev.tidings.benchmarks;

import java.time.Duration;

/**
 * How much trouble to take.
 *
 * @param rounds how often what takes turns gets its turn
 * @param starts how many processes are started to measure their start
 * @param warmUp how long a server is loaded before it counts
 * @param measured how long it is loaded while it counts
 * @param iterations how many iterations JMH measures, and as many to warm up
 * @param iteration how long each of them is
 * @param messages how many messages are kept to weigh them
 */
public record Effort(
        int rounds, int starts, Duration warmUp, Duration measured, int iterations, Duration iteration, int messages) {
    /** Enough to be repeated with the same result. */
    public static Effort full() {
        return new Effort(3, 9, Duration.ofSeconds(6), Duration.ofSeconds(5), 4, Duration.ofSeconds(1), 1_000_000);
    }

    /** Enough to see that everything runs; the figures mean little. */
    public static Effort quick() {
        return new Effort(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, Duration.ofSeconds(1), 20_000);
    }
}
