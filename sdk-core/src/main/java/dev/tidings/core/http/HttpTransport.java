package dev.tidings.core.http;

import java.util.concurrent.CompletableFuture;

/**
 * Carries one request and brings its answer. Does not retry, follow redirects or look at statuses.
 *
 * <p>Implemented over OkHttp in this library, and by the mock server without a socket. Implementations are safe for use
 * by many threads.
 */
public interface HttpTransport extends AutoCloseable {
    /**
     * Sends {@code request} and waits for the whole answer.
     *
     * @throws TransportException if no whole answer came; it says whether the request may have been received
     */
    HttpResponse send(HttpRequest request) throws TransportException;

    /** As {@link #send}, without waiting; the future fails with {@link TransportException}; cancelling it breaks the exchange off. */
    CompletableFuture<HttpResponse> sendAsync(HttpRequest request);

    /** Frees what this transport owns; what the user handed in stays open. */
    @Override
    void close();
}
