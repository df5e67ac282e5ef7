package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.report.Line;
import java.util.List;

/** A row of the table: measures something of ours and of its peers, and says how they compare. */
public interface Row {
    /** Its name on the command line. */
    String name();

    /** What it measures, in a few words. */
    String what();

    /** Measures. */
    List<Line> run(Run run) throws Exception;
}
