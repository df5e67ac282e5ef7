package dev.tidings.core.internal.okhttp;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over OkHttp, once each.
 *
 * <p>OkHttp likes to be helpful: it sends again after connection failures, on 408, on 503 with {@code Retry-After: 0},
 * on 401 through an authenticator, and after redirects. Any of these could make a message twice, so all are off here,
 * on a client of the user's too; the retry rule decides instead. Bodies are marked as one-shot for the same reason, and
 * a DELETE has an (empty) one.
 */
public final class OkHttpTransport implements HttpTransport {
    /** Async calls at once, on a client of ours; OkHttp's own 5 a host is meant for phones. */
    private static final int MAX_CALLS = 64;

    /** Shorter than OkHttp's 5 minutes: a connection that the other side has closed costs a create its certainty. */
    private static final int IDLE_SECONDS = 60;

    private final OkHttpClient client;
    private final boolean owned;
    /** Who sends many messages sends them to one address: parsing it takes long. A race only parses it again. */
    private volatile @Nullable Address lastAddress;

    private record Address(URI url, HttpUrl parsed) {}

    private OkHttpTransport(OkHttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /**
     * A transport with a client of its own.
     *
     * @param plain no TLS will be needed: spares a cold start the reading of the trust store
     */
    public static OkHttpTransport create(Duration connectTimeout, Duration readTimeout, boolean plain) {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "tidings-http");
                    // A forgotten close() must not keep the application from ending.
                    thread.setDaemon(true);
                    return thread;
                }));
        dispatcher.setMaxRequests(MAX_CALLS);
        dispatcher.setMaxRequestsPerHost(MAX_CALLS);
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(MAX_CALLS, IDLE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(connectTimeout)
                .readTimeout(readTimeout)
                .writeTimeout(readTimeout);
        if (plain) {
            builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        return new OkHttpTransport(tamed(builder), true);
    }

    /** A transport over the user's client: its pool, dispatcher, proxy, interceptors and timeouts, and never closed. */
    public static OkHttpTransport over(OkHttpClient theirs) {
        return new OkHttpTransport(tamed(theirs.newBuilder()), false);
    }

    private static OkHttpClient tamed(OkHttpClient.Builder builder) {
        return builder.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .addNetworkInterceptor(Flight::note)
                .build();
    }

    @Override
    public HttpResponse send(HttpRequest request) throws TransportException {
        Flight flight = new Flight();
        try (Response response = call(request, flight).execute()) {
            return answer(response, flight);
        } catch (IOException failure) {
            throw failed(flight, failure);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        Flight flight = new Flight();
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        Call exchange = call(request, flight);
        exchange.enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {
                answer.completeExceptionally(failed(flight, failure));
            }

            @Override
            public void onResponse(Call call, Response response) {
                HttpResponse read;
                try (response) {
                    read = answer(response, flight);
                } catch (IOException failure) {
                    answer.completeExceptionally(failed(flight, failure));
                    return;
                } catch (Throwable broken) { // Such as a lack of memory; nobody would hear of it otherwise.
                    answer.completeExceptionally(broken);
                    throw broken;
                }
                answer.complete(read);
            }
        });
        var unused = answer.whenComplete((read, failure) -> {
            if (answer.isCancelled()) {
                exchange.cancel();
            }
        });
        return answer;
    }

    @Override
    public void close() {
        if (owned) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private Call call(HttpRequest request, Flight flight) {
        Request.Builder builder =
                new Request.Builder().url(address(request.url())).tag(Flight.class, flight);
        request.headers().forEach(builder::addHeader);
        boolean bodiless = request.method().equals("GET") || request.method().equals("HEAD");
        builder.method(request.method(), bodiless ? null : new OneShot(request.body()));
        Call call = client.newCall(builder.build());
        long theirs = call.timeout().timeoutNanos();
        long ours = request.timeout().toNanos();
        call.timeout().timeout(theirs == 0 ? ours : Math.min(theirs, ours), TimeUnit.NANOSECONDS);
        return call;
    }

    private HttpUrl address(URI url) {
        Address last = lastAddress;
        if (last == null || !last.url.equals(url)) {
            last = new Address(url, HttpUrl.get(url.toString()));
            lastAddress = last;
        }
        return last.parsed;
    }

    private static HttpResponse answer(Response response, Flight flight) throws IOException {
        okhttp3.Headers received = response.headers();
        String hidden = flight.retryAfter();
        String[] headers = new String[received.size() * 2 + (hidden == null ? 0 : 2)];
        for (int i = 0; i < received.size(); i++) {
            headers[2 * i] = received.name(i);
            headers[2 * i + 1] = received.value(i);
        }
        if (hidden != null) {
            headers[headers.length - 2] = "Retry-After";
            headers[headers.length - 1] = hidden;
        }
        ResponseBody body = response.body();
        return new HttpResponse(response.code(), HttpHeaders.of(headers), body.bytes());
    }

    private static TransportException failed(Flight flight, IOException failure) {
        // RFC 9113, 8.7: a refused stream was not processed at all.
        boolean refused = "stream was reset: REFUSED_STREAM".equals(failure.getMessage());
        Reach reach = flight.sent() && !refused ? Reach.MAYBE_RECEIVED : Reach.NOT_SENT;
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new TransportException(reach, why, failure);
    }

    /** A body that OkHttp must not send a second time by itself. */
    private static final class OneShot extends RequestBody {
        private final byte[] bytes;

        OneShot(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null; // The header is in the request already.
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }
}
