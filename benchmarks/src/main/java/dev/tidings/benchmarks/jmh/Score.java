package dev.tidings.benchmarks.jmh;

import dev.tidings.benchmarks.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What one run of JMH gave: one process, warmed up first.
 *
 * @param value the score in the benchmark's own unit
 * @param bytes what was allocated for one operation
 */
public record Score(double value, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /**
     * Runs {@code benchmark} once.
     *
     * @param parameters the values of its parameters by name
     * @param jvm arguments for its process
     * @param log where JMH writes what it does
     */
    public static Score of(
            Class<?> benchmark, Map<String, String> parameters, List<String> jvm, Effort effort, Path log)
            throws RunnerException, IOException {
        Files.createDirectories(log.getParent());
        TimeValue iteration = TimeValue.milliseconds(effort.iteration().toMillis());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
                .forks(1)
                .warmupIterations(effort.iterations())
                .warmupTime(iteration)
                .measurementIterations(effort.iterations())
                .measurementTime(iteration)
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(log.toString());
        parameters.forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        if (results.size() != 1) {
            throw new IllegalStateException(benchmark + " gave " + results.size() + " results, wanted 1");
        }
        RunResult result = results.iterator().next();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Score(result.getPrimaryResult().getScore(), allocated == null ? Double.NaN : allocated.getScore());
    }
}
