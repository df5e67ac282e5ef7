package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.number.IncomingPhoneNumber;
import dev.tidings.messaging.twiml.MessagingResponse;
import dev.tidings.messaging.webhook.InboundMessage;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Direction;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hairdresser whom one can write to: the application answers inbound messages with TwiML and remembers whom it is talking
 * to. On the other side is a handset, held by this program too.
 */
public final class AutoReply {
    private static final Map<String, String> DAYS = Map.of("1", "Monday", "2", "Tuesday", "3", "Wednesday");

    private final PrintStream out;

    /** Who has been asked for a day. */
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private AutoReply(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        new AutoReply(out).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder()
                        .virtualClock()
                        .startTime(Instant.parse("2026-11-24T09:00:00Z"))
                        .seed(5)
                        .start();
                WebhookEndpoint app = WebhookEndpoint.replying("/sms", request -> reply(backend, request));
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            // Buying a number and saying who answers it is one call.
            IncomingPhoneNumber number = MessagingClient.create(client)
                    .incomingPhoneNumbers()
                    .createInAreaCode("415", n -> n.friendlyName("Hairdresser").smsUrl(app.url("/sms")));
            String shop = number.phoneNumber().orElseThrow();

            out.println("\n  " + shop + " is answered by " + app.url("/sms") + "\n");
            MockHandset ada = backend.handset("+14155550123");
            for (String each : List.of("Hello?", "BOOK", "5", "2", "Thanks!")) {
                ada.text(shop, each);
                backend.clock().advance(Duration.ofMinutes(1));
            }
            ada.conversation().forEach(this::print);
            out.println();
        }
    }

    /** What the application says to a message. Whoever is not the backend is not answered. */
    private MessagingResponse reply(MockServer backend, WebhookRequest request) {
        InboundMessage message = InboundMessage.verified(request, WebhookVerifier.of(backend.authToken()));
        String who = message.from();
        String said = message.body().strip().toUpperCase(Locale.ROOT);
        if (said.equals("BOOK")) {
            asked.put(who, true);
            return MessagingResponse.of("Which day? 1 Monday, 2 Tuesday, 3 Wednesday");
        }
        if (asked.containsKey(who)) {
            String day = DAYS.get(said);
            if (day == null) {
                return MessagingResponse.of("Please answer 1, 2 or 3.");
            }
            asked.remove(who);
            return MessagingResponse.of(r ->
                    r.message("Booked: " + day + " at ten.").message("We are at 1 Main Street. See you & your hair!"));
        }
        return said.startsWith("THANK")
                ? MessagingResponse.empty()
                : MessagingResponse.of("Hi! Write BOOK for an appointment.");
    }

    private void print(HandsetMessage message) {
        boolean sent = message.direction() == Direction.SENT;
        out.println("  " + message.at().toString().substring(11, 19)
                + (sent ? "  Ada:  " : "                      Shop:  ")
                + message.body());
    }
}
