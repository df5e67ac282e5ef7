package dev.tidings.core;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Answers with what it was told to, in order, the last thing for ever; remembers what it was asked. */
final class ScriptedTransport implements HttpTransport {
    private record Line(
            @Nullable HttpResponse answer, @Nullable TransportException failure) {}

    private final Deque<Line> script = new ArrayDeque<>();
    private final List<HttpRequest> asked = new CopyOnWriteArrayList<>();
    private boolean closed;

    /** Then answers so; headers alternate names and values. */
    public ScriptedTransport answer(int status, String body, String... headers) {
        script.add(new Line(
                new HttpResponse(status, HttpHeaders.of(headers), body.getBytes(StandardCharsets.UTF_8)), null));
        return this;
    }

    /** Then fails so. */
    public ScriptedTransport fail(Reach reach) {
        script.add(new Line(null, new TransportException(reach, "scripted", null)));
        return this;
    }

    /** All requests so far. */
    public List<HttpRequest> asked() {
        return asked;
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public HttpResponse send(HttpRequest request) throws TransportException {
        asked.add(request);
        Line line;
        synchronized (script) {
            line = script.size() > 1 ? script.remove() : script.element();
        }
        if (line.failure() != null) {
            throw line.failure();
        }
        return line.answer();
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (TransportException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
