package dev.tidings.benchmarks.jmh;

import dev.tidings.benchmarks.subject.Client;
import dev.tidings.benchmarks.subject.Sender;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Creates messages, one after the other, against a server in another process that always answers the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SdkCreate {
    /** The system property that says where the server is. */
    public static final String URL = "tidings.benchmark.url";

    /** Who creates. */
    @Param
    public Client client = Client.TIDINGS;

    private @Nullable Sender sender;

    /** Makes the client, once a process, as an application does. */
    @Setup
    public void open() {
        String url = System.getProperty(URL);
        if (url == null) {
            throw new IllegalStateException(URL + " is not set: start this with benchmarks/run");
        }
        sender = client.to(url);
    }

    /** Creates one. */
    @Benchmark
    public Object create() {
        return opened().send();
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        opened().close();
    }

    private Sender opened() {
        Sender present = sender;
        if (present == null) {
            throw new IllegalStateException("open() comes first");
        }
        return present;
    }
}
