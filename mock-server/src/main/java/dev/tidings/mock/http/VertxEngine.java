package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Envelope;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 on Vert.x.
 *
 * <p>For the maintainer: one event loop reads, asks the handler and writes; handlers only use memory, and most of what they
 * do runs under the world's one lock anyway. A request that stalls costs a connection and nothing else: nobody waits for it,
 * and it is broken off when its body has not come within {@link #BODY_PATIENCE_MILLIS}.
 */
public final class VertxEngine implements Engine {
    /** How long a body may take, from the head of the request on. */
    static final long BODY_PATIENCE_MILLIS = 30_000;

    /** After so long without a byte a connection is closed. Longer than any deliberate delay is likely to be. */
    private static final int IDLE_MINUTES = 10;

    private static final int MAX_REQUEST_LINE = 16 * 1024;
    private static final int MAX_HEADERS = 32 * 1024;

    private static final long START_SECONDS = 30;
    private static final byte[] NOTHING = new byte[0];

    private static final Map<String, CharSequence> ENCODED = encodedWords();

    /** The headers that are the same in every answer of the API: checked once, and shared by all answers. */
    private static final MultiMap CONSTANT_HEADERS = constantHeaders();

    private final Vertx vertx;
    private final HttpServer server;
    private final Handler handler;
    private final String host;

    /** Requests whose bodies are under way; touched by the event loop only. */
    private final Set<Upload> uploads = new HashSet<>();

    private VertxEngine(String host, Handler handler) {
        this.host = host;
        this.handler = handler;
        this.vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                // A pause of the whole process is no blocked event loop, and handlers do not block.
                .setBlockedThreadCheckInterval(TimeUnit.DAYS.toMillis(1))
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        this.server = vertx.createHttpServer(new HttpServerOptions()
                .setHandle100ContinueAutomatically(true)
                .setTcpNoDelay(true)
                // No web sockets here: their handlers would look at every message.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setAcceptBacklog(1024)
                .setMaxInitialLineLength(MAX_REQUEST_LINE)
                .setMaxHeaderSize(MAX_HEADERS)
                .setHttp2ClearTextEnabled(false)
                .setIdleTimeout(IDLE_MINUTES)
                .setIdleTimeoutUnit(TimeUnit.MINUTES));
    }

    /**
     * Listens on {@code host} and {@code port} (0 picks a free one) and asks {@code handler}.
     *
     * @throws UncheckedIOException if the address cannot be listened on
     */
    public static VertxEngine start(String host, int port, Handler handler) {
        VertxEngine engine = new VertxEngine(host, handler);
        try {
            engine.server
                    .requestHandler(engine::receive)
                    .invalidRequestHandler(VertxEngine::refuse)
                    .listen(port, host)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(START_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failure) {
            engine.close();
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw new UncheckedIOException(
                    new IOException("cannot listen on " + host + ":" + port + ": " + cause.getMessage(), cause));
        }
        engine.vertx.setPeriodic(BODY_PATIENCE_MILLIS / 6, any -> engine.breakOffStalled());
        return engine;
    }

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress(host, server.actualPort());
    }

    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the engine does not stop", failure);
        }
    }

    /** A request whose body is under way. */
    private final class Upload {
        final HttpServerRequest from;
        final long started = System.nanoTime();

        /** One byte more than is allowed is enough for the handler to refuse the request; asked for of long bodies only. */
        int limit = Pipeline.MAX_BODY + 1;

        boolean asked;

        /** The first piece, which mostly is the whole body. */
        byte[] body = NOTHING;

        /** All pieces, if there are several. */
        @Nullable
        Buffer pieces;

        Upload(HttpServerRequest from) {
            this.from = from;
        }

        void take(Buffer chunk) {
            Buffer before = pieces;
            int length = (before == null ? body.length : before.length()) + chunk.length();
            if (length > limit && !asked) {
                asked = true;
                String authority = from.getHeader("Host");
                int most = handler.mostBody(from.method().name(), authority == null ? host : authority, path(from));
                limit = Math.max(limit, most + 1);
            }
            if (before == null && body.length > 0) {
                before = Buffer.buffer(body);
                pieces = before;
            }
            if (before == null) {
                body = chunk.getBytes(0, Math.min(chunk.length(), limit));
            } else if (before.length() < limit) {
                before.appendBuffer(chunk, 0, Math.min(chunk.length(), limit - before.length()));
            }
        }

        void finished() {
            uploads.remove(this);
            Buffer several = pieces;
            answer(from, several == null ? body : several.getBytes());
        }
    }

    private void receive(HttpServerRequest from) {
        Upload upload = new Upload(from);
        uploads.add(upload);
        from.handler(upload::take);
        from.endHandler(any -> upload.finished());
        from.exceptionHandler(any -> uploads.remove(upload));
    }

    private void breakOffStalled() {
        long now = System.nanoTime();
        for (Upload each : List.copyOf(uploads)) {
            if (now - each.started > TimeUnit.MILLISECONDS.toNanos(BODY_PATIENCE_MILLIS)) {
                uploads.remove(each);
                each.from.connection().close();
            }
        }
    }

    private static String path(HttpServerRequest from) {
        String path = from.path();
        return path == null ? "/" : path;
    }

    private void answer(HttpServerRequest from, byte[] body) {
        String query = from.query();
        String authority = from.getHeader("Host");
        Request request = new Request(
                from.method().name(),
                "http",
                authority == null ? host + ":" + server.actualPort() : authority,
                path(from),
                query == null ? "" : query,
                headers(from),
                body);
        handler.handle(request).whenComplete((response, failure) -> {
            if (failure == null) {
                deliver(from, response);
            } else {
                from.connection().close();
            }
        });
    }

    private static HttpHeaders headers(HttpServerRequest from) {
        List<String> all = new ArrayList<>(24);
        from.headers().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return HttpHeaders.of(all.toArray(String[]::new));
    }

    /** What stands in every answer is kept as the engine wants it; anything else is passed on. */
    private static CharSequence encoded(String text) {
        CharSequence known = ENCODED.get(text);
        return known == null ? text : known;
    }

    private static MultiMap constantHeaders() {
        MultiMap headers = io.vertx.core.http.HttpHeaders.headers();
        StandardHeaders.constants()
                .forEach((name, value) -> headers.add(
                        io.vertx.core.http.HttpHeaders.createOptimized(name),
                        io.vertx.core.http.HttpHeaders.createOptimized(value)));
        return headers.copy(false);
    }

    private static Map<String, CharSequence> encodedWords() {
        Map<String, CharSequence> encoded = new HashMap<>();
        for (String each : StandardHeaders.words()) {
            encoded.put(each, io.vertx.core.http.HttpHeaders.createOptimized(each));
        }
        return encoded;
    }

    private void deliver(HttpServerRequest from, Response response) {
        long delay = response.transmission().delay().toMillis();
        if (delay > 0) {
            vertx.setTimer(delay, any -> write(from, response));
        } else {
            write(from, response);
        }
    }

    private void write(HttpServerRequest from, Response response) {
        Transmission how = response.transmission();
        int cut = how.cutAfter().orElse(Integer.MAX_VALUE);
        HttpServerResponse to = from.response();
        if (to.closed()) {
            return;
        }
        if (cut == 0) {
            from.connection().close();
            return;
        }
        to.setStatusCode(response.status());
        copyHeaders(response, to.headers());
        byte[] body = response.body();
        if (HttpMethod.HEAD.equals(from.method()) || response.status() == 204 || response.status() == 304) {
            to.end();
        } else if (cut >= body.length && how.spread().isZero()) {
            to.end(Buffer.buffer(body));
        } else {
            to.putHeader("Content-Length", Integer.toString(body.length));
            to.writeHead();
            new Trickle(
                            from,
                            Buffer.buffer(body),
                            Math.min(cut, body.length),
                            how.spread().toMillis())
                    .next(0);
        }
    }

    private static void copyHeaders(Response response, MultiMap to) {
        boolean constants = StandardHeaders.areOn(response);
        if (constants) {
            to.setAll(CONSTANT_HEADERS);
        }
        response.headers().forEach((name, value) -> {
            if (!constants || !StandardHeaders.isConstant(name, value)) {
                to.add(encoded(name), encoded(value));
            }
        });
    }

    /** Writes a body piece by piece, up to where it is cut. */
    private final class Trickle {
        private static final int PIECES = 20;

        private final HttpServerRequest from;
        private final Buffer body;
        private final int end;
        private final long pauseMillis;
        private final int piece;

        Trickle(HttpServerRequest from, Buffer body, int end, long spreadMillis) {
            this.from = from;
            this.body = body;
            this.end = end;
            int pieces = spreadMillis == 0 ? 1 : (int) Math.max(1, Math.min(Math.min(PIECES, end), spreadMillis));
            this.pauseMillis = spreadMillis / pieces;
            this.piece = Math.max(1, (end + pieces - 1) / pieces);
        }

        void next(int start) {
            if (from.response().closed()) {
                return;
            }
            int stop = Math.min(end, start + piece);
            Future<Void> written = from.response().write(body.getBuffer(start, stop));
            if (stop < end) {
                vertx.setTimer(pauseMillis, any -> next(stop));
            } else if (end < body.length()) {
                written.onComplete(any -> from.connection().close());
            } else {
                from.response().end();
            }
        }
    }

    /** What could not be read as HTTP at all. */
    private static void refuse(HttpServerRequest from) {
        Throwable cause = from.decoderResult().cause();
        String reason = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        boolean line = reason.contains("initial line") || reason.contains("line is larger");
        int status = !(cause instanceof TooLongFrameException) ? 400 : line ? 414 : 431;
        String message = status == 400
                ? "The request is not HTTP/1.1"
                : status == 414
                        ? "The request line is longer than " + MAX_REQUEST_LINE + " bytes"
                        : "The headers are longer than " + MAX_HEADERS + " bytes";
        byte[] body = Envelope.errorJson(new ApiError(20422, status, message));
        from.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "close")
                .end(Buffer.buffer(body))
                .onComplete(any -> from.connection().close());
    }
}
