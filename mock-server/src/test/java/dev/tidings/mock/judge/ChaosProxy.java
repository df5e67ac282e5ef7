package dev.tidings.mock.judge;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * A network that misbehaves, between a client and a server: for each request it is told what to do, before the server has
 * seen it or after the server has answered. One thread a connection; a request must have a {@code Content-Length} or no
 * body, and so must an answer.
 */
final class ChaosProxy implements AutoCloseable {
    /** What happens to one request. */
    enum Mishap {
        NONE(false),
        RESET_BEFORE(false),
        CLOSE_BEFORE(false),
        SILENCE_BEFORE(false),
        STATUS_500_BEFORE(false),
        STATUS_503_BEFORE(false),
        STATUS_429_BEFORE(false),
        RESET_AFTER(true),
        CUT_AFTER(true),
        SILENCE_AFTER(true),
        STATUS_500_AFTER(true),
        STATUS_503_AFTER(true);

        private final boolean accepted;

        Mishap(boolean accepted) {
            this.accepted = accepted;
        }

        /** Whether the server has seen the request before this happens. */
        boolean accepted() {
            return accepted;
        }
    }

    private final URI server;
    private final Function<String, Mishap> plan;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final Map<Mishap, LongAdder> counts = new EnumMap<>(Mishap.class);
    private final CountDownLatch closed = new CountDownLatch(1);

    private ChaosProxy(URI server, Function<String, Mishap> plan) throws IOException {
        this.server = server;
        this.plan = plan;
        for (Mishap each : Mishap.values()) {
            counts.put(each, new LongAdder());
        }
        this.listening = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    }

    /**
     * Starts listening.
     *
     * @param plan what to do, from the request's body; called from many threads
     */
    static ChaosProxy before(URI server, Function<String, Mishap> plan) throws IOException {
        ChaosProxy proxy = new ChaosProxy(server, plan);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** How often each thing happened. */
    Map<Mishap, LongAdder> counts() {
        return counts;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
        for (Closeable each : open) {
            each.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                threads.execute(() -> serve(client));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket onward = new Socket()) {
            open.add(onward);
            client.setTcpNoDelay(true);
            onward.setTcpNoDelay(true);
            onward.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            InputStream fromClient = new BufferedInputStream(client.getInputStream());
            InputStream fromServer = new BufferedInputStream(onward.getInputStream());
            boolean goOn = true;
            while (goOn) {
                Packet request = Packet.read(fromClient);
                Mishap mishap = plan.apply(request.bodyText());
                counts.get(mishap).increment();
                Packet answer = null;
                if (mishap == Mishap.NONE || mishap.accepted()) {
                    onward.getOutputStream().write(request.whole());
                    answer = Packet.read(fromServer);
                }
                goOn = answer(client, mishap, answer);
            }
        } catch (IOException ended) {
            // The client or the proxy has closed the connection: nothing is left to do.
        } finally {
            open.remove(client);
        }
    }

    /** Returns whether the connection lives on. */
    private boolean answer(Socket client, Mishap mishap, Packet answer) throws IOException {
        switch (mishap) {
            case NONE -> client.getOutputStream().write(answer.whole());
            case RESET_BEFORE, RESET_AFTER -> {
                // Closing with a linger of zero sends a reset instead of an orderly end.
                client.setSoLinger(true, 0);
                return false;
            }
            case CLOSE_BEFORE -> {
                return false;
            }
            case CUT_AFTER -> {
                client.getOutputStream().write(answer.whole(), 0, answer.whole().length - 20);
                return false;
            }
            case SILENCE_BEFORE, SILENCE_AFTER -> {
                // Longer than any client waits; the proxy's end breaks it off.
                await(closed);
                return false;
            }
            case STATUS_500_BEFORE, STATUS_500_AFTER -> client.getOutputStream().write(error(500, 20500));
            case STATUS_503_BEFORE, STATUS_503_AFTER -> client.getOutputStream().write(error(503, 20503));
            case STATUS_429_BEFORE -> client.getOutputStream().write(error(429, 20429));
        }
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] error(int status, int code) {
        String body = "{\"code\": " + code + ", \"message\": \"By chance\", \"more_info\": "
                + "\"https://www.twilio.com/docs/errors/" + code + "\", \"status\": " + status + "}";
        String head = "HTTP/1.1 " + status + " Chance\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** One request or answer: its head and as much body as the head announces. */
    private record Packet(byte[] whole, int bodyStart) {
        String bodyText() {
            return new String(whole, bodyStart, whole.length - bodyStart, StandardCharsets.UTF_8);
        }

        static Packet read(InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            int newlines = 0;
            while (newlines < 2) {
                int b = in.read();
                if (b < 0) {
                    throw new EOFException();
                }
                bytes.write(b);
                newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
            }
            int bodyStart = bytes.size();
            String head = bytes.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            int at = head.indexOf("\r\ncontent-length:");
            if (at >= 0) {
                int end = head.indexOf('\r', at + 2);
                int length = Integer.parseInt(head.substring(at + 17, end).strip());
                bytes.write(in.readNBytes(length));
            }
            return new Packet(bytes.toByteArray(), bodyStart);
        }
    }
}
