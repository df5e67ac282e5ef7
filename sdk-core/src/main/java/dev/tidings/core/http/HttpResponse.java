package dev.tidings.core.http;

import java.nio.charset.StandardCharsets;

/**
 * One answer, read to its end.
 *
 * @param status the HTTP status
 * @param headers as received
 * @param body as received, decompressed
 */
public record HttpResponse(int status, HttpHeaders headers, byte[] body) {
    /** The body read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Status and size only: bodies carry personal data. */
    @Override
    public String toString() {
        return status + " (" + body.length + " bytes)";
    }
}
