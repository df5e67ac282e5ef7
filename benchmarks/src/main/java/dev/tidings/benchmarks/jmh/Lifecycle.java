package dev.tidings.benchmarks.jmh;

import dev.tidings.benchmarks.subject.MessageWorld;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Takes messages and lets virtual time pass until they are delivered; an operation is one message, from end to end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Lifecycle {
    /** How many are under way at once. */
    private static final int BATCH = 1_000;

    /** So many that looking one up misses the processor's caches, so few that the heap does not fill. */
    private static final int KEPT = 100_000;

    private final MessageWorld world = MessageWorld.keeping(KEPT);

    /** A batch of lives. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Object live() {
        return world.live(BATCH);
    }

    /** Stops time. */
    @TearDown
    public void close() {
        world.close();
    }
}
