package dev.tidings.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** What repeated measurements gave. Not for several threads. */
public final class Samples {
    private final List<Double> all = new ArrayList<>();

    /** Adds one. */
    public void add(double value) {
        all.add(value);
    }

    /** The one that was added last. */
    public double last() {
        return all.get(all.size() - 1);
    }

    /**
     * The one in the middle; of an even number, the mean of the two.
     *
     * @throws IllegalStateException if there are none
     */
    public double median() {
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
