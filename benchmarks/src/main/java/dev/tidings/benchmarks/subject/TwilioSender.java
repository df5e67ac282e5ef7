package dev.tidings.benchmarks.subject;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/** Twilio's own Java client, unmodified; only its route leads to another host, and without TLS. */
public final class TwilioSender implements Sender {
    private final TwilioRestClient client;

    private TwilioSender(TwilioRestClient client) {
        this.client = client;
    }

    /** Sends over sockets. */
    public static TwilioSender to(String url) {
        URI there = URI.create(url);
        HttpRoute route = new HttpRoute(new HttpHost("http", there.getHost(), there.getPort()));
        HttpClientBuilder network = HttpClientBuilder.create().setRoutePlanner((target, context) -> route);
        return new TwilioSender(new TwilioRestClient.Builder(Wire.ACCOUNT_SID, Wire.AUTH_TOKEN)
                .httpClient(new NetworkHttpClient(network))
                .build());
    }

    @Override
    public Object send() {
        return Message.creator(new PhoneNumber(Wire.TO), new PhoneNumber(Wire.FROM), Wire.BODY)
                .create(client);
    }

    /** Has nothing to close: the client offers no way. */
    @Override
    public void close() {}
}
