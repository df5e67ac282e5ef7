package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * Our figure beside those of others.
 *
 * @param ours ours
 * @param others theirs by their names, in the order of the table
 * @param text how one is written
 */
record Comparison(double ours, Map<String, Double> others, DoubleFunction<String> text) {
    /** Of {@code all} figures, among which {@code own} is ours. */
    static Comparison of(Map<String, Double> all, String own, DoubleFunction<String> text) {
        Map<String, Double> others = new java.util.LinkedHashMap<>(all);
        Double ours = others.remove(own);
        if (ours == null) {
            throw new IllegalStateException("nothing of " + own + " was measured");
        }
        return new Comparison(ours, others, text);
    }

    /** Ours to that of {@code other}. */
    double to(String other) {
        Double theirs = others.get(other);
        if (theirs == null) {
            throw new IllegalStateException("nothing of " + other + " was measured");
        }
        return ours / theirs;
    }

    Line line(String what, String goal, Verdict verdict) {
        return new Line(what, text.apply(ours), beside(), ratios(), goal, verdict);
    }

    private String beside() {
        return others.entrySet().stream()
                .map(each -> each.getKey() + " " + text.apply(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String ratios() {
        return others.entrySet().stream()
                .map(each -> Figures.ratio(ours / each.getValue()) + " of " + each.getKey())
                .collect(Collectors.joining("; "));
    }
}
