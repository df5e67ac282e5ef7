package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.process.JavaProcess;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import dev.tidings.benchmarks.subject.SecondServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A second server in a process, from its start to its first message; beside it what the first one took. */
final class Second implements Row {
    private static final double GOAL_MICROS = 10_000;

    @Override
    public String name() {
        return "second-server";
    }

    @Override
    public String what() {
        return "in-process second server, start to first message";
    }

    @Override
    public List<Line> run(Run run) throws IOException, InterruptedException {
        Samples first = new Samples();
        Samples second = new Samples();
        List<String> command =
                JavaProcess.command(List.of(run.places().everything()), SecondServer.class.getName(), List.of());
        for (int i = 0; i < run.effort().starts(); i++) {
            List<Double> micros = JavaProcess.run(run.places().scratch("second.out"), command);
            first.add(micros.get(0));
            second.add(micros.get(1));
            run.say("first %s, second %s", Figures.time(first.last()), Figures.time(second.last()));
        }
        Comparison comparison =
                new Comparison(second.median(), Map.of("the first in its process", first.median()), Figures::time);
        return List.of(comparison.line(what(), "under 10 ms", Verdict.of(second.median() < GOAL_MICROS)));
    }
}
