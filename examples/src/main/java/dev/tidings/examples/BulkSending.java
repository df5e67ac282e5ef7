package dev.tidings.examples;

import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.AsyncMessagingClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sends to many people without a thread for each: never more than a few calls under way, with progress and a tally. */
public final class BulkSending {
    private static final int RECIPIENTS = 2_000;

    /** More than this at a time only makes each of them slower, and the real backend answers 429 in the end. */
    private static final int AT_A_TIME = 32;

    private static final int BAR = 40;

    private final PrintStream out;
    private final int recipients;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private BulkSending(PrintStream out, int recipients) {
        this.out = out;
        this.recipients = recipients;
    }

    /** Runs it and prints what happens; the argument is how many people are written to, 2000 unless said. */
    public static void main(String[] arguments) {
        run(System.out, arguments.length == 0 ? RECIPIENTS : Integer.parseInt(arguments[0]));
    }

    static void run(PrintStream out, int recipients) {
        new BulkSending(out, recipients).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder().virtualClock().seed(7).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            // One in twenty phones is switched off.
            backend.rules().when(messages()).probability(0.05).then(undelivered(30003));
            out.println("\n  Writing to " + recipients + " people, " + AT_A_TIME + " calls at a time");
            MessagingClient messaging = MessagingClient.create(client);
            send(messaging.async());
            backend.clock().settle();
            out.println("  accepted " + accepted + ", refused " + refused);
            tally(messaging).forEach((status, count) -> out.printf("  %-22s %6d%n", status, count));
            out.println();
        }
    }

    private void send(AsyncMessagingClient messaging) {
        Semaphore free = new Semaphore(AT_A_TIME);
        CompletableFuture<?>[] all = IntStream.range(0, recipients)
                .mapToObj(i -> {
                    free.acquireUninterruptibly();
                    return messaging
                            .messages()
                            .create(m -> m.to(number(i)).from("+14155550100").body("Dear customer " + i))
                            .handle((message, failure) -> {
                                free.release();
                                return progress(failure);
                            });
                })
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        out.println();
    }

    private int progress(Throwable failure) {
        int done = failure == null
                ? accepted.incrementAndGet() + refused.get()
                : refused.incrementAndGet() + accepted.get();
        int step = Math.max(1, recipients / BAR);
        if (done % step == 0 || done == recipients) {
            int filled = (int) ((long) done * BAR / recipients);
            out.print("\r  [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + recipients);
        }
        return done;
    }

    /** Goes through the whole log, a page of a thousand at a time. */
    private static Map<String, Long> tally(MessagingClient messaging) {
        return messaging.messages().list(q -> q.pageSize(1000)).stream()
                .collect(Collectors.groupingBy(BulkSending::outcome, TreeMap::new, Collectors.counting()));
    }

    private static String outcome(Message message) {
        return message.status()
                + message.errorCode().map(code -> " (" + code + ")").orElse("");
    }

    private static String number(int i) {
        return "+1303" + (5_550_000 + i);
    }
}
