package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.process.JavaProcess;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.subject.KeptMessages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a million delivered messages weigh, in a process that is given no more than the goal. */
final class Kept implements Row {
    private static final double GOAL = 1.5e9;
    private static final int GOAL_COUNT = 1_000_000;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String what() {
        return "memory of kept messages";
    }

    @Override
    public List<Line> run(Run run) throws IOException, InterruptedException {
        int count = run.effort().messages();
        List<String> command = new ArrayList<>(List.of("-Xmx" + (long) GOAL / 1_000_000 + "m"));
        command.addAll(JavaProcess.command(
                List.of(run.places().everything()), KeptMessages.class.getName(), List.of(Integer.toString(count))));
        List<Double> printed = JavaProcess.run(run.places().scratch("memory.out"), command);
        double each = printed.get(0);
        double used = printed.get(1);
        run.say("%,d messages: %s of heap, %.0f bytes each", count, Figures.bytes(used), each);
        return List.of(new Line(
                String.format(Locale.ROOT, "%,d messages kept: heap in use", count),
                String.format(Locale.ROOT, "%s, %,.0f bytes each", Figures.bytes(used), each),
                "no peer keeps them",
                "",
                "1,000,000 in under 1.5 GB",
                count < GOAL_COUNT ? Verdict.NONE : Verdict.of(used < GOAL)));
    }
}
