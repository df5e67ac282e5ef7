package dev.tidings.mock.fraud;

import java.util.Arrays;

/** What is to be seen of sends to neighbouring numbers, told of the newest first. */
final class Sight {
    /** So many intervals must be alike to look like a clock's ticks, and so many sends come from one device. */
    private static final int MANY = 20;

    int numbers;
    int open;
    int mature;
    int matureConverted;
    private int converted;
    private int sameDevice;
    private long oldestOpen;
    private long newest;
    private final int[] suffixes = new int[RangeTraffic.MOST];
    private int intervals;
    private double sum;
    private double squares;

    void add(long now, long at, int suffix, boolean entered, boolean device) {
        if (numbers > 0) {
            double interval = newest - at;
            intervals++;
            sum += interval;
            squares += interval * interval;
        }
        newest = at;
        suffixes[numbers++] = suffix;
        sameDevice += device ? 1 : 0;
        if (entered) {
            converted++;
        } else {
            open++;
            oldestOpen = at;
        }
        if (now - at >= Assessor.MATURE) {
            mature++;
            matureConverted += entered ? 1 : 0;
        }
    }

    /** For how long the oldest number has waited whose code was not entered. */
    long waiting(long now) {
        return open == 0 ? 0 : now - oldestOpen;
    }

    /** Of 100 mature attempts, how many were converted. */
    int conversion() {
        return mature == 0 ? 100 : 100 * matureConverted / mature;
    }

    /** Whether people enter their codes: at least three in ten, of all or of those who had the time. */
    boolean trusted() {
        return 10 * converted >= 3 * numbers || (mature >= 3 && 10 * matureConverted >= 3 * mature);
    }

    /** Whether the numbers follow each other: the median gap is at most {@code most}. */
    boolean consecutive(int most) {
        Arrays.sort(suffixes, 0, numbers);
        int near = 0;
        for (int i = 1; i < numbers; i++) {
            near += suffixes[i] - suffixes[i - 1] <= most ? 1 : 0;
        }
        return 2 * near >= numbers;
    }

    /** Whether no person asked for them. */
    boolean mechanical() {
        if (sameDevice >= MANY && 2 * sameDevice >= numbers) {
            return true;
        }
        if (intervals < MANY || sum == 0) {
            return false;
        }
        double mean = sum / intervals;
        double variance = squares / intervals - mean * mean;
        return variance < 0.04 * mean * mean;
    }
}
