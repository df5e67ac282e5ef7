package dev.tidings.mock.queue;

import dev.tidings.mock.network.Refused;
import java.time.Duration;

/**
 * A throughput. In thousandths, so that 3.75 a second is exact and a snapshot keeps it.
 *
 * @param thousandths of a segment a second; of a message a second on channels
 */
public record Rate(long thousandths) {
    /** No limit. */
    public static final Rate UNLIMITED = new Rate(Long.MAX_VALUE);

    private static final long MOST = 1_000_000_000;
    private static final long MILLIS = 1_000_000;

    /** Refuses what is no rate. */
    public Rate {
        if (thousandths < 1 || (thousandths > MOST && thousandths != Long.MAX_VALUE)) {
            throw Refused.of("rate", thousandths / 1e3, "from 0.001 to 1000000 segments a second");
        }
    }

    /**
     * So many segments a second, to three decimals.
     *
     * @throws Refused if it is not from 0.001 to 1,000,000
     */
    public static Rate of(double perSecond) {
        // What is not a number becomes 0, and that is refused.
        return new Rate(Math.min(Math.round(perSecond * 1_000), MOST + 1));
    }

    /** Segments a second. */
    public double perSecond() {
        return limited() ? thousandths / 1e3 : Double.POSITIVE_INFINITY;
    }

    /** Whether there is a limit at all. */
    public boolean limited() {
        return thousandths != Long.MAX_VALUE;
    }

    /** How many milliseconds {@code segments} take, rounded up: nothing leaves before its time. */
    long millis(long segments) {
        return limited() ? -Math.floorDiv(-segments * MILLIS, thousandths) : 0;
    }

    /** How many whole segments go in {@code time}. */
    long segments(Duration time) {
        return limited() ? time.toSeconds() * thousandths / 1_000 : Long.MAX_VALUE;
    }
}
