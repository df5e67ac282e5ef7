package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.Effort;
import dev.tidings.benchmarks.process.Places;
import java.util.Locale;

/**
 * What every row needs to know of the present run.
 *
 * @param effort how much trouble to take
 * @param places where things are
 */
public record Run(Effort effort, Places places) {
    /** Says what was measured, to whoever waits; standard output is for the table alone. */
    public void say(String format, Object... values) {
        System.err.println("  " + String.format(Locale.ROOT, format, values));
    }
}
