package dev.tidings.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks a server that is just starting, until it answers. */
public final class FirstAnswer {
    /** Short beside any start, and a closed port costs little to try. */
    private static final Duration PAUSE = Duration.ofMillis(1);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] CREATED = "HTTP/1.1 201".getBytes(StandardCharsets.US_ASCII);

    private FirstAnswer() {}

    /**
     * Sends {@code request} until it is answered with 201.
     *
     * @param alive whether the server still runs; without one there is nothing to wait for
     * @throws IOException if the server ends, or takes more than a minute
     */
    public static void await(InetSocketAddress server, byte[] request, BooleanSupplier alive) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(server, request)) {
            if (!alive.getAsBoolean()) {
                throw new IOException("the server has ended");
            }
            if (System.nanoTime() > end) {
                throw new IOException("the server does not answer");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A server may listen before it serves: anything but 201 counts as no answer. */
    private static boolean answers(InetSocketAddress server, byte[] request) {
        try (Socket socket = new Socket()) {
            socket.connect(server, 1_000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            InputStream from = socket.getInputStream();
            return java.util.Arrays.equals(from.readNBytes(CREATED.length), CREATED);
        } catch (IOException notYet) {
            return false;
        }
    }
}
