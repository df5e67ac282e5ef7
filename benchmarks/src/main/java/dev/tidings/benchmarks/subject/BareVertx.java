package dev.tidings.benchmarks.subject;

import dev.tidings.benchmarks.process.JavaProcess;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bare engine: reads a request whole, looks at none of it, and gives one constant answer. One event loop, as our own
 * server has it: with the load on the same two cores a second one only takes turns with the first.
 */
public final class BareVertx implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Vertx vertx;
    private final HttpServer server;

    private BareVertx(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /** Starts one that answers 201 with {@code answer}; port 0 picks a free one. */
    public static BareVertx start(int port, byte[] answer) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        Buffer body = Buffer.buffer(answer);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
                .requestHandler(request -> request.endHandler(any -> request.response()
                        .setStatusCode(201)
                        .putHeader("Content-Type", "application/json;charset=utf-8")
                        .end(body)))
                .listen(port, HOST)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return new BareVertx(vertx, server);
    }

    /** Runs one: {@code PORT FILE}. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]), Files.readAllBytes(Path.of(arguments[1])));
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return JavaProcess.loopback(server.actualPort());
    }

    /** Stops it. */
    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
