package dev.tidings.benchmarks.row;

import java.util.List;

/** All rows. */
public final class Rows {
    private Rows() {}

    /** In the order of the table. */
    public static List<Row> all() {
        return List.of(
                new Load(),
                new Conversations(),
                new Start(),
                new Second(),
                new SdkWarm(),
                new SdkCold(),
                new InProcess(),
                new Lives(),
                new Kept(),
                new Closure());
    }
}
