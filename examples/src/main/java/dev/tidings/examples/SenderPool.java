package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.MessagingServices;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One Messaging Service, many senders: who sends is chosen for each recipient, by country and area code, and kept. The
 * backend's timeline of a message says who was chosen, and why.
 */
public final class SenderPool {
    private final PrintStream out;

    private SenderPool(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        new SenderPool(out).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder().virtualClock().seed(3).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            MessagingClient messaging = MessagingClient.create(client);
            MessagingServices services = messaging.services();
            MessagingService service = services.create("World", s -> s.fallbackToLongCode(true));
            // Short codes are granted, not bought, and the British number has its papers: both are given from outside.
            String british = backend.account().provision("+447400100200").sid();
            String shortCode = backend.account().provision("24680").sid();
            for (String areaCode : List.of("212", "415", "415")) {
                services.phoneNumbers(service.sid())
                        .create(messaging
                                .incomingPhoneNumbers()
                                .createInAreaCode(areaCode)
                                .sid());
            }
            services.phoneNumbers(service.sid()).create(british);

            out.println("\n  Pool: " + pool(services, service));
            Row row = new Row(backend, messaging, service);
            row.send("New York", "+12125550123");
            row.send("New York, a newer code", "+13325550123");
            row.send("San Francisco", "+14155550123");
            row.send("San Francisco, a neighbour", "+14155550124");
            row.send("San Francisco, once more", "+14155550123");
            row.send("Chicago", "+13125550123");
            row.send("London", "+447400555123");
            row.send("Berlin", "+4915123456789");

            services.alphaSenders(service.sid()).create("WORLDSHOP");
            services.shortCodes(service.sid()).create(shortCode);
            out.println("\n  With a name and a short code too: " + pool(services, service));
            row.send("Paris, where names are shown", "+33612345678");
            row.send("Boston", "+16175550123");
            row.send("San Francisco, who is known", "+14155550123");
            row.send("Rome, a picture", "+393331234567", m -> m.mediaUrl("https://example.com/boots.png"));
            row.send("London, by short code", "+447400555124", m -> m.from("24680"));
            out.println();
        }
    }

    private static String pool(MessagingServices services, MessagingService service) {
        StringBuilder pool = new StringBuilder();
        services.phoneNumbers(service.sid())
                .list()
                .forEach(each -> pool.append(each.phoneNumber().orElse("?")).append("  "));
        services.alphaSenders(service.sid())
                .list()
                .forEach(each -> pool.append(each.alphaSender().orElse("?")).append("  "));
        services.shortCodes(service.sid())
                .list()
                .forEach(each -> pool.append(each.shortCode().orElse("?")).append("  "));
        return pool.toString().strip();
    }

    /** One line of what is printed: to whom, from whom, and why. */
    private final class Row {
        private final MockServer backend;
        private final MessagingClient messaging;
        private final MessagingService service;

        private Row(MockServer backend, MessagingClient messaging, MessagingService service) {
            this.backend = backend;
            this.messaging = messaging;
            this.service = service;
        }

        void send(String where, String to) {
            send(where, to, m -> m);
        }

        void send(String where, String to, UnaryOperator<MessageCreateParams.Builder> more) {
            Message sent = messaging
                    .messages()
                    .create(m -> more.apply(
                            m.to(to).messagingServiceSid(service.sid()).body("Hello, " + where)));
            backend.clock().settle();
            String from = messaging.messages().fetch(sent.sid()).from().orElse("nobody");
            // The second step of the timeline is the choice.
            String why = backend.messages()
                    .get(sent.sid().toString())
                    .timeline()
                    .get(1)
                    .cause()
                    .replaceFirst(".* chosen: ", "");
            out.printf("    %-29s %-15s by %-14s %s%n", where, to, from, why);
        }
    }
}
