package dev.tidings.core.internal.okhttp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is sent once, whatever OkHttp would like to do, and failures say truly how far the request came. */
class OkHttpTransportTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final OkHttpClient eager = new OkHttpClient.Builder()
            .authenticator((route, response) -> response.request()
                    .newBuilder()
                    .header("Authorization", "Basic again")
                    .build())
            .build();

    private enum Maker {
        OWN {
            @Override
            HttpTransport make(OkHttpClient eager) {
                return OkHttpTransport.create(Duration.ofSeconds(5), Duration.ofSeconds(5), true);
            }
        },
        THEIRS {
            @Override
            HttpTransport make(OkHttpClient eager) {
                return OkHttpTransport.over(eager);
            }
        };

        abstract HttpTransport make(OkHttpClient eager);
    }

    private enum Way {
        BLOCKING {
            @Override
            HttpResponse send(HttpTransport transport, HttpRequest request) throws TransportException {
                return transport.send(request);
            }
        },
        ASYNC {
            @Override
            HttpResponse send(HttpTransport transport, HttpRequest request) throws TransportException {
                try {
                    return transport.sendAsync(request).join();
                } catch (CompletionException failure) {
                    throw (TransportException) failure.getCause();
                }
            }
        };

        abstract HttpResponse send(HttpTransport transport, HttpRequest request) throws TransportException;
    }

    @AfterEach
    void free() {
        eager.connectionPool().evictAll();
        eager.dispatcher().executorService().shutdown();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN,401", "OWN,408", "OWN,421", "OWN,503", "OWN,301", "OWN,307", "OWN,308",
        "THEIRS,401", "THEIRS,408", "THEIRS,421", "THEIRS,503", "THEIRS,301", "THEIRS,307", "THEIRS,308"
    })
    void answersThatOkHttpWouldFollowUp_areBroughtAsTheyAre(Maker maker, int status) throws Exception {
        for (String method : List.of("POST", "GET", "DELETE")) {
            serve(aResponse()
                    .withStatus(status)
                    .withHeader("Retry-After", "0")
                    .withHeader("WWW-Authenticate", "Basic realm=\"x\"")
                    .withHeader("Location", "/elsewhere"));
            try (HttpTransport transport = maker.make(eager)) {
                HttpResponse answer = transport.send(request(method));
                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.headers().first("Retry-After")).contains("0");
                SERVER.verify(1, anyRequestedFor(anyUrl()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void interceptorThatMakesANewRequest_hidesNotThatItWasSent(Way way) {
        OkHttpClient remaking = eager.newBuilder()
                .addInterceptor(chain -> chain.proceed(new Request.Builder()
                        .url(chain.request().url())
                        .method(chain.request().method(), chain.request().body())
                        .build()))
                .build();
        serve(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        try (HttpTransport transport = OkHttpTransport.over(remaking)) {
            TransportException failure =
                    catchThrowableOfType(TransportException.class, () -> way.send(transport, request("POST")));
            assertThat(failure.reach()).isEqualTo(Reach.MAYBE_RECEIVED);
        }
    }

    @Test
    void cancelledFuture_breaksTheExchangeOff() throws Exception {
        CountDownLatch broken = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        OkHttpClient watched = eager.newBuilder()
                .eventListener(new EventListener() {
                    @Override
                    public void requestHeadersEnd(Call call, Request request) {
                        begun.countDown();
                    }

                    @Override
                    public void canceled(Call call) {
                        broken.countDown();
                    }
                })
                .build();
        serve(aResponse().withStatus(201).withFixedDelay(20_000));
        try (HttpTransport transport = OkHttpTransport.over(watched)) {
            CompletableFuture<HttpResponse> answer = transport.sendAsync(request("POST"));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            answer.cancel(false);
            assertThat(broken.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void resetAfterSending_isMaybeReceived_andSentOnce(Fault fault) {
        for (Maker maker : Maker.values()) {
            for (Way way : Way.values()) {
                for (String method : List.of("POST", "GET", "DELETE")) {
                    serve(aResponse().withStatus(201).withFault(fault));
                    try (HttpTransport transport = maker.make(eager)) {
                        TransportException failure = catchThrowableOfType(
                                TransportException.class, () -> way.send(transport, request(method)));
                        assertThat(failure.reach()).isEqualTo(Reach.MAYBE_RECEIVED);
                        SERVER.verify(1, anyRequestedFor(anyUrl()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowAnswer_isMaybeReceived(Way way) {
        serve(aResponse().withFixedDelay(3_000));
        try (HttpTransport transport = Maker.OWN.make(eager)) {
            HttpRequest hasty =
                    new HttpRequest("POST", uri(), HttpHeaders.empty(), new byte[1], Duration.ofMillis(300));
            TransportException failure =
                    catchThrowableOfType(TransportException.class, () -> way.send(transport, hasty));
            assertThat(failure.reach()).isEqualTo(Reach.MAYBE_RECEIVED);
            assertThat(failure).hasMessageContaining("timeout");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyThere_isNotSent(Way way) throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        for (String url : List.of("http://127.0.0.1:" + free + "/", "http://no-such-host.invalid/")) {
            for (Maker maker : Maker.values()) {
                try (HttpTransport transport = maker.make(eager)) {
                    HttpRequest request =
                            new HttpRequest("POST", URI.create(url), HttpHeaders.empty(), new byte[1], AMPLE);
                    TransportException failure =
                            catchThrowableOfType(TransportException.class, () -> way.send(transport, request));
                    assertThat(failure.reach()).isEqualTo(Reach.NOT_SENT);
                }
            }
        }
    }

    @Test
    void noTlsSpoken_isNotSent() {
        URI tls = URI.create("https://127.0.0.1:" + SERVER.getPort() + "/");
        try (HttpTransport transport = Maker.THEIRS.make(eager)) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class,
                    () -> transport.send(new HttpRequest("POST", tls, HttpHeaders.empty(), new byte[1], AMPLE)));
            assertThat(failure.reach()).isEqualTo(Reach.NOT_SENT);
        }
    }

    @Test
    void hostWithADeadAddress_isReachedByItsOther() throws Exception {
        serve(aResponse().withStatus(201));
        InetAddress dead = InetAddress.getByAddress("two.test", new byte[] {127, 0, 0, 2});
        InetAddress alive = InetAddress.getByAddress("two.test", new byte[] {127, 0, 0, 1});
        OkHttpClient twoAddresses =
                eager.newBuilder().dns(host -> List.of(dead, alive)).build();
        try (HttpTransport transport = OkHttpTransport.over(twoAddresses)) {
            URI url = URI.create("http://two.test:" + SERVER.getPort() + "/x");
            HttpResponse answer = transport.send(new HttpRequest("POST", url, HttpHeaders.empty(), new byte[1], AMPLE));
            assertThat(answer.status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "DELETE"})
    void pooledConnectionThatDies_isNotReplayed(String method) throws Exception {
        AtomicInteger received = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                HttpTransport transport = Maker.OWN.make(eager)) {
            var serving = threads.submit(() -> {
                while (!server.isClosed()) {
                    var socket = server.accept();
                    // Answers the first request of a connection, reads the second and hangs up.
                    socket.getInputStream().read(new byte[4096]);
                    received.incrementAndGet();
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    if (socket.getInputStream().read(new byte[4096]) > 0) {
                        received.incrementAndGet();
                    }
                    socket.close();
                }
                return null;
            });
            HttpRequest request = new HttpRequest(
                    method,
                    URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"),
                    HttpHeaders.empty(),
                    new byte[0],
                    AMPLE);
            assertThat(transport.send(request).status()).isEqualTo(200);
            TransportException failure = catchThrowableOfType(TransportException.class, () -> transport.send(request));
            assertThat(failure.reach()).isEqualTo(Reach.MAYBE_RECEIVED);
            assertThat(received).hasValue(2);
            assertThat(serving).isNotDone();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theirClient_keepsItsInterceptorsAndPool_andStaysOpen() throws Exception {
        serve(aResponse().withStatus(200));
        AtomicInteger seen = new AtomicInteger();
        OkHttpClient theirs = eager.newBuilder()
                .addInterceptor(chain -> {
                    seen.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .build();
        HttpTransport transport = OkHttpTransport.over(theirs);
        transport.send(request("GET"));
        assertThat(seen).hasValue(1);
        assertThat(theirs.connectionPool().connectionCount()).isEqualTo(1);
        transport.close();
        try (var answer = theirs.newCall(
                        new Request.Builder().url(uri().toString()).build())
                .execute()) {
            assertThat(answer.code()).isEqualTo(200);
        }
    }

    @Test
    void theirCallTimeout_countsIfItIsShorter() {
        serve(aResponse().withFixedDelay(3_000));
        OkHttpClient hasty =
                eager.newBuilder().callTimeout(Duration.ofMillis(200)).build();
        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> OkHttpTransport.over(hasty).send(request("POST")));
        assertThat(failure).hasMessageContaining("timeout");
    }

    @Test
    void headersAndBytes_goAndComeAsTheyAre() throws Exception {
        byte[] body = {0, 1, (byte) 0xff, '\n'};
        serve(aResponse()
                .withStatus(418)
                .withHeader("X-Twice", "a", "b")
                .withHeader("Content-Type", "application/octet-stream")
                .withBody(body));
        try (HttpTransport transport = Maker.OWN.make(eager)) {
            HttpResponse answer = transport.send(new HttpRequest(
                    "PUT", uri(), HttpHeaders.of("X-One", "1", "Content-Type", "text/x"), new byte[] {9, 8}, AMPLE));
            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.headers().all("x-twice")).containsExactly("a", "b");
            assertThat(answer.body()).isEqualTo(body);
        }
        var received = SERVER.getAllServeEvents().get(0).getRequest();
        assertThat(received.getBody()).containsExactly(9, 8);
        assertThat(received.getHeader("X-One")).isEqualTo("1");
        assertThat(received.getHeader("Content-Type")).isEqualTo("text/x");
    }

    private static void serve(ResponseDefinitionBuilder answer) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static URI uri() {
        return URI.create(SERVER.baseUrl() + "/x");
    }

    private static HttpRequest request(String method) {
        byte[] body = method.equals("POST") ? "To=x".getBytes(StandardCharsets.US_ASCII) : new byte[0];
        return new HttpRequest(method, uri(), HttpHeaders.empty(), body, AMPLE);
    }
}
