package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * One answer and how it is to be sent.
 *
 * @param status the HTTP status
 * @param headers without {@code Content-Length}, which the engine adds
 * @param body whole; empty for none
 * @param transmission promptly and whole, unless a fault rule says otherwise
 */
public record Response(int status, HttpHeaders headers, byte[] body, Transmission transmission) {
    /** An answer with a body of {@code contentType}, sent promptly. */
    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, HttpHeaders.of("Content-Type", contentType), body, Transmission.PROMPT);
    }

    /** A JSON answer. */
    public static Response json(int status, String json) {
        return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, HttpHeaders.empty(), new byte[0], Transmission.PROMPT);
    }

    /** This answer with one more header. */
    public Response with(String name, String value) {
        return new Response(status, headers.plus(name, value), body, transmission);
    }

    /** The head of this answer, which is all that {@code HEAD} asks for. */
    Response headOnly() {
        return new Response(status, headers, new byte[0], transmission);
    }

    /** This answer sent as {@code how}. */
    public Response sent(Transmission how) {
        return new Response(status, headers, body, how);
    }
}
