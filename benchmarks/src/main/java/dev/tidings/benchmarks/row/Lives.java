package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.jmh.Lifecycle;
import dev.tidings.benchmarks.jmh.Score;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import java.util.List;
import java.util.Map;

/** Whole lives of messages on virtual time, without HTTP, on one core. */
final class Lives implements Row {
    private static final double GOAL = 300_000;

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public String what() {
        return "virtual-time life cycle (accept → queue → send → deliver, no HTTP), one core";
    }

    @Override
    public List<Line> run(Run run) throws Exception {
        Samples all = new Samples();
        for (int round = 1; round <= run.effort().rounds(); round++) {
            Score score = Score.of(
                    Lifecycle.class,
                    Map.of(),
                    // One core for the collector too.
                    List.of("-XX:ActiveProcessorCount=1", "-Xmx2g"),
                    run.effort(),
                    run.places().scratch("lifecycle.txt"));
            run.say("%s  %s a message", Figures.perSecond(score.value()), Figures.bytes(score.bytes()));
            all.add(score.value());
        }
        return List.of(new Line(
                what(),
                Figures.perSecond(all.median()),
                "no peer has one",
                "",
                "300,000/s",
                Verdict.of(all.median() >= GOAL)));
    }
}
