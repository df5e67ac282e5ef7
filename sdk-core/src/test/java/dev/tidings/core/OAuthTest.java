package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.Clients.Way;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConnectionException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OAuthTest {
    private final TokenServer server = new TokenServer();
    private final SettableClock clock = new SettableClock();

    private TidingsClient client() {
        return Clients.over(server)
                .credentials(Credentials.oauth(Clients.ACCOUNT, "OQ1", "s3cret"))
                .clock(clock)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void token_isFetchedOnce_andRenewedShortlyBeforeItsEnd(Way way) {
        TidingsClient client = client();
        way.call(client, Clients.fetch());
        way.call(client, Clients.create());
        clock.advance(Duration.ofSeconds(3600 - 61));
        way.call(client, Clients.fetch());
        assertThat(server.authorizations()).containsExactly("Bearer t1", "Bearer t1", "Bearer t1");
        clock.advance(Duration.ofSeconds(1));
        way.call(client, Clients.fetch());
        assertThat(server.authorizations()).last().isEqualTo("Bearer t2");

        HttpRequest asked = server.tokenRequests.get(0);
        assertThat(asked.url()).hasToString("https://oauth.twilio.com/v2/token");
        assertThat(new String(asked.body(), StandardCharsets.US_ASCII))
                .isEqualTo("grant_type=client_credentials&client_id=OQ1&client_secret=s3cret");
        assertThat(asked.headers().first("Authorization")).isEmpty();
        assertThat(server.tokenRequests).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void rejectedToken_isReplacedOnce_evenForACreate(Way way) {
        server.rejects.set(1);
        assertThat(way.call(client(), Clients.create()).attempts()).isEqualTo(2);
        assertThat(server.authorizations()).containsExactly("Bearer t1", "Bearer t2");

        server.rejects.set(9);
        assertThatThrownBy(() -> way.call(client(), Clients.create())).isInstanceOf(AuthenticationException.class);
        assertThat(server.rejects).as("tried twice").hasValue(7);
    }

    @ParameterizedTest
    @EnumSource
    void noToken_failsTheCallAsNotProcessed_andTheNextOneTriesAgain(Way way) {
        TidingsClient client = client();
        server.tokenStatus = 401;
        assertThatThrownBy(() -> way.call(client, Clients.create())).isInstanceOf(AuthenticationException.class);
        server.tokenStatus = 500;
        assertThatThrownBy(() -> way.call(client, Clients.create()))
                .isInstanceOfSatisfying(
                        ServerException.class, e -> assertThat(e.processing()).isEqualTo(Processing.NOT_PROCESSED));
        server.tokenFailure = Reach.MAYBE_RECEIVED;
        assertThatThrownBy(() -> way.call(client, Clients.create()))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        e -> assertThat(e.processing()).isEqualTo(Processing.NOT_PROCESSED));
        server.tokenFailure = null;
        server.tokenStatus = 200;
        server.tokenBody = "{}";
        assertThatThrownBy(() -> way.call(client, Clients.create()))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("no access_token");
        assertThat(server.authorizations()).isEmpty();

        server.tokenBody = null;
        assertThat(way.call(client, Clients.create()).status()).isEqualTo(200);
    }

    @Test
    void manyAtOnce_waitForOneFetch() throws Exception {
        server.hold = new CountDownLatch(1);
        TidingsClient client = client();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ApiResponse>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean async = i % 2 == 0;
                calls.add(threads.submit(
                        () -> async ? client.executeAsync(Clients.fetch()).join() : client.execute(Clients.fetch())));
            }
            assertThat(server.asked.await(10, TimeUnit.SECONDS)).isTrue();
            server.hold.countDown();
            for (Future<ApiResponse> each : calls) {
                assertThat(each.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
            }
            assertThat(server.tokenRequests).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shortLivedToken_isUsedForHalfItsLife() {
        server.tokenBody = "{\"access_token\":\"short\",\"expires_in\":10}";
        TidingsClient client = client();
        client.execute(Clients.fetch());
        clock.advance(Duration.ofSeconds(4));
        client.execute(Clients.fetch());
        assertThat(server.tokenRequests).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        client.execute(Clients.fetch());
        assertThat(server.tokenRequests).hasSize(2);
    }

    /** Issues t1, t2, … and answers all else with 200, or with 401 as often as told. */
    private static final class TokenServer implements HttpTransport {
        final List<HttpRequest> tokenRequests = new CopyOnWriteArrayList<>();
        final List<HttpRequest> others = new CopyOnWriteArrayList<>();
        final AtomicInteger rejects = new AtomicInteger();
        final CountDownLatch asked = new CountDownLatch(1);
        volatile CountDownLatch hold;
        volatile int tokenStatus = 200;
        volatile String tokenBody;
        volatile Reach tokenFailure;

        List<String> authorizations() {
            return others.stream()
                    .map(each -> each.headers().first("Authorization").orElse(""))
                    .toList();
        }

        @Override
        public HttpResponse send(HttpRequest request) throws TransportException {
            if (!request.url().getPath().equals("/v2/token")) {
                others.add(request);
                return answer(rejects.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 401 : 200, "{}");
            }
            tokenRequests.add(request);
            asked.countDown();
            if (hold != null) {
                try {
                    hold.await();
                } catch (InterruptedException stop) {
                    throw new TransportException(Reach.MAYBE_RECEIVED, "interrupted", stop);
                }
            }
            if (tokenFailure != null) {
                throw new TransportException(tokenFailure, "scripted", null);
            }
            return answer(
                    tokenStatus,
                    tokenBody != null
                            ? tokenBody
                            : "{\"access_token\":\"t" + tokenRequests.size()
                                    + "\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        }

        private static HttpResponse answer(int status, String body) {
            return new HttpResponse(status, HttpHeaders.empty(), body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    return send(request);
                } catch (TransportException failure) {
                    throw new java.util.concurrent.CompletionException(failure);
                }
            });
        }

        @Override
        public void close() {}
    }

    private static final class SettableClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
