package dev.tidings.benchmarks.report;

import java.util.Locale;

/** How figures are written. */
public final class Figures {
    private Figures() {}

    /** Such as {@code 43,200/s}: as exact as repeats of it agree, not more. */
    public static String perSecond(double rate) {
        double step = rate >= 100_000 ? 1_000 : rate >= 1_000 ? 100 : 1;
        return String.format(Locale.ROOT, "%,.0f/s", Math.round(rate / step) * step);
    }

    /** Such as {@code 0.35 s}, {@code 4.2 ms} or {@code 110 µs}. */
    public static String time(double micros) {
        if (micros >= 1_000_000) {
            return String.format(Locale.ROOT, "%.2f s", micros / 1_000_000);
        }
        if (micros >= 10_000) {
            return String.format(Locale.ROOT, "%.0f ms", micros / 1_000);
        }
        if (micros >= 1_000) {
            return String.format(Locale.ROOT, "%.1f ms", micros / 1_000);
        }
        return String.format(Locale.ROOT, micros >= 100 ? "%.0f µs" : "%.1f µs", micros);
    }

    /** Such as {@code 14.2 KB}, in thousands. */
    public static String bytes(double bytes) {
        if (bytes >= 1e9) {
            return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
        }
        if (bytes >= 1e6) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1e3);
    }

    /** Such as {@code 0.53}. */
    public static String ratio(double ratio) {
        return String.format(
                Locale.ROOT, ratio >= 10 ? "%.0f" : ratio >= 3 ? "%.1f" : ratio >= 0.1 ? "%.2f" : "%.3f", ratio);
    }
}
