package dev.tidings.benchmarks.subject;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.TidingsClient;
import dev.tidings.mock.MockServer;
import java.lang.management.ManagementFactory;

/**
 * Fills a server with messages, lets all of them be delivered, and prints how many bytes each of them weighs and how many
 * bytes of the heap are in use. They come in over the wire, so that no two share a text.
 */
public final class KeptMessages {
    private KeptMessages() {}

    /** {@code COUNT}. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        try (MockServer mock = MockServer.builder()
                        .virtualClock()
                        .anySender()
                        .keptMessages(count)
                        .seed(1)
                        .start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(mock.accountSid(), mock.authToken())
                        .transport(mock.transport())
                        .build()) {
            fill(mock, client, Wire.PARTIES);
            long before = used();
            fill(mock, client, count - Wire.PARTIES);
            long after = used();
            System.out.println((after - before) / (count - Wire.PARTIES) + " " + after);
        }
    }

    private static void fill(MockServer mock, TidingsClient client, int count) {
        for (int i = 0; i < count; i++) {
            client.execute(ApiRequest.post("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json")
                    .form("To", Wire.recipient(i))
                    .form("From", Wire.sender(i))
                    .form("Body", Wire.BODY + " No. " + i)
                    .build());
        }
        mock.clock().settle();
        String newest = client.execute(ApiRequest.get("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json")
                        .query("PageSize", "1")
                        .build())
                .text();
        if (!newest.contains("\"delivered\"")) {
            throw new IllegalStateException("not delivered: " + newest);
        }
    }

    private static long used() {
        // Once is enough for the collectors of today; the second time is for what the first one woke up.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
