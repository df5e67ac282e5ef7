package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ConnectionException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import dev.tidings.core.internal.resource.Api;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gives up on a call, or has no more time for it, is let go, and nothing goes on behind his back. */
@Timeout(20)
class GivingUpTest {
    private static final String PAGE = "{\"things\":[],\"next_page_uri\":\"/2010-04-01/Things.json?Page=%d\"}";

    private final Pending backend = new Pending();

    private TidingsClient client() {
        return Clients.over(backend).build();
    }

    private TidingsClient oauth() {
        return Clients.over(backend)
                .credentials(Credentials.oauth(Clients.ACCOUNT, "OQ1", "s3cret"))
                .build();
    }

    private static ApiRequest hasty(ApiRequest.Builder request) {
        return request.options(RequestOptions.of(o -> o.timeout(Duration.ofMillis(50))))
                .build();
    }

    @Test
    void cancelledCall_cancelsTheExchange_andIsNotSentAgain() {
        CompletableFuture<ApiResponse> call = client().executeAsync(Clients.fetch());
        call.cancel(true);
        assertThat(backend.last()).isCancelled();
        assertThat(backend.exchanges).hasSize(1);
    }

    @Test
    void cancelledOperationOrPage_orOneThatTimedOut_cancelsTheExchange() {
        Api api = Api.of(client(), "api");
        api.fetch(Object.class, "/x").callAsync().cancel(false);
        assertThat(backend.last()).isCancelled();
        assertThatThrownBy(() -> api.fetch(Object.class, "/x")
                        .callAsync()
                        .orTimeout(1, TimeUnit.MILLISECONDS)
                        .join())
                .isInstanceOf(CompletionException.class);
        assertThat(backend.last()).isCancelled();
        api.list(Object.class, "things", "/x").asyncListing().page().cancel(false);
        assertThat(backend.last()).isCancelled();
        assertThat(backend.exchanges).hasSize(3);
    }

    @Test
    void cancelledList_asksForNoFurtherPage() {
        CompletableFuture<List<Object>> list = Api.of(client(), "api")
                .list(Object.class, "things", "/x")
                .pageSize(OptionalInt.of(1))
                .asyncListing()
                .toList();
        backend.last().complete(answer(200, PAGE.formatted(1)));
        assertThat(backend.exchanges).hasSize(2);
        list.cancel(false);
        assertThat(backend.last()).isCancelled();
        assertThat(backend.exchanges).hasSize(2);
    }

    @Test
    void sourceThatThrowsBehindTheFirstPage_failsTheFuture() {
        CompletableFuture<Page<String>> first = new CompletableFuture<>();
        CompletableFuture<List<String>> list = AsyncListing.of(new PageSource<String>() {
                    @Override
                    public Page<String> load(@Nullable String link) {
                        throw new AssertionError("not asked");
                    }

                    @Override
                    public CompletableFuture<Page<String>> loadAsync(@Nullable String link) {
                        if (link != null) {
                            throw new IllegalStateException("no more");
                        }
                        return first;
                    }
                })
                .toList();
        first.complete(new Page<>(List.of("a"), Optional.of("/2")));
        assertThatThrownBy(list::join).hasRootCauseMessage("no more");
    }

    @ParameterizedTest
    @EnumSource
    void tokenThatDoesNotCome_isWaitedForNoLongerThanTheCallMayTake(Clients.Way way) {
        TidingsClient client = oauth();
        ApiRequest create = hasty(ApiRequest.post("api", Clients.MESSAGES));
        assertThatThrownBy(() -> way.call(client, create))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        e -> assertThat(e.processing()).isEqualTo(Processing.NOT_PROCESSED))
                .hasMessageContaining("ended before it was sent");
        // It is still on its way, for others.
        assertThat(backend.exchanges).hasSize(1);
        CompletableFuture<ApiResponse> patient = client.executeAsync(Clients.create());
        assertThat(backend.exchanges).hasSize(1);
        backend.last().complete(answer(200, "{\"access_token\":\"t\"}"));
        backend.last().complete(answer(201, "{}"));
        assertThat(patient.join().status()).isEqualTo(201);
    }

    @Test
    void interruptWhileWaitingForAToken_endsTheCall() throws Exception {
        TidingsClient client = oauth();
        AtomicReference<Object> seen = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            try {
                client.execute(Clients.create());
            } catch (ConnectionException stopped) {
                seen.set(Thread.currentThread().isInterrupted() ? stopped.processing() : "flag lost");
            }
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        assertThat(seen).hasValue(Processing.NOT_PROCESSED);
    }

    @Test
    void noNewToken_afterAnAttemptThatMayHaveWorked_isAmbiguous() {
        CompletableFuture<ApiResponse> delete = oauth().executeAsync(Clients.delete());
        backend.last().complete(answer(200, "{\"access_token\":\"t\"}"));
        backend.last().completeExceptionally(new TransportException(Reach.MAYBE_RECEIVED, "reset", null));
        backend.last().complete(answer(401, "{}"));
        backend.last().complete(answer(400, "{\"message\":\"no such client\"}"));
        assertThat(backend.exchanges).hasSize(4);
        assertThatThrownBy(delete::join)
                .cause()
                .isInstanceOf(AmbiguousException.class)
                .hasMessageContaining("no such client");
    }

    private static HttpResponse answer(int status, String body) {
        return new HttpResponse(status, HttpHeaders.empty(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves every answer to the test. */
    private static final class Pending implements HttpTransport {
        final List<CompletableFuture<HttpResponse>> exchanges = new CopyOnWriteArrayList<>();

        CompletableFuture<HttpResponse> last() {
            return exchanges.get(exchanges.size() - 1);
        }

        @Override
        public HttpResponse send(HttpRequest request) {
            throw new AssertionError("nothing here blocks");
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            CompletableFuture<HttpResponse> exchange = new CompletableFuture<>();
            exchanges.add(exchange);
            return exchange;
        }

        @Override
        public void close() {}
    }
}
