package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What an application drags in with a client: the jars that are needed to run it, and their size. Jars of others are
 * counted, since they are what can clash with the application's own; the client's own weigh as well.
 */
final class Closure implements Row {
    private static final int MOST_JARS = 10;
    private static final double MOST_BYTES = 7e6;

    @Override
    public String name() {
        return "closure";
    }

    @Override
    public String what() {
        return "SDK dependency closure, all five modules";
    }

    @Override
    public List<Line> run(Run run) throws IOException {
        List<Path> ours = run.places().sdk();
        List<Path> theirs = run.places().peer("twilio");
        double ourBytes = bytes(ours);
        double theirBytes = bytes(theirs);
        long ourOthers = others(ours, "tidings-");
        ours.forEach(each -> run.say("%s", each.getFileName()));
        return List.of(new Line(
                what(),
                text(ourOthers, ours.size(), ourBytes),
                "twilio-java " + text(others(theirs, "twilio-"), theirs.size(), theirBytes),
                Figures.ratio(ourBytes / theirBytes) + " of its size",
                "under 10 jars of others, under 7 MB",
                Verdict.of(ourOthers < MOST_JARS && ourBytes < MOST_BYTES)));
    }

    private static String text(long others, int all, double bytes) {
        return String.format(
                Locale.ROOT, "%d jars of others and %d of its own, %s", others, all - others, Figures.bytes(bytes));
    }

    private static long others(List<Path> jars, String own) {
        return jars.stream()
                .filter(each -> !each.getFileName().toString().startsWith(own))
                .count();
    }

    private static double bytes(List<Path> jars) throws IOException {
        double sum = 0;
        for (Path each : jars) {
            sum += Files.size(each);
        }
        return sum;
    }
}
