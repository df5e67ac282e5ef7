package dev.tidings.benchmarks;

import dev.tidings.benchmarks.process.Places;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Table;
import dev.tidings.benchmarks.row.Row;
import dev.tidings.benchmarks.row.Rows;
import dev.tidings.benchmarks.row.Run;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program that measures: {@code [--quick] [--list] [ROW…]}. The table goes to standard output, the rest to the other. */
public final class Benchmarks {
    /** By the custom of {@code sysexits.h}: the command line was wrong. */
    private static final int USAGE = 64;

    private Benchmarks() {}

    /** Measures the rows that are named, or all of them. */
    public static void main(String[] arguments) {
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean quick = names.remove("--quick");
        if (names.remove("--list")) {
            Rows.all().forEach(each -> System.out.printf("%-14s %s%n", each.name(), each.what()));
            return;
        }
        List<Row> wanted = Rows.all().stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
        for (String each : names) {
            if (wanted.stream().noneMatch(row -> row.name().equals(each))) {
                System.err.println("benchmarks: there is no row \"" + each + "\"; --list names them all");
                System.exit(USAGE);
            }
        }
        Run run = new Run(quick ? Effort.quick() : Effort.full(), Places.below(Path.of("")));
        System.exit(run(run, wanted) ? 0 : 1);
    }

    /** Whether all rows could be measured. What one of them meets does not keep the others from it. */
    private static boolean run(Run run, List<Row> rows) {
        boolean all = true;
        List<Line> lines = new ArrayList<>();
        for (Row each : rows) {
            System.err.println(each.name() + ": " + each.what());
            try {
                lines.addAll(each.run(run));
            } catch (Exception failure) {
                all = false;
                failure.printStackTrace();
                lines.add(Line.skipped(
                        each.what(), "failed: " + failure.getClass().getSimpleName()));
            }
        }
        PrintStream to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        to.println(machine(run));
        to.println();
        to.print(Table.of(lines));
        return all;
    }

    private static String machine(Run run) {
        return String.format(
                Locale.ROOT,
                "Measured on %d cores, %s %s, JDK %s%s.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version().feature(),
                run.effort().equals(Effort.quick()) ? ", too briefly to mean anything" : "");
    }
}
