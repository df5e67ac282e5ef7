package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a backend and a network do, a create happens at most once, and the outcome that is reported is true. */
class NeverTwiceTest {
    /** Accepts or not and answers or not, as the dice fall, but only in ways a real one could. */
    private static final class DicingBackend implements HttpTransport {
        private final Random dice;
        final Map<String, Integer> accepted = new HashMap<>();

        DicingBackend(Random dice) {
            this.dice = dice;
        }

        @Override
        public HttpResponse send(HttpRequest request) throws TransportException {
            String key = new String(request.body(), StandardCharsets.UTF_8);
            switch (dice.nextInt(10)) {
                case 0:
                    throw new TransportException(Reach.NOT_SENT, "refused", null);
                case 1:
                    throw new TransportException(Reach.MAYBE_RECEIVED, "reset before acceptance", null);
                case 2:
                    accept(key);
                    throw new TransportException(Reach.MAYBE_RECEIVED, "reset after acceptance", null);
                case 3:
                    return answer(429, "{\"code\":20429}");
                case 4:
                    return answer(500 + dice.nextInt(5), "");
                case 5:
                    accept(key);
                    return answer(500 + dice.nextInt(5), "");
                case 6:
                    return answer(400 + dice.nextInt(29), "{\"code\":21211}");
                default:
                    accept(key);
                    return answer(201, "{}");
            }
        }

        private void accept(String key) {
            accepted.merge(key, 1, Integer::sum);
        }

        private HttpResponse answer(int status, String body) {
            HttpHeaders headers = dice.nextBoolean() ? HttpHeaders.of("Retry-After", "0") : HttpHeaders.empty();
            // A request that timed out unread (408) is refused before acceptance here, but the client cannot know.
            return new HttpResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            try {
                return CompletableFuture.completedFuture(send(request));
            } catch (TransportException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        @Override
        public void close() {}
    }

    @Property(tries = 200)
    void create(@ForAll long seed, @ForAll boolean async) {
        DicingBackend backend = new DicingBackend(new Random(seed));
        TidingsClient client = Clients.over(backend).build();
        Clients.Way way = async ? Clients.Way.ASYNC : Clients.Way.BLOCKING;
        for (int i = 0; i < 50; i++) {
            String key = "Body=" + i;
            ApiRequest request = ApiRequest.post("api", Clients.MESSAGES)
                    .form("Body", Integer.toString(i))
                    .build();
            int times;
            try {
                way.call(client, request);
                times = backend.accepted.getOrDefault(key, 0);
                assertThat(times).as("returned, so once; seed %d", seed).isEqualTo(1);
            } catch (AmbiguousException unknown) {
                times = backend.accepted.getOrDefault(key, 0);
                assertThat(times)
                        .as("ambiguous, so at most once; seed %d", seed)
                        .isLessThanOrEqualTo(1);
            } catch (ApiException definite) {
                times = backend.accepted.getOrDefault(key, 0);
                assertThat(times)
                        .as("failed for certain, so never; seed %d", seed)
                        .isZero();
                assertThat(definite.processing()).isEqualTo(Processing.NOT_PROCESSED);
            }
        }
    }
}
