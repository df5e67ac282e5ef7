package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.jmh.Score;
import dev.tidings.benchmarks.jmh.SdkCreate;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import dev.tidings.benchmarks.subject.Client;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One create after the other by warm clients, against the bare engine in another process. */
final class SdkWarm implements Row {
    private static final double GOAL = 1.1;

    @Override
    public String name() {
        return "sdk-warm";
    }

    @Override
    public String what() {
        return "SDK `create`, warm, one thread";
    }

    @Override
    public List<Line> run(Run run) throws Exception {
        Map<String, Samples> times = new LinkedHashMap<>();
        Map<String, Samples> bytes = new LinkedHashMap<>();
        try (Servers.Running server = Servers.BARE.start(run)) {
            for (int round = 1; round <= run.effort().rounds(); round++) {
                for (Client each : Client.values()) {
                    Score score = Score.of(
                            SdkCreate.class,
                            Map.of("client", each.name()),
                            List.of("-D" + SdkCreate.URL + "=" + server.url()),
                            run.effort(),
                            run.places().scratch("sdk-warm-" + each + ".txt"));
                    run.say("%-22s %s  %s", each.label(), Figures.time(score.value()), Figures.bytes(score.bytes()));
                    times.computeIfAbsent(each.label(), any -> new Samples()).add(score.value());
                    bytes.computeIfAbsent(each.label(), any -> new Samples()).add(score.bytes());
                }
            }
        }
        return List.of(
                line(what() + ", time", times, Figures::time), line(what() + ", allocated", bytes, Figures::bytes));
    }

    private static Line line(String what, Map<String, Samples> all, java.util.function.DoubleFunction<String> text) {
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((label, samples) -> medians.put(label, samples.median()));
        Comparison comparison = Comparison.of(medians, Client.TIDINGS.label(), text);
        return comparison.line(
                what, "within 10 % of the bare pair", Verdict.of(comparison.to(Client.BARE.label()) <= GOAL));
    }
}
