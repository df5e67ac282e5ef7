package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.SmsSegments;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.webhook.StatusCallback;
import dev.tidings.mock.MockClock;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The main job from end to end: build a message, send it to the bundled backend, watch it be delivered, and hear of it in
 * signed webhooks. Time is the backend's: it passes as fast as this program says.
 */
public final class Quickstart {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final String TEXT = "Hi Ada, your parcel is at the door. Code: 4711";

    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        new Quickstart(System.out).run();
    }

    static void run(PrintStream out) {
        new Quickstart(out).run();
    }

    private void run() {
        // The whole backend, in this process. Its clock stands still until we move it.
        try (MockServer backend = MockServer.builder()
                        .virtualClock()
                        .startTime(Instant.parse("2026-11-24T09:00:00Z"))
                        .seed(42)
                        .start();
                // A small application that wants to know how its messages fare.
                WebhookEndpoint app = WebhookEndpoint.listen(0, "/status", request -> hear(backend, request));
                // The client: with your own credentials and without baseUrl it calls the real backend.
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            out.println();
            out.println("  Tidings: a message on its way");
            out.println("  backend   " + backend.url() + " (in this process, virtual clock)");
            out.println("  account   " + backend.accountSid());
            out.println();

            MessagingClient messaging = MessagingClient.create(client);
            Message sent = messaging
                    .messages()
                    .create(m ->
                            m.to("+14155550123").from("+14155550100").body(TEXT).statusCallback(app.url("/status")));
            say(backend.clock(), "created   " + sent.sid() + ": " + sent.status());
            say(backend.clock(), "text      \"" + TEXT + "\" (" + segments(TEXT) + ")");

            backend.clock().advance(Duration.ofSeconds(30)); // returns when all that was due has happened

            Message delivered = messaging.messages().fetch(sent.sid());
            out.println();
            say(
                    backend.clock(),
                    "fetched   " + delivered.status() + ", sent "
                            + delivered.dateSent().map(Quickstart::time).orElse("never") + ", price "
                            + delivered.price().map(Object::toString).orElse("unknown"));
            out.println();
            out.println(
                    "  Next: run it as a program (java -jar mock-server/target/tidings-mock-server.jar), point any");
            out.println("  Twilio client at it, and see README.md.");
            out.println();
        }
    }

    /** Hears a status callback: believes it only if its signature is right. */
    private int hear(MockServer backend, WebhookRequest request) {
        StatusCallback news = StatusCallback.verified(request, WebhookVerifier.of(backend.authToken()));
        say(backend.clock(), "webhook   " + news.messageStatus() + " (signature verified)");
        return 204;
    }

    private void say(MockClock clock, String line) {
        out.println("  " + time(clock.now()) + "  " + line);
    }

    private static String segments(String text) {
        SmsSegments segments = SmsSegments.of(text);
        return segments.encoding() + ", " + segments.units() + " units, " + segments.count() + " segment"
                + (segments.count() == 1 ? "" : "s");
    }

    private static String time(Instant instant) {
        return CLOCK.format(LocalTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
