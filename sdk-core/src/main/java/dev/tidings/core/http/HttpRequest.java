package dev.tidings.core.http;

import java.net.URI;
import java.time.Duration;

/**
 * One request, ready for the wire: every header that matters is already in it.
 *
 * @param method upper case, such as {@code POST}
 * @param url absolute, percent-encoded
 * @param headers with {@code Authorization} and {@code Content-Type} where they apply
 * @param body the bytes to send; empty for none
 * @param timeout for the whole exchange, from connecting to the last byte of the answer
 */
public record HttpRequest(String method, URI url, HttpHeaders headers, byte[] body, Duration timeout) {
    /** Method and path only: query, headers and body may carry secrets or personal data. */
    @Override
    public String toString() {
        return method + " " + url.getRawPath();
    }
}
