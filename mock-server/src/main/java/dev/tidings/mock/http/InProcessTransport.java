package dev.tidings.mock.http;

import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The way into a server of the same process without a socket, for clients that take a transport. */
public final class InProcessTransport implements HttpTransport {
    private final InProcess server;

    private InProcessTransport(Handler handler) {
        this.server = new InProcess(handler);
    }

    /** A transport that asks {@code handler}. */
    public static InProcessTransport to(Handler handler) {
        return new InProcessTransport(handler);
    }

    @Override
    public HttpResponse send(HttpRequest request) throws TransportException {
        CompletableFuture<Response> answer = server.ask(request(request));
        try {
            return response(
                    answer.isDone()
                            ? answer.get()
                            : answer.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            throw broken(failure.getCause() == null ? failure : failure.getCause());
        } catch (TimeoutException late) {
            throw broken(late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw broken(stop);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        CompletableFuture<Response> answer = server.ask(request(request));
        if (!answer.isDone()) {
            // A copy: running out of patience does not change the server's own future.
            answer = answer.copy().orTimeout(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
        return answer.handle((response, failure) -> {
            if (failure == null) {
                return response(response);
            }
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            throw new CompletionException(broken(cause));
        });
    }

    @Override
    public void close() {
        // Owns nothing: the server belongs to whoever started it.
    }

    private static TransportException broken(Throwable cause) {
        String message = cause instanceof TimeoutException
                ? "timeout: no answer from the in-process server in time"
                : cause instanceof InterruptedException ? "interrupted" : String.valueOf(cause.getMessage());
        return new TransportException(Reach.MAYBE_RECEIVED, message, cause);
    }

    private static Request request(HttpRequest from) {
        // As a client on a socket would write it: other characters are percent-encoded.
        String ascii = from.url().toASCIIString();
        URI url = ascii.equals(from.url().toString()) ? from.url() : URI.create(ascii);
        String path = url.getRawPath();
        String query = url.getRawQuery();
        return new Request(
                from.method(),
                url.getScheme(),
                url.getRawAuthority(),
                path == null || path.isEmpty() ? "/" : path,
                query == null ? "" : query,
                from.headers(),
                from.body());
    }

    private static HttpResponse response(Response from) {
        return new HttpResponse(from.status(), from.headers(), from.body());
    }
}
