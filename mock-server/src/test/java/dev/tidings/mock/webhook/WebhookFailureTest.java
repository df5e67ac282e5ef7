package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which an application can fail, by one that really does, and the code that the debugger gives it. */
class WebhookFailureTest {
    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    private record Misbehaviour(String name, int code, int attempts, String fragment, Application.Answer answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Misbehaviour that(String name, int code, Application.Answer answer) {
        return new Misbehaviour(name, code, 1, "", answer);
    }

    private static Misbehaviour that(String name, int code, int attempts, String fragment, Application.Answer answer) {
        return new Misbehaviour(name, code, attempts, fragment, answer);
    }

    static Stream<Misbehaviour> misbehaviours() {
        String ok = "HTTP/1.1 200 OK\r\n";
        Application.Answer silence = (request, connection) -> new CountDownLatch(1).await(20, TimeUnit.SECONDS);
        return Stream.of(
                that("answers 404", 11217, Application.status(404)),
                that("answers 500", 11217, Application.status(500)),
                that("answers 500, retried", 11217, 3, "#rc=2&rp=5xx", Application.status(500)),
                that("answers 500, others retried", 11217, 1, "#rc=2&rp=4xx,ct", Application.status(500)),
                that("answers 429, retried", 11217, 2, "#rp=4xx", Application.status(429)),
                that("answers 429, all retried", 11217, 6, "#rp=all&rc=5", Application.status(429)),
                that("answers 500, not retried", 11217, 1, "#rp=all&rc=0", Application.status(500)),
                that("redirects for ever", 11215, 11, "", Application.status(302, "Location", "/again")),
                that("answers 300", 11216, Application.status(300, "Location", "/other")),
                that("answers 304", 11216, Application.status(304)),
                that("answers 308", 11216, Application.status(308, "Location", "/other")),
                that("redirects nowhere", 11206, Application.status(302)),
                that("redirects to another protocol", 11206, Application.status(302, "Location", "ftp://x/")),
                that("closes without an answer", 11205, (request, connection) -> {}),
                that("resets", 11205, (request, connection) -> connection.setSoLinger(true, 0)),
                that("is silent", 11205, 1, "#rt=150", silence),
                that("is silent, retried", 11205, 3, "#rt=150&rp=rt&rc=2", silence),
                that("is silent for all the time there is", 11203, 1, "#tt=200", silence),
                that("is silent in retries for all the time there is", 11203, 2, "#tt=400&rt=250&rp=rt&rc=5", silence),
                that("drips", 11203, 1, "#tt=400&rt=300", WebhookFailureTest::drip),
                that("speaks no HTTP", 11206, Application.raw("SSH-2.0-OpenSSH\r\n")),
                that("speaks HTTP/2", 11206, Application.raw("HTTP/2 200 OK\r\n\r\n")),
                that("has a broken header", 11206, Application.raw(ok + "No colon here\r\n\r\n")),
                that("ends in its head", 11206, Application.raw(ok + "Content-Le")),
                that("has an endless head", 11206, Application.raw(ok + "X: " + "x".repeat(70_000) + "\r\n\r\n")),
                that("announces more than it sends", 11206, Application.raw(ok + "Content-Length: 9\r\n\r\nabc")),
                that("announces nonsense", 11206, Application.raw(ok + "Content-Length: -1\r\n\r\nabc")),
                that("has a broken chunk", 11206, Application.raw(ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n")),
                that("ends in a chunk", 11206, Application.raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab")),
                that(
                        "claims gzip",
                        11206,
                        Application.raw(ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")),
                that("says too much", 11750, Application.status(200, "x".repeat(65_537))),
                that(
                        "says too much in chunks",
                        11750,
                        Application.raw(ok + "Transfer-Encoding: chunked\r\n\r\n"
                                + ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(17) + "0\r\n\r\n")),
                that(
                        "zips a bomb",
                        11750,
                        (request, connection) -> connection.getOutputStream().write(zipped("x".repeat(10_000_000)))));
    }

    private static void drip(Application.Received request, Socket connection) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (byte each : "HTTP/1.1 200 OK\r\nX-Slow: very very very slow\r\n\r\n".getBytes(StandardCharsets.US_ASCII)) {
            connection.getOutputStream().write(each);
            never.await(50, TimeUnit.MILLISECONDS);
        }
    }

    private static byte[] zipped(String body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zipping = new GZIPOutputStream(zipped)) {
            zipping.write(body.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(zipped.toByteArray());
        return answer.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void misbehaviour_hasItsCode(Misbehaviour each) {
        try (Application application = Application.start(each.answer())) {
            WebhookAnswer answer = post.post(application.url("/status" + each.fragment()));
            assertThat(answer.errorCode()).as(post.last().verdict()).isEqualTo(each.code());
            assertThat(post.last().errorCode()).isEqualTo(each.code());
            assertThat(application.received()).hasSize(each.attempts());
            assertThat(application.received())
                    .allMatch(request ->
                            request.header("I-Twilio-Idempotency-Token").equals("token-1"));
            assertThat(post.journal.attempts()).hasSize(each.attempts());
        }
    }

    @Test
    void whatAnswersMayDo_isAccepted() throws IOException {
        List<Application.Answer> fine = List.of(
                Application.status(200, "x".repeat(65_536)),
                Application.raw("HTTP/1.0 200\r\n\r\nuntil the end"),
                Application.raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n"),
                Application.raw(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3;x=y\r\nabc\r\n0\r\nTrailer: x\r\n\r\n"),
                (request, connection) -> connection.getOutputStream().write(zipped("hello")));
        for (Application.Answer each : fine) {
            try (Application application = Application.start(each)) {
                assertThat(post.post(application.url("/")).errorCode())
                        .as(post.last().verdict())
                        .isZero();
            }
        }
        assertThat(post.last().response().body()).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "http://",
                "http://:80/",
                "not a url",
                "http://host:99999/",
                "http://host:x/",
                "http://a b/",
                "http://host/a\nb",
                "http://[zz]/",
                ""
            })
    void urlThatNobodyCanCall_isNotCalled(String url) {
        assertThat(post.post(url).errorCode()).isEqualTo(11100);
        assertThat(post.last().failure()).contains("URL");
    }

    @ParameterizedTest
    @CsvSource({
        "e=atlantis, 11240",
        "'e=ashburn,nowhere', 11240",
        "e=ashburn-ix, 11241",
        "e=roaming, 11241",
        "rp=3xx, 11243",
        "'rp=ct,', 11243",
        "rp=, 11243"
    })
    void wrongOverrides_forbidTheCall(String fragment, int code) {
        try (Application application = Application.answering(200)) {
            assertThat(post.post(application.url("/#" + fragment)).errorCode()).isEqualTo(code);
            assertThat(application.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ct=99", "ct=10001", "rt=15001", "tt=x", "rc=6", "rc=-1", "sni=maybe", "colour=red"})
    void overridesOutOfRange_areIgnoredWithAWarning(String fragment) {
        try (Application application = Application.answering(200)) {
            assertThat(post.post(application.url("/#" + fragment)).errorCode()).isZero();
            assertThat(post.last().warnings()).singleElement().asString().contains(fragment.split("=")[0]);
        }
    }

    @Test
    void refusedConnection_isTriedTwice() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(post.post("http://127.0.0.1:" + port + "/").errorCode()).isEqualTo(11202);
        assertThat(post.journal.attempts()).extracting(WebhookAttempt::attempt).containsExactly(1, 2);
        assertThat(post.post("http://127.0.0.1:" + port + "/#rc=0").errorCode()).isEqualTo(11202);
        assertThat(post.journal.attempts()).hasSize(3);
    }

    @Test
    void connectionThatDoesNotCome_isTriedTwice() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Socket each = new Socket();
                waiting.add(each);
                try {
                    each.connect(full.getLocalSocketAddress(), 50);
                } catch (IOException late) {
                    // The queue is full now, which is what this is about.
                }
            }
            assertThat(post.post("http://127.0.0.1:" + full.getLocalPort() + "/#ct=200")
                            .errorCode())
                    .isEqualTo(11201);
            assertThat(post.journal.attempts()).hasSize(2);
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    @Test
    void unknownHost_isSaidToBe() {
        assertThat(post.post("http://nowhere.invalid/").errorCode()).isEqualTo(11210);
    }

    @Test
    void methodThatIsNone_isNotUsed() {
        WebhookCall call = Post.call("http://127.0.0.1/", "PATCH", "SM1", Post.status("sent"), null);
        assertThat(post.send(call).errorCode()).isEqualTo(11322);
    }

    @ParameterizedTest
    @CsvSource({"good, 0", "elsewhere, 11235", "expired, 11236"})
    void certificate_isChecked(String certificate, int code) throws GeneralSecurityException, IOException {
        try (Application application = Application.over(Certificates.listen(certificate), Application.status(200));
                Post secure = Post.office(SocketHttp.trusting(Certificates.trusting()))) {
            String url = "https://localhost:" + application.port() + "/#rc=0";
            assertThat(secure.post(url).errorCode()).as(secure.last().verdict()).isEqualTo(code);
            assertThat(secure.post(url + "&sni=n").errorCode()).isEqualTo(code);
        }
    }

    @Test
    void certificateOfAStranger_isNotTrusted() throws GeneralSecurityException, IOException {
        try (Application application = Application.over(Certificates.listen("good"), Application.status(200))) {
            assertThat(post.post("https://localhost:" + application.port() + "/")
                            .errorCode())
                    .isEqualTo(11237);
        }
    }

    @Test
    void plainServer_isNoTlsServer() {
        try (Application application = Application.answering(200)) {
            assertThat(post.post("https://127.0.0.1:" + application.port() + "/#ct=1000")
                            .errorCode())
                    .as(post.last().verdict())
                    .isEqualTo(11220);
        }
    }

    @Test
    void fallback_isToldWhatFailed() {
        try (Application broken = Application.answering(500);
                Application other = Application.start(Application.status(200, "Content-Type", "text/xml", "<x/>"))) {
            WebhookCall call = Post.call(broken.url("/sms?x=1#rc=0"));
            WebhookAnswer answer = post.send(new WebhookCall(
                    call.accountSid(),
                    call.lane(),
                    call.kind(),
                    call.url(),
                    "POST",
                    call.parameters(),
                    new WebhookCall.Fallback(other.url("/fallback"), "POST"),
                    call.token(),
                    call.secret(),
                    null));
            assertThat(answer).isEqualTo(new WebhookAnswer(200, "text/xml", "<x/>", 0, answer.attempts()));
            assertThat(answer.attempts()).extracting(WebhookAttempt::errorCode).containsExactly(11217, 0);
            assertThat(other.received().get(0).body())
                    .startsWith("SmsStatus=sent&")
                    .contains("&ErrorCode=11217&ErrorUrl=http%3A%2F%2F127.0.0.1%3A" + broken.port() + "%2Fsms%3Fx%3D1");
        }
    }
}
