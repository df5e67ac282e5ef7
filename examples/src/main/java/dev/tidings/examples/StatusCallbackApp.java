package dev.tidings.examples;

import com.sun.net.httpserver.HttpExchange;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.webhook.StatusCallback;
import dev.tidings.mock.MockServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A web application that sends messages and shows, on a page that keeps itself up to date, what their status callbacks say.
 * Its backend runs in the same process, on the real clock.
 */
public final class StatusCallbackApp implements AutoCloseable {
    private static final int PORT = 8080;
    private static final int SHOWN = 50;
    private static final String STYLE = """
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
            input,button{font:inherit;padding:.3rem .5rem;margin-right:.5rem}.note{color:#555;min-height:1.5em}
            li{font-family:ui-monospace,monospace;font-size:.9rem}ul{list-style:none;padding:0}
            iframe{border:1px solid #ddd;width:100%;height:24rem}</style>
            """;

    private final MockServer backend;
    private final TidingsClient client;
    private final MessagingClient messaging;
    private final WebhookVerifier verifier;
    private final WebhookEndpoint endpoint;
    private final PrintStream out;

    /** What was heard, the newest first; guarded by itself. */
    private final Deque<String> heard = new ArrayDeque<>();

    private StatusCallbackApp(int port, PrintStream out) {
        this.out = out;
        this.backend = MockServer.start();
        this.client = TidingsClient.builder()
                .credentials(backend.accountSid(), backend.authToken())
                .baseUrl(backend.url())
                .build();
        this.messaging = MessagingClient.create(client);
        this.verifier = WebhookVerifier.of(backend.authToken());
        this.endpoint = WebhookEndpoint.listen(port, "/status", this::hear);
        endpoint.server().createContext("/", this::form);
        endpoint.server().createContext("/heard", this::list);
    }

    /** Runs it until it is told to stop; the argument is the port, 8080 unless said. */
    public static void main(String[] arguments) {
        StatusCallbackApp app = start(arguments.length == 0 ? PORT : Integer.parseInt(arguments[0]), System.out);
        System.out.println("\n  Open " + app.url() + " and send something; Ctrl+C ends it.\n");
    }

    static StatusCallbackApp start(int port, PrintStream out) {
        return new StatusCallbackApp(port, out);
    }

    String url() {
        return endpoint.url("/");
    }

    /** One status callback. Whatever is not signed as it should be is refused, and the reason kept out of the answer. */
    private int hear(WebhookRequest request) {
        var verdict = verifier.verify(request);
        if (!verdict.valid()) {
            out.println("  refused a webhook: " + verdict.explanation());
            return 403;
        }
        StatusCallback news = StatusCallback.of(request);
        String line = news.messageSid() + " to " + news.to().orElse("?") + ": " + news.messageStatus()
                + (news.errorCode().isPresent() ? " (error " + news.errorCode().getAsInt() + ")" : "");
        out.println("  " + line);
        synchronized (heard) {
            heard.addFirst(line);
            if (heard.size() > SHOWN) {
                heard.removeLast();
            }
        }
        return 204;
    }

    private void form(HttpExchange exchange) throws IOException {
        try (exchange) {
            String note = exchange.getRequestMethod().equals("POST") ? send(exchange) : "";
            answer(exchange, """
                    <title>Status callbacks</title>%s
                    <h1>Status callbacks</h1>
                    <form method="post"><input name="to" value="+14155550123" aria-label="To">
                    <input name="body" value="Hello!" aria-label="Body" size="30"><button>Send</button></form>
                    <p class="note">%s</p><iframe src="/heard" title="What was heard"></iframe>
                    """.formatted(STYLE, escaped(note)));
        }
    }

    /** In a frame of its own, so that it can be asked for anew without taking away what is being typed. */
    private void list(HttpExchange exchange) throws IOException {
        try (exchange) {
            StringBuilder rows = new StringBuilder();
            synchronized (heard) {
                heard.forEach(line -> rows.append("<li>").append(escaped(line)).append("</li>"));
            }
            answer(
                    exchange,
                    "<title>Heard</title><meta http-equiv=\"refresh\" content=\"1\">" + STYLE + "<ul>" + rows
                            + "</ul>");
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] html =
                ("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">" + body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, html.length);
        exchange.getResponseBody().write(html);
    }

    private String send(HttpExchange exchange) throws IOException {
        WebhookRequest form = WebhookEndpoint.request(exchange);
        try {
            return messaging
                            .messages()
                            .create(m -> m.to(form.parameter("to").orElse(""))
                                    .from("+14155550100")
                                    .body(form.parameter("body").orElse(""))
                                    .statusCallback(endpoint.url("/status")))
                            .sid()
                    + " is on its way";
        } catch (ApiException | IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public void close() {
        endpoint.close();
        client.close();
        backend.close();
    }
}
