package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * One answer and how it is to be delivered.
 *
 * @param status the HTTP status
 * @param headers without {@code Content-Length}, which the engine adds
 * @param body whole; empty for none
 * @param delivery promptly and whole, unless a fault rule says otherwise
 */
public record Response(int status, HttpHeaders headers, byte[] body, Delivery delivery) {
    /** An answer with a body of {@code contentType}, delivered promptly. */
    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, HttpHeaders.of("Content-Type", contentType), body, Delivery.PROMPT);
    }

    /** A JSON answer. */
    public static Response json(int status, String json) {
        return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, HttpHeaders.empty(), new byte[0], Delivery.PROMPT);
    }

    /** This answer with one more header. */
    public Response with(String name, String value) {
        return new Response(status, headers.plus(name, value), body, delivery);
    }

    /** This answer delivered as {@code how}. */
    public Response delivered(Delivery how) {
        return new Response(status, headers, body, how);
    }
}
