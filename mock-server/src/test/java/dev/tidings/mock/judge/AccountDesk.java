package dev.tidings.mock.judge;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A judged server, asked as whoever one likes: an account, a key, a token. */
public final class AccountDesk implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final JudgedServer server = JudgedServer.at(START);
    private final Door door = Door.of(server.mock());

    /** Who asks, as it stands in the {@code Authorization} header. */
    public record As(String authorization) {
        public static As basic(String name, String secret) {
            byte[] pair = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
            return new As("Basic " + Base64.getEncoder().encodeToString(pair));
        }

        public static As of(MockAccount account) {
            return basic(account.accountSid(), account.authToken());
        }
    }

    public MockServer mock() {
        return server.mock();
    }

    public MockAccount account() {
        return server.mock().account();
    }

    /** The first account, with the token that it has now. */
    public As owner() {
        return As.of(account());
    }

    /** Any call; {@code path} begins with the product if the 2010 API is not meant, such as {@code /accounts/v1/…}. */
    public Door.Answer call(As as, String method, String path, String form) {
        HttpHeaders headers = HttpHeaders.of("Authorization", as.authorization());
        return door.send(
                method,
                "http://localhost" + path,
                form.isEmpty() ? headers : headers.plus("Content-Type", "application/x-www-form-urlencoded"),
                form);
    }

    public Door.Answer get(As as, String path) {
        return call(as, "GET", path, "");
    }

    public Door.Answer post(As as, String path, String form) {
        return call(as, "POST", path, form);
    }

    public Door.Answer delete(As as, String path) {
        return call(as, "DELETE", path, "");
    }

    /** The path of {@code account} with {@code rest} behind it. */
    public static String path(MockAccount account, String rest) {
        return "/2010-04-01/Accounts/" + account.accountSid() + rest;
    }

    /** HTTP status and error code, such as {@code 404 20404}; 0 for the code of what is no refusal. */
    public static String code(Door.Answer answer) {
        boolean json = answer.text().startsWith("{");
        return answer.status() + " " + (json ? answer.json().path("code").asInt() : 0);
    }

    public void advance(Duration by) {
        mock().clock().advance(by);
    }

    /** Saves the server's state, lets {@code meanwhile} happen, and goes back. */
    public void savedAround(Runnable meanwhile) {
        String state = door.admin("GET", "/state", "").text();
        meanwhile.run();
        if (door.admin("PUT", "/state", state).status() != 204) {
            throw new AssertionError("the state was not taken back");
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
