package dev.tidings.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks a server in this process: its API as an account, or its admin API. */
public final class Door {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpTransport transport;
    private final String accountSid;
    private final String authToken;

    private Door(HttpTransport transport, String accountSid, String authToken) {
        this.transport = transport;
        this.accountSid = accountSid;
        this.authToken = authToken;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {
        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException none) {
                throw new UncheckedIOException("not JSON: " + text, none);
            }
        }
    }

    /** A way to {@code mock}, as its first account. */
    public static Door of(MockServer mock) {
        return new Door(mock.transport(), mock.accountSid(), mock.authToken());
    }

    /** The same way as {@code account}. */
    public Door as(MockAccount account) {
        return new Door(transport, account.accountSid(), account.authToken());
    }

    /** A call of the admin API. */
    public Answer admin(String method, String path, String body) {
        return send(
                method, "http://localhost/mock/v1" + path, HttpHeaders.of("Content-Type", "application/json"), body);
    }

    /** A reading call of the admin API. */
    public JsonNode admin(String path) {
        Answer answer = admin("GET", path, "");
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }

    /** A form post of the 2010 API, as the account; names and values alternate, names may repeat. */
    public Answer post(String pathBehindAccount, String... form) {
        return send(
                "POST",
                url(pathBehindAccount),
                credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                encoded(form));
    }

    /**
     * A call of any product as the account, with a form if there is one.
     *
     * @param path from the product on, such as {@code /messaging/v1/Services}, or {@code /2010-04-01/…}
     */
    public Answer call(String method, String path, String... form) {
        return send(
                method,
                "http://localhost" + path,
                form.length == 0
                        ? credentials()
                        : credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                encoded(form));
    }

    /** A call of any product as the account with a JSON body, such as {@code /content/v1/Content}. */
    public Answer json(String method, String path, String body) {
        return send(method, "http://localhost" + path, credentials().plus("Content-Type", "application/json"), body);
    }

    private static String encoded(String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(form[i])).append('=').append(encode(form[i + 1]));
        }
        return body.toString();
    }

    /** A reading call of the 2010 API, as the account. */
    public Answer get(String pathBehindAccount) {
        return send("GET", url(pathBehindAccount), credentials(), "");
    }

    /** A removing call of the 2010 API, as the account. */
    public Answer delete(String pathBehindAccount) {
        return send("DELETE", url(pathBehindAccount), credentials(), "");
    }

    /** Any call. */
    public Answer send(String method, String url, HttpHeaders headers, String body) {
        try {
            HttpResponse response = transport.send(new HttpRequest(
                    method, URI.create(url), headers, body.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(30)));
            return new Answer(response.status(), response.headers(), response.text());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String url(String pathBehindAccount) {
        return "http://localhost/2010-04-01/Accounts/" + accountSid + pathBehindAccount;
    }

    /** {@code AC…}. */
    public String accountSid() {
        return accountSid;
    }

    /** What the account authenticates with. */
    public HttpHeaders credentials() {
        String pair = accountSid + ":" + authToken;
        return HttpHeaders.of(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
