package dev.tidings.mock.webhook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An application on a socket of its own that answers webhooks byte for byte as it is told. */
final class Application implements AutoCloseable {
    /** What it does with one request. */
    @FunctionalInterface
    interface Answer {
        /** Writes to {@code connection}, which is closed afterwards. */
        void to(Received request, Socket connection) throws IOException, InterruptedException;
    }

    /** One request as it came; header names in lower case. */
    record Received(String method, String target, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Application(ServerSocket listening, Answer answer) {
        this.listening = listening;
        threads.execute(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket connection = listening.accept();
                    threads.execute(() -> serve(connection, answer));
                } catch (IOException ended) {
                    return;
                }
            }
        });
    }

    static Application start(Answer answer) {
        try {
            return over(new ServerSocket(0, 500, InetAddress.getByName("127.0.0.1")), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Application over(ServerSocket listening, Answer answer) {
        return new Application(listening, answer);
    }

    /** An application that answers {@code status} to everything. */
    static Application answering(int status) {
        return start(status(status));
    }

    static Answer status(int status, String... headersAndBody) {
        return (request, connection) -> {
            String body = headersAndBody.length % 2 == 1 ? headersAndBody[headersAndBody.length - 1] : "";
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " So\r\n");
            for (int i = 0; i + 1 < headersAndBody.length; i += 2) {
                head.append(headersAndBody[i])
                        .append(": ")
                        .append(headersAndBody[i + 1])
                        .append("\r\n");
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
            connection.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().write(bytes);
        };
    }

    /** Answers with these bytes and closes. */
    static Answer raw(String bytes) {
        return (request, connection) -> connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** One answer after the other; the last one for ever. */
    static Answer inTurn(Answer... answers) {
        java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
        return (request, connection) ->
                answers[Math.min(turn.getAndIncrement(), answers.length - 1)].to(request, connection);
    }

    /** Says nothing until the application is closed. */
    Answer silence() {
        return (request, connection) -> closed.await(1, TimeUnit.MINUTES);
    }

    int port() {
        return listening.getLocalPort();
    }

    String url(String target) {
        return "http://127.0.0.1:" + port() + target;
    }

    List<Received> received() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private void serve(Socket connection, Answer answer) {
        try (connection) {
            Received request = read(new BufferedInputStream(connection.getInputStream()));
            all.add(request);
            answer.to(request, connection);
        } catch (IOException broken) {
            // The sender has gone, or does not trust this application.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Received read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("no HTTP");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Received(first[0], first[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new IOException("the connection ended");
            }
            if (each != '\r') {
                line.write(each);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
