package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From the start of a server's process to the first message that it took. */
final class Start implements Row {
    private static final double GOAL_MICROS = 600_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "standalone start to first 201";
    }

    @Override
    public List<Line> run(Run run) throws IOException {
        Map<Servers, Samples> all = new EnumMap<>(Servers.class);
        for (Servers each : Servers.values()) {
            all.put(each, new Samples());
        }
        for (int i = 0; i < run.effort().starts(); i++) {
            for (Map.Entry<Servers, Samples> each : all.entrySet()) {
                double micros = each.getKey().startMicros(run);
                run.say("%-14s %s", each.getKey().label(), Figures.time(micros));
                each.getValue().add(micros);
            }
        }
        Map<String, Double> medians = new java.util.LinkedHashMap<>();
        all.forEach((server, samples) -> medians.put(server.label(), samples.median()));
        Comparison comparison = Comparison.of(medians, Servers.TIDINGS.label(), Figures::time);
        return List.of(comparison.line(what(), "under 0.6 s", Verdict.of(comparison.ours() < GOAL_MICROS)));
    }
}
