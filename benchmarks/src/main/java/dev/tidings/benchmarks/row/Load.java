package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.load.LoadGenerator;
import dev.tidings.benchmarks.load.LoadResult;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.subject.Wire;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Creates over loopback, 32 at a time. Every server gets a fresh process each round, and the rounds take turns, so that
 * whatever else the machine does meets all of them.
 */
final class Load implements Row {
    private static final int CONNECTIONS = 32;
    private static final double SHARE_OF_BARE = 0.5;
    private static final double P99_MICROS = 10_000;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String what() {
        return "`POST Messages` over loopback, stateful, " + CONNECTIONS + " connections";
    }

    @Override
    public List<Line> run(Run run) throws IOException {
        Map<Servers, Rounds> all = new EnumMap<>(Servers.class);
        for (Servers each : Servers.values()) {
            all.put(each, new Rounds());
        }
        for (int round = 1; round <= run.effort().rounds(); round++) {
            for (Map.Entry<Servers, Rounds> each : all.entrySet()) {
                each.getValue().add(measure(run, each.getKey()));
            }
        }
        return List.of(line(all));
    }

    private LoadResult measure(Run run, Servers server) throws IOException {
        try (Servers.Running running = server.start(run)) {
            LoadResult result = LoadGenerator.to(running.address(), Wire.requests(running.address()), CONNECTIONS)
                    .run(run.effort().warmUp(), run.effort().measured());
            run.say(
                    "%-14s %9s  p50 %s  p99 %s  (generator %.0f %% busy)",
                    server.label(),
                    Figures.perSecond(result.perSecond()),
                    Figures.time(result.p50Micros()),
                    Figures.time(result.p99Micros()),
                    result.busy() * 100);
            return result;
        }
    }

    private Line line(Map<Servers, Rounds> all) {
        Rounds ours = all.getOrDefault(Servers.TIDINGS, new Rounds());
        StringBuilder beside = new StringBuilder();
        StringBuilder ratios = new StringBuilder();
        double ofBare = 0;
        for (Map.Entry<Servers, Rounds> each : all.entrySet()) {
            if (each.getKey() != Servers.TIDINGS) {
                double ratio =
                        ours.perSecond().median() / each.getValue().perSecond().median();
                ofBare = each.getKey() == Servers.BARE ? ratio : ofBare;
                String comma = beside.isEmpty() ? "" : "; ";
                beside.append(comma)
                        .append(each.getKey().label())
                        .append(' ')
                        .append(each.getValue().text());
                ratios.append(comma)
                        .append(Figures.ratio(ratio))
                        .append(" of ")
                        .append(each.getKey().label());
            }
        }
        boolean met = ofBare >= SHARE_OF_BARE && ours.p99().median() < P99_MICROS;
        return new Line(
                what(),
                ours.text(),
                beside.toString(),
                ratios.toString(),
                "at least half of bare Vert.x, p99 under 10 ms",
                Verdict.of(met));
    }
}
