package dev.tidings.mock.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place that sees the real world: its time, and a seed that nobody chose. Both are asked when a server starts. */
public final class WallClock {
    private WallClock() {}

    /** The present real instant, to the millisecond, which is as fine as anything here happens. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A seed that differs from start to start. Small enough that no tool rounds it, and that a person can type it again. */
    public static long freshSeed() {
        long mixed = (System.currentTimeMillis() ^ System.nanoTime()) * 0x9E3779B97F4A7C15L;
        return mixed >>> 32;
    }
}
