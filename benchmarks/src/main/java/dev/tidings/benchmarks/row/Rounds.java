package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.load.LoadResult;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Samples;
import java.util.Locale;

/** What one server did in all rounds. */
record Rounds(Samples perSecond, Samples p50, Samples p99) {
    Rounds() {
        this(new Samples(), new Samples(), new Samples());
    }

    void add(LoadResult result) {
        perSecond.add(result.perSecond());
        p50.add(result.p50Micros());
        p99.add(result.p99Micros());
    }

    /** The medians. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%s, p50 %s, p99 %s",
                Figures.perSecond(perSecond.median()),
                Figures.time(p50.median()),
                Figures.time(p99.median()));
    }
}
