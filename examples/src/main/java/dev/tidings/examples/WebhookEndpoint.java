package dev.tidings.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.messaging.twiml.MessagingResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The least web application that can be called back: the JDK's own server, one path, and a status or TwiML as the answer. */
final class WebhookEndpoint implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "webhook-endpoint");
        thread.setDaemon(true);
        return thread;
    });

    private WebhookEndpoint(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /** Listens on a port of loopback (0 for any that is free) and answers each webhook with the status that {@code app} says. */
    static WebhookEndpoint listen(int port, String path, ToIntFunction<WebhookRequest> app) {
        return start(port, path, exchange -> exchange.sendResponseHeaders(app.applyAsInt(request(exchange)), -1));
    }

    /** Listens on any free port of loopback and answers each inbound message with the reply that {@code app} says. */
    static WebhookEndpoint replying(String path, Function<WebhookRequest, MessagingResponse> app) {
        return start(0, path, exchange -> {
            MessagingResponse reply = app.apply(request(exchange));
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(200, reply.bytes().length);
            exchange.getResponseBody().write(reply.bytes());
        });
    }

    private static WebhookEndpoint start(int port, String path, HttpHandler handler) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            WebhookEndpoint endpoint = new WebhookEndpoint(server);
            server.createContext(path, exchange -> {
                try (exchange) {
                    handler.handle(exchange);
                }
            });
            server.start();
            return endpoint;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What came in, with its form not yet decoded: the signature is over what was sent. */
    static WebhookRequest request(HttpExchange exchange) throws IOException {
        return WebhookRequest.of(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes());
    }

    /** Where {@code path} of this application is. */
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The server, for an application that answers more than webhooks. */
    HttpServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
