package dev.tidings.benchmarks.jmh;

import dev.tidings.benchmarks.subject.Sender;
import dev.tidings.benchmarks.subject.TidingsSender;
import dev.tidings.mock.MockServer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Creates messages with our client in our server, both in this process as in a test, by either way in. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TransportCreate {
    /** A way in. */
    public enum Way {
        /** Over a socket. */
        LOOPBACK,
        /** Without. */
        IN_PROCESS
    }

    /** Which one. */
    @Param
    public Way way = Way.IN_PROCESS;

    // Time stands still, so that nothing but the creates is measured.
    private final MockServer mock = MockServer.builder().virtualClock().seed(1).start();
    private Sender sender = TidingsSender.through(mock.transport());

    /** Makes the client, once a process, as an application does. */
    @Setup
    public void open() {
        if (way == Way.LOOPBACK) {
            sender = TidingsSender.to(mock.url());
        }
    }

    /** Forgets the messages of the last iteration, which would fill the heap. */
    @Setup(Level.Iteration)
    public void reset() {
        mock.reset();
    }

    /** Creates one. */
    @Benchmark
    public Object create() {
        return sender.send();
    }

    /** Closes both. */
    @TearDown
    public void close() {
        sender.close();
        mock.close();
    }
}
