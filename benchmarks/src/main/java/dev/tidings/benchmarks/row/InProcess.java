package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.jmh.Score;
import dev.tidings.benchmarks.jmh.TransportCreate;
import dev.tidings.benchmarks.jmh.TransportCreate.Way;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Creates by our client in our server in the same process, without a socket and with one. */
final class InProcess implements Row {
    private static final double GOAL = 1.0 / 3;

    @Override
    public String name() {
        return "in-process";
    }

    @Override
    public String what() {
        return "SDK `create` through the in-process transport";
    }

    @Override
    public List<Line> run(Run run) throws Exception {
        Map<Way, Samples> all = new EnumMap<>(Way.class);
        for (int round = 1; round <= run.effort().rounds(); round++) {
            for (Way each : Way.values()) {
                Score score = Score.of(
                        TransportCreate.class,
                        Map.of("way", each.name()),
                        List.of(),
                        run.effort(),
                        run.places().scratch("in-process-" + each + ".txt"));
                run.say("%-11s %s  %s", each, Figures.time(score.value()), Figures.bytes(score.bytes()));
                all.computeIfAbsent(each, any -> new Samples()).add(score.value());
            }
        }
        Samples without = all.getOrDefault(Way.IN_PROCESS, new Samples());
        Samples loopback = all.getOrDefault(Way.LOOPBACK, new Samples());
        Comparison comparison = new Comparison(without.median(), Map.of("loopback", loopback.median()), Figures::time);
        return List.of(
                comparison.line(what(), "under a third of loopback", Verdict.of(comparison.to("loopback") < GOAL)));
    }
}
