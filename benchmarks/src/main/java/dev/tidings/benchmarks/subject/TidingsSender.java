package dev.tidings.benchmarks.subject;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.TidingsClientBuilder;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.messaging.MessagingClient;

/** Ours. */
public final class TidingsSender implements Sender {
    private final TidingsClient client;
    private final MessagingClient messaging;

    private TidingsSender(TidingsClientBuilder how) {
        client = how.credentials(Wire.ACCOUNT_SID, Wire.AUTH_TOKEN).build();
        messaging = MessagingClient.create(client);
    }

    /** Sends over sockets. */
    public static TidingsSender to(String url) {
        return new TidingsSender(TidingsClient.builder().baseUrl(url));
    }

    /** Sends without. */
    public static TidingsSender through(HttpTransport transport) {
        return new TidingsSender(TidingsClient.builder().transport(transport));
    }

    @Override
    public Object send() {
        return messaging.messages().create(m -> m.to(Wire.TO).from(Wire.FROM).body(Wire.BODY));
    }

    @Override
    public void close() {
        client.close();
    }
}
