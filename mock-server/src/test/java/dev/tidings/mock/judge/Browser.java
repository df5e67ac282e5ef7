package dev.tidings.mock.judge;

import dev.tidings.mock.MockServer;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Looks at a server over its socket as a browser does: follows redirects, and has credentials for whoever asks for them. */
public final class Browser {
    private Browser() {}

    /** What stands at {@code path} of {@code mock} for its first account, after all redirects. */
    public static HttpResponse<byte[]> get(MockServer mock, String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .authenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                mock.accountSid(), mock.authToken().toCharArray());
                    }
                })
                .build();
        return client.send(
                HttpRequest.newBuilder(URI.create(mock.url() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
