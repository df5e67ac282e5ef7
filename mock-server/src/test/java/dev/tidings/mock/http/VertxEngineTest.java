package dev.tidings.mock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VertxEngineTest {
    private final TestApi api = new TestApi();
    private final Pipeline pipeline = api.pipeline().build();
    private final ConcurrentLinkedQueue<Request> received = new ConcurrentLinkedQueue<>();
    private volatile UnaryOperator<Response> effect = UnaryOperator.identity();
    private final VertxEngine engine = VertxEngine.start("127.0.0.1", 0, request -> {
        received.add(request);
        return pipeline.handle(request).thenApply(effect);
    });

    @AfterEach
    void close() {
        engine.close();
    }

    /** One connection, spoken to in bytes. */
    private final class Wire implements AutoCloseable {
        final Socket socket;
        final InputStream in;

        Wire() throws IOException {
            socket = new Socket(
                    InetAddress.getLoopbackAddress(), engine.address().getPort());
            socket.setSoTimeout(20_000);
            in = socket.getInputStream();
        }

        Wire send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    return line + "<end>";
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        /** Status line, blank, body; headers are checked for one content length. */
        String answer() throws IOException {
            String status = line();
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.endsWith("<end>")) {
                    return status + header;
                }
                if (header.toLowerCase().startsWith("content-length: ")) {
                    assertThat(length).as("one Content-Length").isEqualTo(-1);
                    length = Integer.parseInt(header.substring(16));
                }
            }
            byte[] body = in.readNBytes(Math.max(0, length));
            return status + "\n" + new String(body, StandardCharsets.UTF_8) + (body.length < length ? "<end>" : "");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String post(String text) {
        String body = "Text=" + text;
        return "POST " + TestApi.LETTERS + ".json HTTP/1.1\r\nHost: here\r\nAuthorization: Basic x\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: here\r\nAuthorization: Basic x\r\n\r\n";
    }

    @Test
    void keepsConnectionsAlive_andAnswersPipelinedRequestsInOrder() throws IOException {
        try (Wire wire = new Wire()) {
            assertThat(wire.send(post("one")).answer())
                    .startsWith("HTTP/1.1 201")
                    .contains("\"text\": \"one\"");
            wire.send(post("two") + get(TestApi.LETTERS + ".json?Text=two") + post("three"));
            assertThat(wire.answer()).startsWith("HTTP/1.1 201").contains("two");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200").contains("?Text=two&PageSize=50&Page=0");
            assertThat(wire.answer()).startsWith("HTTP/1.1 201").contains("three");
        }
    }

    @Test
    void bodyInPieces_isPutTogether() throws IOException {
        String whole = post("a%20b");
        try (Wire wire = new Wire()) {
            for (char c : whole.toCharArray()) {
                wire.send(String.valueOf(c));
            }
            assertThat(wire.answer()).startsWith("HTTP/1.1 201").contains("\"text\": \"a b\"");
        }
        try (Wire wire = new Wire()) {
            wire.send(whole.replace("Content-Length: 10\r\n\r\nText=a%20b", "")
                    + "Transfer-Encoding: chunked\r\n\r\n5\r\nText=\r\n3\r\nxyz\r\n0\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 201").contains("\"text\": \"xyz\"");
        }
    }

    @Test
    void stalledRequests_holdNobodyUp() throws IOException {
        try (Wire head = new Wire();
                Wire body = new Wire();
                Wire other = new Wire()) {
            head.send("POST " + TestApi.LETTERS + ".json HTT");
            body.send(post("stalled").substring(0, post("stalled").length() - 3));
            assertThat(other.send(post("lively")).answer()).startsWith("HTTP/1.1 201");
            assertThat(body.send("led").answer()).startsWith("HTTP/1.1 201").contains("stalled");
        }
    }

    @Test
    void largeBody_isRefusedAndTheConnectionStays() throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(post("x".repeat(10_000_000)));
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("\"code\": 20413");
            assertThat(wire.send(post("one")).answer()).startsWith("HTTP/1.1 201");
        }
        assertThat(received.peek().body()).hasSize(Pipeline.MAX_BODY + 1);
        assertThat(api.letters.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'nonsense\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nHost a\r\n\r\n', 400",
        "LONG LINE, 414",
        "LONG HEADER, 431",
        "MANY HEADERS, 431",
    })
    void whatIsNotHttp_isRefusedAndTheServerLives(String bytes, int status) throws IOException {
        String sent = bytes.replace("LONG LINE", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n")
                .replace("LONG HEADER", "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(40_000) + "\r\n\r\n")
                .replace("MANY HEADERS", "GET / HTTP/1.1\r\nHost: a\r\n" + "X-Y: zzzzzz\r\n".repeat(5_000) + "\r\n");
        try (Wire wire = new Wire()) {
            assertThat(wire.send(sent).answer()).matches("(?s)HTTP/1\\.[01] " + status + " .*\"code\": 20422.*");
            assertThat(wire.line()).isEqualTo("<end>");
        }
        try (Wire wire = new Wire()) {
            assertThat(wire.send(post("one")).answer()).startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void requestsArriveAsTheyWereSent() throws IOException {
        try (Wire wire = new Wire()) {
            wire.send("DELETE /a%2Fb/%zz?x=%41&&y HTTP/1.1\r\nHost: Some.Host:99\r\nX-One: 1\r\nX-One: 2\r\n\r\n")
                    .answer();
        }
        assertThat(received).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("DELETE");
            assertThat(request.scheme()).isEqualTo("http");
            assertThat(request.authority()).isEqualTo("Some.Host:99");
            assertThat(request.path()).isEqualTo("/a%2Fb/%zz");
            assertThat(request.query()).isEqualTo("x=%41&&y");
            assertThat(request.headers().all("x-one")).containsExactly("1", "2");
            assertThat(request.body()).isEmpty();
        });
    }

    @Test
    void statusesWithoutBody_haveNone() throws IOException {
        effect = any -> Response.empty(204);
        try (Wire wire = new Wire()) {
            wire.send(get("/"));
            assertThat(wire.line()).isEqualTo("HTTP/1.1 204 No Content");
            String header = wire.line();
            while (!header.isEmpty()) {
                assertThat(header.toLowerCase()).doesNotStartWith("content-length");
                header = wire.line();
            }
            effect = UnaryOperator.identity();
            assertThat(wire.send(get("/")).answer()).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void head_hasNoBodyAndLeavesTheConnectionInOrder() throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(get("/").replace("GET", "HEAD"));
            while (!wire.line().isEmpty()) {
                // the head
            }
            assertThat(wire.send(get("/")).answer()).startsWith("HTTP/1.1 404").contains("20404");
        }
    }

    @Test
    void droppedAndCutAnswers_breakTheConnection() throws IOException {
        effect = response -> response.sent(Transmission.DROPPED);
        try (Wire wire = new Wire()) {
            assertThat(wire.send(post("dropped")).answer()).isEqualTo("<end><end>");
        }
        effect = response -> response.sent(new Transmission(Duration.ZERO, Duration.ZERO, OptionalInt.of(9)));
        try (Wire wire = new Wire()) {
            assertThat(wire.send(post("cut")).answer()).isEqualTo("HTTP/1.1 201 Created\n{\"sid\": \"<end>");
        }
        assertThat(api.letters.size()).isEqualTo(2);
    }

    @Test
    void delayedAndSpreadAnswers_comeWholeAndHoldNobodyUp() throws IOException {
        effect = response -> new String(response.body(), StandardCharsets.UTF_8).contains("slow")
                ? response.sent(new Transmission(Duration.ofSeconds(3), Duration.ofMillis(200), OptionalInt.empty()))
                : response;
        try (Wire slow = new Wire();
                Wire quick = new Wire()) {
            slow.send(post("slow"));
            for (int i = 0; i < 20; i++) {
                assertThat(quick.send(post("quick" + i)).answer()).startsWith("HTTP/1.1 201");
            }
            assertThat(slow.in.available()).isZero();
            assertThat(slow.answer()).startsWith("HTTP/1.1 201").endsWith("}");
        }
    }

    @Test
    void answersThatComeLater_areWritten() throws IOException {
        CompletableFuture<Response> later = new CompletableFuture<>();
        try (VertxEngine patient = VertxEngine.start("127.0.0.1", 0, request -> later);
                Socket socket = new Socket("127.0.0.1", patient.address().getPort())) {
            socket.getOutputStream().write(get("/").getBytes(StandardCharsets.US_ASCII));
            later.completeAsync(() -> Response.json(200, "{}"));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void takenPort_isSaidClearly() {
        int taken = engine.address().getPort();
        assertThatThrownBy(() -> VertxEngine.start("127.0.0.1", taken, pipeline))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot listen on 127.0.0.1:" + taken);
    }

    @Test
    void closing_endsConnectionsAndThreads() throws IOException {
        VertxEngine brief = VertxEngine.start("127.0.0.1", 0, pipeline);
        int port = brief.address().getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(get("/").getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            brief.close();
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(IOException.class);
    }
}
