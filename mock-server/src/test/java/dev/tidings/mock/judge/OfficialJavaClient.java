package dev.tidings.mock.judge;

import com.twilio.auth_strategy.AuthStrategy;
import com.twilio.auth_strategy.NoAuthStrategy;
import com.twilio.credential.ClientCredentialProvider;
import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.oauth.v2.Token;
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
        return new TwilioRestClient.Builder(accountSid, authToken)
                .httpClient(wayTo(mock))
                .build();
    }

    /** With the credentials {@code user}, such as an API key or a parent account, for {@code accountSid}. */
    static TwilioRestClient to(URI mock, String user, String password, String accountSid) {
        return new TwilioRestClient.Builder(user, password)
                .accountSid(accountSid)
                .httpClient(wayTo(mock))
                .build();
    }

    /** With the access tokens of an OAuth app; they too are asked of the mock server by Twilio's own code. */
    static TwilioRestClient withOAuth(URI mock, String clientId, String clientSecret, String accountSid) {
        TwilioRestClient anybody = new TwilioRestClient.Builder(NoAuthStrategy.getInstance())
                .httpClient(wayTo(mock))
                .build();
        AuthStrategy tokens = new ClientCredentialProvider(
                        clientId,
                        clientSecret,
                        () -> Token.creator("client_credentials")
                                .setClientId(clientId)
                                .setClientSecret(clientSecret)
                                .create(anybody)
                                .getAccessToken())
                .toAuthStrategy();
        return new TwilioRestClient.Builder(tokens)
                .accountSid(accountSid)
                .httpClient(wayTo(mock))
                .build();
    }

    private static HttpClient wayTo(URI mock) {
        HttpHost server = new HttpHost("http", mock.getHost(), mock.getPort());
        HttpClientBuilder network = HttpClientBuilder.create()
                .setRoutePlanner((target, context) -> new HttpRoute(server))
                .disableAutomaticRetries()
                .disableCookieManagement()
                .evictIdleConnections(org.apache.hc.core5.util.TimeValue.of(10, TimeUnit.SECONDS));
        return new NetworkHttpClient(network);
    }
}
