package dev.tidings.benchmarks.report;

import java.util.List;

/** Writes lines as a Markdown table. */
public final class Table {
    private static final List<String> HEADINGS = List.of("what", "ours", "beside it, same run", "ratio", "goal", "met");

    private Table() {}

    /** The table, with a line break at its end. */
    public static String of(List<Line> lines) {
        StringBuilder to = new StringBuilder();
        row(to, HEADINGS);
        row(to, HEADINGS.stream().map(any -> "---").toList());
        for (Line each : lines) {
            row(
                    to,
                    List.of(
                            each.what(),
                            each.ours(),
                            each.beside(),
                            each.ratio(),
                            each.goal(),
                            each.verdict().text()));
        }
        return to.toString();
    }

    private static void row(StringBuilder to, List<String> cells) {
        for (String each : cells) {
            to.append("| ").append(each.replace("|", "\\|")).append(' ');
        }
        to.append("|\n");
    }
}
