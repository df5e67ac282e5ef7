package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.link.LinkShortening;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.webhook.LinkClick;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockLinkDomain;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Messages for tomorrow morning with links that are shortened when they leave, one of them called back in time; then people
 * follow their links, and the application hears who did.
 */
public final class ScheduledCampaign {
    private static final int CUSTOMERS = 12;
    private static final String SALE = "https://shop.example.com/winter/sale?utm_source=sms&utm_campaign=boots";
    private static final Instant TODAY = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-25T15:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://\\S+");

    private final PrintStream out;

    /** Who has followed a link; each counts once, however often. */
    private final ConcurrentSkipListSet<String> interested = new ConcurrentSkipListSet<>();

    private ScheduledCampaign(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        new ScheduledCampaign(out).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder()
                        .virtualClock()
                        .startTime(TODAY)
                        .seed(11)
                        .start();
                WebhookEndpoint app = WebhookEndpoint.listen(0, "/click", request -> hear(backend, request));
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            MessagingClient messaging = MessagingClient.create(client);
            // The domain itself is registered and verified in the console, which here is this line.
            MockLinkDomain domain = backend.account().newLinkDomain("https://go.example.com");
            MessagingService service = service(messaging, domain, app.url("/click"));

            List<Message> planned = plan(messaging, service);
            out.println("\n  17:00  planned " + planned.size() + " messages for tomorrow, 15:00");
            Message regretted = planned.get(3);
            out.println("         " + regretted.to().orElse("?") + " has closed the account: "
                    + messaging.messages().cancel(regretted.sid()).status());

            backend.clock().advanceTo(TOMORROW.plus(Duration.ofMinutes(5)));
            out.println("\n  15:05  the next day: " + tally(messaging, planned));
            out.println("         written: " + planned.get(0).body().orElse(""));
            out.println("         arrived: "
                    + messaging.messages().fetch(planned.get(0).sid()).body().orElse(""));

            out.println("\n  Afterwards some follow their link");
            follow(backend, domain);
            out.printf(
                    "%n  %d of %d who got it were interested (%d %%)%n%n",
                    interested.size(), CUSTOMERS - 1, Math.round(100.0 * interested.size() / (CUSTOMERS - 1)));
        }
    }

    /** A Messaging Service with two numbers, whose links stand under {@code domain}. */
    private static MessagingService service(MessagingClient messaging, MockLinkDomain domain, String clicks) {
        MessagingService service = messaging.services().create("Winter sale");
        for (String areaCode : List.of("212", "415")) {
            messaging
                    .services()
                    .phoneNumbers(service.sid())
                    .create(messaging
                            .incomingPhoneNumbers()
                            .createInAreaCode(areaCode)
                            .sid());
        }
        LinkShortening links = messaging.linkShortening();
        links.updateConfig(
                domain.sid(),
                c -> c.callbackUrl(clicks)
                        .fallbackUrl("https://shop.example.com/")
                        .continueOnFailure(true));
        links.associate(domain.sid(), service.sid().toString());
        return service;
    }

    private static List<Message> plan(MessagingClient messaging, MessagingService service) {
        List<Message> planned = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            String customer = number(i);
            planned.add(messaging
                    .messages()
                    .create(m -> m.to(customer)
                            .messagingServiceSid(service.sid())
                            .body("Boots are half price until noon: " + SALE)
                            .shortenUrls(true)
                            .sendAt(TOMORROW)));
        }
        return planned;
    }

    private static Map<String, Long> tally(MessagingClient messaging, List<Message> planned) {
        return planned.stream()
                .map(each -> messaging.messages().fetch(each.sid()).status().toString())
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }

    /** Every third customer taps the link, one of them twice. */
    private static void follow(MockServer backend, MockLinkDomain domain) {
        for (int i = 0; i < CUSTOMERS; i += 3) {
            MockHandset handset = backend.handset(number(i));
            handset.received().forEach(message -> {
                Matcher link = LINK.matcher(message.body());
                if (link.find()) {
                    domain.follow(link.group(), "Mozilla/5.0 (Linux; Android 15; Mobile)");
                }
            });
            backend.clock().advance(Duration.ofMinutes(7));
        }
        String again = backend.handset(number(0)).received().get(0).body();
        domain.follow(again.substring(again.indexOf("https://")), "Mozilla/5.0 (Linux; Android 15; Mobile)");
        backend.clock().advance(Duration.ofMinutes(1));
    }

    /** Hears that a link was followed; it is told in JSON and signed like every webhook. */
    private int hear(MockServer backend, WebhookRequest request) {
        LinkClick click = LinkClick.verified(request, WebhookVerifier.of(backend.authToken()));
        String who = click.to().orElse("somebody");
        out.println("         "
                + click.clickTime().map(at -> at.toString().substring(11, 19)).orElse("        ") + "  "
                + click.eventType() + " by " + who + (interested.add(who) ? "" : ", again"));
        return 204;
    }

    private static String number(int i) {
        return "+1" + (i % 2 == 0 ? "212" : "415") + (5_550_110 + i);
    }
}
