package dev.tidings.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tidings.core.webhook.WebhookRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** The least web application that can be called back: the JDK's own server, one path, and a status as the answer. */
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
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            WebhookEndpoint endpoint = new WebhookEndpoint(server);
            server.createContext(path, exchange -> answer(exchange, app));
            server.start();
            return endpoint;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange, ToIntFunction<WebhookRequest> app) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(app.applyAsInt(request(exchange)), -1);
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
