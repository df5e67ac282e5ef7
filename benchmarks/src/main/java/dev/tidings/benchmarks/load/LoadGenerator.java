package dev.tidings.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a number of connections busy: each sends its next request as soon as it has the answer to the last one.
 *
 * <p>For the maintainer: it shares two cores with the server that it measures, so whatever it costs is taken from the
 * server and draws all figures together. Therefore one thread and one selector for all connections, requests written down
 * beforehand, answers looked through for nothing but their status and length, and no allocation on the way. A thread for
 * each connection would switch contexts twice a request; an HTTP client would cost more than the server.
 */
public final class LoadGenerator {
    /** Far more than any round sees; beyond it a round ends early. */
    private static final int MOST = 4_000_000;

    private static final long PATIENCE_MILLIS = 10_000;

    private final InetSocketAddress server;
    private final List<byte[]> requests;
    private final int connections;

    private LoadGenerator(InetSocketAddress server, List<byte[]> requests, int connections) {
        this.server = server;
        this.requests = requests;
        this.connections = connections;
    }

    /** A generator that sends {@code requests} in turn, each a whole HTTP/1.1 request, and wants status 201. */
    public static LoadGenerator to(InetSocketAddress server, List<byte[]> requests, int connections) {
        return new LoadGenerator(server, List.copyOf(requests), connections);
    }

    /**
     * Loads the server for {@code warmUp} and then for {@code measured}.
     *
     * @throws IOException if an answer is not what was wanted, or none comes for 10 seconds
     */
    public LoadResult run(Duration warmUp, Duration measured) throws IOException {
        try (Selector selector = Selector.open()) {
            List<Connection> open = new ArrayList<>();
            try {
                for (int i = 0; i < connections; i++) {
                    Connection each = Connection.open(server, requests, i);
                    each.channel().register(selector, SelectionKey.OP_READ, each);
                    open.add(each);
                }
                for (Connection each : open) {
                    each.send();
                }
                Round round = new Round();
                round.run(selector, warmUp);
                return round.run(selector, measured);
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            } finally {
                for (Connection each : open) {
                    each.channel().close();
                }
            }
        }
    }

    /** Answers counted and timed. */
    private static final class Round {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final int[] micros = new int[MOST];
        private int count;
        private long now;

        LoadResult run(Selector selector, Duration length) throws IOException {
            count = 0;
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            long end = start + length.toNanos();
            now = start;
            while (now < end && count < MOST) {
                int ready = selector.select(this::take, PATIENCE_MILLIS);
                if (ready == 0) {
                    throw new IOException("no answer for " + PATIENCE_MILLIS + " ms");
                }
                now = System.nanoTime();
            }
            long took = now - start;
            double share = (THREADS.getCurrentThreadCpuTime() - busy) / (double) took;
            return LoadResult.of(micros, count, Duration.ofNanos(took), share);
        }

        private void take(SelectionKey key) {
            Connection from = (Connection) key.attachment();
            try {
                if (from.receive()) {
                    long took = System.nanoTime() - from.sentAt();
                    if (count < MOST) {
                        micros[count++] = (int) Math.min(Integer.MAX_VALUE, took / 1_000);
                    }
                    from.send();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
