package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should send, to the whole server over a socket: it says what is wrong, lives on and loses nothing. */
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String GOOD = "To=%2B14155550123&From=%2B14155550100&Body=";
    private static final String SID = "SM" + "0".repeat(32);

    @RegisterExtension
    static final Judging JUDGING = Judging.ofEveryAnswer();

    private static final AtomicInteger SENT = new AtomicInteger();

    private static MockServer mock;
    private Set<String> before;

    @BeforeAll
    static void start() {
        mock = MockServer.builder().virtualClock().exchangeListener(JUDGING).start();
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    /** A message that must still be there afterwards, beside all others that were. */
    @BeforeEach
    void sendOne() {
        assertThat(Door.of(mock)
                        .post(
                                "/Messages.json",
                                "To",
                                "+14155550123",
                                "From",
                                "+14155550100",
                                "Body",
                                "good " + SENT.incrementAndGet())
                        .status())
                .isEqualTo(201);
        before = texts();
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(texts()).containsAll(before);
        assertThat(Door.of(mock).admin("/health").path("status").asText()).isEqualTo("up");
    }

    private static Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        Door.of(mock)
                .get("/Messages.json?PageSize=1000")
                .json()
                .path("messages")
                .forEach(each -> texts.add(each.path("body").asText()));
        return texts;
    }

    /** What came back: the status, and the error code if it is an error. */
    private record Reply(int status, int code, JsonNode json) {}

    private static String messages(String rest) {
        return "/2010-04-01/Accounts/" + mock.accountSid() + "/Messages" + rest;
    }

    static Stream<Arguments> requests() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "P" + i + "=x").collect(Collectors.joining("&"));
        return Stream.of(
                row("malformed escape in the body", "POST", ".json", FORM, GOOD + "%zz", 400, 20422),
                row("escape that ends too soon", "POST", ".json", FORM, GOOD + "x%4", 400, 20422),
                row("malformed escape in a name", "POST", ".json", FORM, GOOD + "x&%=1", 400, 20422),
                row("escapes that are not UTF-8", "POST", ".json", FORM, GOOD + "%FF%FE", 400, 20422),
                row("half a surrogate pair", "POST", ".json", FORM, GOOD + "%ED%A0%BD", 400, 20422),
                row("malformed escape in the query", "GET", ".json?To=%zz", FORM, "", 400, 20422),
                row("malformed escape in the path", "GET", "/%zz.json", FORM, "", 400, 20422),
                row("slash in the path, escaped", "GET", "/%2F.json", FORM, "", 404, 20404),
                row("dots in the path", "GET", "/..%2F..%2F" + SID + ".json", FORM, "", 404, 20404),
                row("NUL in the body", "POST", ".json", FORM, GOOD + "a%00b", 400, 20422),
                row("raw NUL in the body", "POST", ".json", FORM, GOOD + "a\0b", 400, 20422),
                row("NUL in the path", "GET", "/%00.json", FORM, "", 400, 20422),
                row("10 MB", "POST", ".json", FORM, GOOD + "x".repeat(10 << 20), 413, 20413),
                row("10,000 parameters", "POST", ".json", FORM, GOOD + "x&" + many, 400, 20422),
                row("10,000 parameters in the query", "GET", ".json?" + many, FORM, "", 414, 20422),
                row("duplicate parameter", "POST", ".json", FORM, GOOD + "first&Body=second", 201, 0),
                row("unknown parameter", "POST", ".json", FORM, GOOD + "x&Boddy=y", 201, 0),
                row("separators only", "POST", ".json", FORM, "&&==&&", 400, 21604),
                row("nothing", "POST", ".json", FORM, "", 400, 21604),
                row("JSON", "POST", ".json", "application/json", "{\"To\": \"+14155550123\"}", 400, 21604),
                row("multipart", "POST", ".json", "multipart/form-data; boundary=x", "--x--", 400, 21604),
                row("body with GET", "GET", ".json", FORM, GOOD + "x", 200, 0),
                row("wrong method on the list", "DELETE", ".json", FORM, "", 405, 20004),
                row("wrong method on one", "PUT", "/" + SID + ".json", FORM, "", 405, 20004),
                row("method nobody has", "BREW", ".json", FORM, "", 405, 20004),
                row("trailing slash", "GET", ".json/", FORM, "", 404, 20404),
                row("trailing slash without suffix", "GET", "/", FORM, "", 404, 20404),
                row("double slash", "GET", "//" + SID + ".json", FORM, "", 404, 20404),
                row("suffix nobody has", "GET", ".yaml", FORM, "", 404, 20404),
                row("other case", "GET", ".JSON", FORM, "", 404, 20404),
                row("SID that is none", "GET", "/x.json", FORM, "", 404, 20404),
                row("page size that is no number", "GET", ".json?PageSize=many", FORM, "", 400, 20422),
                row("page size below 1", "GET", ".json?PageSize=0", FORM, "", 400, 20422),
                row("page size above 1000", "GET", ".json?PageSize=1001", FORM, "", 400, 20007),
                row("page token that is none", "GET", ".json?PageToken=PAx", FORM, "", 400, 21481),
                row("page below 0", "GET", ".json?Page=-1", FORM, "", 400, 20422),
                row("date that is none", "GET", ".json?DateSent=yesterday", FORM, "", 400, 20422),
                row("number that is none", "POST", ".json", FORM, GOOD + "x&ValidityPeriod=1e999", 400, 21624),
                row(
                        "number beyond all",
                        "POST",
                        ".json",
                        FORM,
                        GOOD + "x&ValidityPeriod=" + "9".repeat(99),
                        400,
                        21624));
    }

    private static Arguments row(
            String what, String method, String rest, String type, String body, int status, int code) {
        return Arguments.of(what, method, rest, type, body, status, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void eachIsAnsweredWithItsError(
            String what, String method, String rest, String type, String body, int status, int code)
            throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(method, messages(rest), credentials(), type, body.getBytes(StandardCharsets.UTF_8));
            Reply reply = wire.reply();
            assertThat(reply.status()).as(reply.json().toString()).isEqualTo(status);
            assertThat(reply.code()).as(reply.json().toString()).isEqualTo(code);
            if (what.equals("duplicate parameter")) {
                assertThat(reply.json().path("body").asText()).isEqualTo("first");
            }
        }
    }

    @Test
    void accounts_thatAreUnknownMalformedOrAnothers_areRefused() throws IOException {
        String other = "AC" + "f".repeat(32);
        String own = credentials();
        assertThat(get("/2010-04-01/Accounts/" + other + "/Messages.json", own)).isEqualTo(List.of(401, 20003));
        assertThat(get("/2010-04-01/Accounts/AC1/Messages.json", own)).isEqualTo(List.of(404, 20404));
        assertThat(get(messages(".json"), basic(other + ":" + mock.authToken())))
                .isEqualTo(List.of(401, 20003));
        assertThat(get(messages(".json"), basic("no colon"))).isEqualTo(List.of(401, 20003));
        assertThat(get(messages(".json"), "Basic %%%")).isEqualTo(List.of(401, 20003));
        assertThat(get(messages(".json"), "Bearer nonsense")).isEqualTo(List.of(401, 20003));
        assertThat(get(messages(".json"), "")).isEqualTo(List.of(401, 20003));
    }

    private static List<Integer> get(String path, String authorization) throws IOException {
        try (Wire wire = new Wire()) {
            wire.send("GET", path, authorization, FORM, new byte[0]);
            Reply reply = wire.reply();
            return List.of(reply.status(), reply.code());
        }
    }

    /** Fifty callers stop in the middle of what they say; everybody else is served, and so are they when they go on. */
    @Test
    void requestsThatStallHalfWay_holdNobodyUp() throws IOException {
        List<Wire> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Wire wire = new Wire();
                stalled.add(wire);
                byte[] whole = request(
                        "POST",
                        messages(".json"),
                        credentials(),
                        FORM,
                        (GOOD + "stalled" + i).getBytes(StandardCharsets.UTF_8));
                // Some stop within their headers, some within their bodies.
                wire.hold(whole, i % 2 == 0 ? 40 : whole.length - 7);
            }
            List<CompletableFuture<Integer>> others = IntStream.range(0, 100)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> create("meanwhile" + i)))
                    .toList();
            assertThat(others).extracting(CompletableFuture::join).containsOnly(201);
            for (Wire each : stalled) {
                each.goOn();
                assertThat(each.reply().status()).isEqualTo(201);
            }
        } finally {
            for (Wire each : stalled) {
                each.close();
            }
        }
        assertThat(texts())
                .containsAll(
                        IntStream.range(0, 100).mapToObj(i -> "meanwhile" + i).toList())
                .containsAll(IntStream.range(0, 50).mapToObj(i -> "stalled" + i).toList());
    }

    /** Callers that go away in the middle leave no half of a message behind. */
    @Test
    void requestsThatAreGivenUp_doNothing() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Wire wire = new Wire()) {
                byte[] whole = request(
                        "POST",
                        messages(".json"),
                        credentials(),
                        FORM,
                        (GOOD + "given+up").getBytes(StandardCharsets.UTF_8));
                wire.hold(whole, whole.length - 1);
            }
        }
        assertThat(create("afterwards")).isEqualTo(201);
        assertThat(texts()).contains("afterwards").doesNotContain("given up", "given u");
    }

    private static int create(String text) {
        try (Wire wire = new Wire()) {
            wire.send("POST", messages(".json"), credentials(), FORM, (GOOD + text).getBytes(StandardCharsets.UTF_8));
            return wire.reply().status();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String credentials() {
        return basic(mock.accountSid() + ":" + mock.authToken());
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] request(String method, String path, String authorization, String type, byte[] body) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + (authorization.isEmpty() ? "" : "\r\nAuthorization: " + authorization)
                + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** A connection of which every byte is ours. */
    private static final class Wire implements AutoCloseable {
        private final Socket socket;
        private byte[] rest = {};

        Wire() throws IOException {
            URI url = URI.create(mock.url());
            socket = new Socket(url.getHost(), url.getPort());
            socket.setSoTimeout(30_000);
        }

        void send(String method, String path, String authorization, String type, byte[] body) throws IOException {
            socket.getOutputStream().write(request(method, path, authorization, type, body));
        }

        /** Sends as much of {@code whole} and keeps the rest. */
        void hold(byte[] whole, int sent) throws IOException {
            socket.getOutputStream().write(whole, 0, sent);
            rest = java.util.Arrays.copyOfRange(whole, sent, whole.length);
        }

        void goOn() throws IOException {
            socket.getOutputStream().write(rest);
        }

        Reply reply() throws IOException {
            InputStream in = socket.getInputStream();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int body = text.indexOf("\r\n\r\n") + 4;
            int status = Integer.parseInt(text.substring(9, 12));
            String content = text.substring(body);
            if (content.startsWith("<?xml")) {
                java.util.regex.Matcher code =
                        java.util.regex.Pattern.compile("<Code>(\\d+)</Code>").matcher(content);
                return new Reply(status, code.find() ? Integer.parseInt(code.group(1)) : 0, JSON.nullNode());
            }
            JsonNode json = content.isEmpty() ? JSON.nullNode() : JSON.readTree(content);
            return new Reply(status, json.path("code").asInt(), json);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
