package dev.tidings.mock.fraud;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went lately to the ten thousand numbers that differ in their last four digits.
 *
 * <p>For the maintainer: at most {@link #MOST} numbers are remembered, each once, the oldest first, so that everything said of them takes
 * a bounded time. More would say nothing new: whoever sends to so many neighbours within ten minutes has been told apart before.
 */
final class RangeTraffic {
    /** How long a send counts. */
    static final long WINDOW = 10 * 60_000L;

    static final int MOST = 64;

    private static final int SUFFIXES = 10_000;
    private static final int DEVICES = 255;

    /** Over so many milliseconds what looked like fraud halves, if nothing more comes. */
    private static final double HALF_LIFE = 10 * 60_000.0;

    /** What a snapshot keeps. */
    record Kept(List<Long> at, List<Integer> what, double looks, double heat, long warmed, Assessment assessment) {}

    /** When each was sent. */
    private long[] at = new long[4];

    /** To whom and from where: last four digits, device, whether its code was entered. */
    private int[] what = new int[4];

    private int size;

    /** How often its numbers were looked up, fading. */
    private double looks;

    /** The highest score, fading. */
    private double heat;

    private long warmed;

    /** What was found of it last. */
    private Assessment assessment = Assessment.NONE;

    private static int packed(int suffix, int device, boolean converted) {
        return suffix << 9 | device << 1 | (converted ? 1 : 0);
    }

    private static int suffix(int packed) {
        return packed >>> 9;
    }

    private static boolean isConverted(int packed) {
        return (packed & 1) == 1;
    }

    private static int device(int packed) {
        return packed >>> 1 & 255;
    }

    /** A number from 1 to 255 for a device; 0 for none. */
    static int device(@Nullable String ip) {
        return ip == null ? 0 : 1 + Math.floorMod((ip.hashCode() * 0x9E3779B9) >>> 7, DEVICES);
    }

    /** The last four digits of a number. */
    static int suffix(long digits) {
        return (int) (digits % SUFFIXES);
    }

    /** Something was sent to a number; one that waits for its code already goes on waiting. */
    void sent(long now, int suffix, int device) {
        forget(now);
        int before = find(suffix);
        if (before >= 0) {
            if (!isConverted(what[before])) {
                return;
            }
            remove(before);
        }
        if (size == MOST) {
            remove(0);
        }
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            what = Arrays.copyOf(what, 2 * size);
        }
        at[size] = now;
        what[size++] = packed(suffix, device, false);
    }

    /** The code of a number was entered. */
    void converted(int suffix) {
        int index = find(suffix);
        if (index >= 0) {
            what[index] |= 1;
        }
    }

    private int find(int suffix) {
        for (int i = size - 1; i >= 0; i--) {
            if (suffix(what[i]) == suffix) {
                return i;
            }
        }
        return -1;
    }

    private void remove(int index) {
        System.arraycopy(at, index + 1, at, index, size - index - 1);
        System.arraycopy(what, index + 1, what, index, size - index - 1);
        size--;
    }

    private void forget(long now) {
        int old = 0;
        while (old < size && at[old] <= now - WINDOW) {
            old++;
        }
        if (old > 0) {
            System.arraycopy(at, old, at, 0, size - old);
            System.arraycopy(what, old, what, 0, size - old);
            size -= old;
        }
    }

    /** Forgets what was sent, since it has been judged. */
    void judged() {
        size = 0;
    }

    /** Forgets what was sent and found. */
    void clear() {
        size = 0;
        heat = 0;
        assessment = Assessment.NONE;
    }

    /** How many numbers are remembered, some of which may be too old. */
    int size() {
        return size;
    }

    /** Somebody looked up one of its numbers. */
    void looked(long now) {
        fade(now);
        looks++;
    }

    /** What was found of it at {@code now}. */
    void assessed(long now, Assessment found) {
        fade(now);
        heat = Math.max(heat, found.score());
        assessment = found;
    }

    /** What was found of it last. */
    Assessment assessment() {
        return assessment;
    }

    /** What is left of the highest score. */
    double heat(long now) {
        fade(now);
        return heat;
    }

    /** What is left of the times it was looked up. */
    double looks(long now) {
        fade(now);
        return looks;
    }

    private void fade(long now) {
        if (now > warmed && (looks > 0 || heat > 0)) {
            double left = Math.pow(0.5, (now - warmed) / HALF_LIFE);
            looks *= left;
            heat *= left;
        }
        warmed = Math.max(warmed, now);
    }

    /** What is to be seen of all its numbers at {@code now}, or of those in the thousand of {@code suffix} only. */
    Sight look(long now, int suffix, boolean narrow) {
        Sight sight = new Sight();
        int device = 0;
        int thousand = suffix / 1_000;
        for (int i = size - 1; i >= 0; i--) {
            int each = what[i];
            if (at[i] > now - WINDOW && !(narrow && suffix(each) / 1_000 != thousand)) {
                if (sight.numbers == 0) {
                    device = device(each);
                }
                sight.add(now, at[i], suffix(each), isConverted(each), device != 0 && device(each) == device);
            }
        }
        return sight;
    }

    Kept save() {
        return new Kept(
                Arrays.stream(at, 0, size).boxed().toList(),
                Arrays.stream(what, 0, size).boxed().toList(),
                looks,
                heat,
                warmed,
                assessment);
    }

    static RangeTraffic restored(Kept kept) {
        RangeTraffic range = new RangeTraffic();
        range.size = kept.at().size();
        range.at = Arrays.copyOf(kept.at().stream().mapToLong(Long::longValue).toArray(), Math.max(4, range.size));
        range.what =
                Arrays.copyOf(kept.what().stream().mapToInt(Integer::intValue).toArray(), Math.max(4, range.size));
        range.looks = kept.looks();
        range.heat = kept.heat();
        range.warmed = kept.warmed();
        range.assessment = kept.assessment();
        return range;
    }
}
