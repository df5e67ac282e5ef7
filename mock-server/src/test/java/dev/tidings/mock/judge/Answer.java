package dev.tidings.mock.judge;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.http.Exchange;
import java.util.Optional;

/**
 * One answer and what was asked, as the judge sees it.
 *
 * @param product the host's first label
 * @param path without a prefix that names the product, and without query
 */
public record Answer(String method, String product, String path, int status, HttpHeaders headers, byte[] body) {

    /** The answer in {@code exchange}; empty if its address named no product. */
    public static Optional<Answer> of(Exchange exchange) {
        return Optional.ofNullable(exchange.target())
                .map(target -> new Answer(
                        exchange.request().method(),
                        target.product(),
                        target.path(),
                        exchange.response().status(),
                        exchange.response().headers(),
                        exchange.response().body()));
    }

    /** Whether the path asks for XML: the 2010 API's default. A stray slash behind it does not count. */
    boolean isXml() {
        return path.startsWith("/2010-04-01/") && !path.endsWith(".json") && !path.endsWith(".json/");
    }

    Answer withBody(byte[] other) {
        return new Answer(method, product, path, status, headers, other);
    }

    Answer withStatus(int other) {
        return new Answer(method, product, path, other, headers, body);
    }

    Answer withHeaders(HttpHeaders other) {
        return new Answer(method, product, path, status, other, body);
    }

    @Override
    public String toString() {
        return method + " " + product + " " + path + " -> " + status;
    }
}
