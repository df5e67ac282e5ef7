package dev.tidings.mock.judge;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/**
 * Twilio's own Java client, unmodified, asking for {@code https://api.twilio.com} as ever; only the way there leads to
 * the mock server, without TLS.
 */
final class OfficialJavaClient {
    private OfficialJavaClient() {}

    static TwilioRestClient to(URI mock, String accountSid, String authToken) {
        HttpHost server = new HttpHost("http", mock.getHost(), mock.getPort());
        HttpClientBuilder network = HttpClientBuilder.create()
                .setRoutePlanner((target, context) -> new HttpRoute(server))
                .disableAutomaticRetries()
                .disableCookieManagement()
                .evictIdleConnections(org.apache.hc.core5.util.TimeValue.of(10, TimeUnit.SECONDS));
        return new TwilioRestClient.Builder(accountSid, authToken)
                .httpClient(new NetworkHttpClient(network))
                .build();
    }
}
