package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.auth_strategy.AuthStrategy;
import com.twilio.auth_strategy.NoAuthStrategy;
import com.twilio.credential.ClientCredentialProvider;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.oauth.v2.Token;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
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

    /** The records of every page. */
    static <T> List<T> all(Iterable<T> pages) {
        return StreamSupport.stream(pages.spliterator(), false).toList();
    }

    /** {@code call} is refused as the client tells its users: with {@code status}, {@code code}, a page and a text. */
    static void assertFails(int status, int code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.getCode()).isEqualTo(code);
            assertThat(failure.getStatusCode()).isEqualTo(status);
            assertThat(failure.getMoreInfo()).isEqualTo("https://www.twilio.com/docs/errors/" + code);
            assertThat(failure.getMessage()).isNotBlank();
        });
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
