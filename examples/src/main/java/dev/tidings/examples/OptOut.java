package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.consent.Consent;
import dev.tidings.messaging.consent.ConsentSource;
import dev.tidings.messaging.consent.ConsentStatus;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.twiml.MessagingResponse;
import dev.tidings.messaging.webhook.InboundMessage;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * A recipient says STOP, and nothing more can be sent to them; says START, and it can. Then the service gets words and answers
 * of its own, and a sign-up on the web counts as well.
 */
public final class OptOut {
    private final PrintStream out;

    private OptOut(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        new OptOut(out).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder().virtualClock().seed(9).start();
                WebhookEndpoint app = WebhookEndpoint.replying("/sms", request -> hear(backend, request));
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            MessagingClient messaging = MessagingClient.create(client);
            MessagingService service =
                    messaging.services().create("Pizza news", s -> s.inboundRequestUrl(app.url("/sms")));
            var number = messaging.incomingPhoneNumbers().createInAreaCode("415");
            messaging.services().phoneNumbers(service.sid()).create(number.sid());
            Story story = new Story(backend, messaging, number.phoneNumber().orElseThrow());

            out.println("\n  As usual: STOP, and everything is refused");
            story.send("Pizza for two at half price");
            story.says("Stop");
            story.send("Pizza for three at half price");
            story.says("START");
            story.send("Pizza for four at half price");

            out.println("\n  Advanced Opt-Out: the service's own words and answers, in Spanish too");
            backend.account()
                    .advancedOptOut(
                            service.sid().toString(),
                            o -> o.stop("BASTA")
                                    .stopReply("Fine, no more pizza. MORE brings it back.")
                                    .start("MORE")
                                    .startReply("Pizza it is!")
                                    .in("es", "", es -> es.stop("ALTO").stopReply("Listo, no más pizza.")));
            story.says("Basta");
            story.send("Calzone, today only");
            story.says("more");
            story.says("ALTO");

            out.println("\n  Opting back in on the web site: told through the API");
            messaging
                    .consents()
                    .upsert(List.of(Consent.of(
                            story.person.number(),
                            service.sid().toString(),
                            ConsentStatus.OPT_IN,
                            ConsentSource.WEBSITE)));
            story.send("Welcome back");
            out.println();
        }
    }

    /** The application hears every message, even those that the backend answers itself; answering those would be refused. */
    private MessagingResponse hear(MockServer backend, WebhookRequest request) {
        InboundMessage message = InboundMessage.verified(request, WebhookVerifier.of(backend.authToken()));
        out.println("    application: \"" + message.body() + "\""
                + message.optOutType().map(type -> ", which means " + type).orElse(""));
        return MessagingResponse.empty();
    }

    /** A shop with one number, and one person. */
    private final class Story {
        private final MockServer backend;
        private final MessagingClient messaging;
        private final String number;
        private final MockHandset person;

        private Story(MockServer backend, MessagingClient messaging, String number) {
            this.backend = backend;
            this.messaging = messaging;
            this.number = number;
            this.person = backend.handset("+14155550123");
        }

        void says(String text) {
            int before = person.received().size();
            out.println("    person:      \"" + text + "\"");
            person.text(number, text);
            show(before);
        }

        void send(String text) {
            int before = person.received().size();
            try {
                messaging
                        .messages()
                        .create(m -> m.to(person.number()).from(number).body(text));
                show(before);
            } catch (ApiException refused) {
                out.println(
                        "    refused:     \"" + text + "\" (" + refused.code().orElse(0) + ")");
            }
        }

        private void show(int from) {
            backend.clock().advance(Duration.ofMinutes(1));
            person.received().stream()
                    .skip(from)
                    .forEach(each -> out.println("    handset:     \"" + each.body() + "\""));
        }
    }
}
