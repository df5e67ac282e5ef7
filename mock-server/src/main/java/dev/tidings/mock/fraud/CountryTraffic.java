package dev.tidings.mock.fraud;

import java.util.Arrays;
import java.util.List;

/**
 * What an account sent lately to one country, in slices of half a minute over ten minutes, and what is usual there: a mean that fades
 * within a week.
 */
final class CountryTraffic {
    private static final long SLICE = 30_000;
    private static final int SLICES = (int) (RangeTraffic.WINDOW / SLICE);

    /** What is usual is what was, and weighs the less the longer ago: a week ago about a third. */
    private static final double MEMORY = 7 * 24 * 3_600_000.0;

    /** An account that has just begun has sent for at least so long, lest one send be a habit. */
    private static final double SHORTEST_PAST = 3_600_000.0;

    /** What a snapshot keeps. */
    record Kept(
            List<Integer> sent,
            List<Integer> converted,
            long slice,
            long first,
            double past,
            long updated,
            long fraud) {}

    private final int[] sent = new int[SLICES];
    private final int[] converted = new int[SLICES];

    /** The sum of what was sent in all slices. */
    private int lately;

    /** The newest slice, counted from the epoch. */
    private long slice;

    private final long first;
    private double past;
    private long updated;

    /** When something of it was blocked last. */
    private long fraud = Long.MIN_VALUE / 2;

    CountryTraffic(long now) {
        this.first = now;
        this.updated = now;
        this.slice = Math.floorDiv(now, SLICE);
    }

    /** When the account first sent there. */
    long first() {
        return first;
    }

    void sent(long now) {
        turn(now);
        sent[index(slice)]++;
        lately++;
        past = past * Math.exp((updated - now) / MEMORY) + 1;
        updated = now;
    }

    /** Something sent at {@code at} was worth it. */
    void converted(long now, long at) {
        turn(now);
        long then = Math.floorDiv(at, SLICE);
        if (then > slice - SLICES && then <= slice) {
            converted[index(then)]++;
        }
    }

    private void turn(long now) {
        long next = Math.floorDiv(now, SLICE);
        if (next - slice >= SLICES) {
            Arrays.fill(sent, 0);
            Arrays.fill(converted, 0);
            lately = 0;
            slice = next;
        }
        while (slice < next) {
            slice++;
            lately -= sent[index(slice)];
            sent[index(slice)] = 0;
            converted[index(slice)] = 0;
        }
    }

    private static int index(long slice) {
        return (int) Math.floorMod(slice, (long) SLICES);
    }

    /** How many were sent within the last ten minutes. */
    int lately(long now) {
        turn(now);
        return lately;
    }

    /** How many of those are at least {@code slices} half minutes old. */
    int mature(long now, int slices) {
        turn(now);
        return older(sent, slices);
    }

    /** How many of these were worth it. */
    int matureConverted(long now, int slices) {
        turn(now);
        return older(converted, slices);
    }

    private int older(int[] counts, int slices) {
        int sum = 0;
        for (long each = slice - SLICES + 1; each < slice - slices; each++) {
            sum += counts[index(each)];
        }
        return sum;
    }

    /** How many are usually sent in ten minutes. */
    double usual(long now) {
        double age = Math.max(SHORTEST_PAST, (double) (now - first));
        double mean = past * Math.exp((updated - now) / MEMORY) / (MEMORY * (1 - Math.exp(-age / MEMORY)));
        return mean * RangeTraffic.WINDOW;
    }

    /** Forgets what was sent lately, since it has been judged; what is usual stays. */
    void judged() {
        Arrays.fill(sent, 0);
        Arrays.fill(converted, 0);
        lately = 0;
    }

    /** Forgets what was sent lately, and that it was blocked; what is usual stays. */
    void clear() {
        judged();
        fraud = Long.MIN_VALUE / 2;
    }

    void fraud(long now) {
        fraud = now;
    }

    /** Whether something of it was blocked within the last {@code millis}. */
    boolean fraudWithin(long now, long millis) {
        return now - fraud < millis;
    }

    Kept save() {
        return new Kept(
                Arrays.stream(sent).boxed().toList(),
                Arrays.stream(converted).boxed().toList(),
                slice,
                first,
                past,
                updated,
                fraud);
    }

    static CountryTraffic restored(Kept kept) {
        CountryTraffic country = new CountryTraffic(kept.first());
        Arrays.setAll(country.sent, kept.sent()::get);
        Arrays.setAll(country.converted, kept.converted()::get);
        country.lately = Arrays.stream(country.sent).sum();
        country.slice = kept.slice();
        country.past = kept.past();
        country.updated = kept.updated();
        country.fraud = kept.fraud();
        return country;
    }
}
