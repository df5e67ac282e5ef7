package dev.tidings.mock.judge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** An application that keeps every webhook it is sent and answers 204, unless it is to answer otherwise. */
public final class WebhookReceiver implements AutoCloseable {
    /** How long a test waits for a webhook that does not come. */
    private static final long PATIENCE_SECONDS = 30;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Webhook> arriving = new LinkedBlockingQueue<>();
    private final List<Webhook> all = new CopyOnWriteArrayList<>();
    private volatile Consumer<Webhook> application = webhook -> {};
    private volatile Function<Webhook, Reply> replies = webhook -> Reply.NONE;

    /**
     * One webhook as it came in.
     *
     * @param url as the sender must have written it
     * @param parameters of the form, decoded
     * @param body as received
     */
    public record Webhook(
            String method,
            String url,
            Map<String, String> parameters,
            byte[] body,
            String signature,
            Map<String, List<String>> headers) {
        public String status() {
            return parameters.getOrDefault("MessageStatus", "");
        }

        public String messageSid() {
            return parameters.getOrDefault("MessageSid", "");
        }
    }

    /** What is answered; an empty content type for none. */
    public record Reply(int status, String contentType, String body) {
        public static final Reply NONE = new Reply(204, "", "");

        /** Announces a body in chunks, of which none comes. */
        public static final Reply NO_CHUNKS = new Reply(200, "text/xml", "");

        public static Reply twiml(String document) {
            return new Reply(200, "text/xml", document);
        }
    }

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    public static WebhookReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
            WebhookReceiver receiver = new WebhookReceiver(server);
            server.setExecutor(receiver.threads);
            server.createContext("/", receiver::take);
            server.start();
            return receiver;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Where {@code path} of this application is, with its query if it has one. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Everything so far, in order of arrival. */
    public List<Webhook> all() {
        return List.copyOf(all);
    }

    /** Waits for the next webhook with {@code status}, skipping others. */
    Webhook next(String status) {
        try {
            while (true) {
                Webhook webhook = Objects.requireNonNull(
                        arriving.poll(PATIENCE_SECONDS, TimeUnit.SECONDS),
                        () -> "no webhook said " + status + "; these came: "
                                + all.stream().map(Webhook::status).toList());
                if (webhook.status().equals(status)) {
                    return webhook;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Answers as {@code replies} says. */
    public void replying(Function<Webhook, Reply> replies) {
        this.replies = replies;
    }

    /** Lets {@code application} do something about each webhook before it is answered. */
    void application(Consumer<Webhook> application) {
        this.application = application;
    }

    /** Waits until the webhook that says {@code status} of the message has come. */
    Webhook await(String messageSid, String status) {
        return awaitAny(
                each -> each.messageSid().equals(messageSid) && each.status().equals(status));
    }

    /** Waits until {@code count} webhooks have come. */
    public List<Webhook> awaitCount(int count) {
        awaitAny(any -> all.size() >= count);
        return all();
    }

    private Webhook awaitAny(Predicate<Webhook> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (all) {
            while (true) {
                for (Webhook each : all) {
                    if (wanted.test(each)) {
                        return each;
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("a webhook did not come; these did: "
                            + all.stream()
                                    .map(each -> each.messageSid() + " " + each.status())
                                    .toList());
                }
                try {
                    all.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                }
            }
        }
    }

    /** Hands out {@code bytes} to whoever asks for {@code path}. */
    public String serve(String path, String contentType, byte[] bytes) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", contentType);
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
                if (!head) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        return url(path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String host = exchange.getRequestHeaders().getFirst("Host");
            Webhook webhook = new Webhook(
                    exchange.getRequestMethod(),
                    "http://" + host + exchange.getRequestURI(),
                    isJson(exchange) ? Map.of() : form(new String(body, StandardCharsets.UTF_8)),
                    body,
                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Twilio-Signature")),
                    Map.copyOf(exchange.getRequestHeaders()));
            application.accept(webhook);
            synchronized (all) {
                all.add(webhook);
                all.notifyAll();
            }
            arriving.add(webhook);
            reply(exchange, replies.apply(webhook));
        }
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
        if (!reply.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        }
        // To this server, 0 means chunks.
        int length = reply == Reply.NO_CHUNKS ? 0 : answer.length == 0 ? -1 : answer.length;
        exchange.sendResponseHeaders(reply.status(), length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
    }

    private static boolean isJson(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("application/json");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : body.isEmpty() ? new String[0] : body.split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
