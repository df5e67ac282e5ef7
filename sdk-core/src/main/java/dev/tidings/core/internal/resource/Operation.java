package dev.tidings.core.internal.resource;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.ApiResponse;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.json.ErrorBodies;
import dev.tidings.core.internal.json.Json;
import dev.tidings.core.internal.json.UnreadableJsonException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One call of a resource's method, to be given its parameters and then run, once. */
public final class Operation<T> {
    /** Makes the result of an answer. */
    interface Reader<T> {
        T read(ApiResponse answer);
    }

    private final TidingsClient client;
    private final ApiRequest.Builder request;
    private final Reader<T> reader;

    Operation(TidingsClient client, ApiRequest.Builder request, Reader<T> reader) {
        this.client = client;
        this.request = request;
        this.reader = reader;
    }

    /** Adds a form parameter; see {@link Api} for what a value may be. */
    public Operation<T> form(String name, Object value) {
        Parameters.add(name, value, request::form);
        return this;
    }

    /** Adds a query parameter. */
    public Operation<T> query(String name, Object value) {
        Parameters.add(name, value, request::query);
        return this;
    }

    /** Sends this, written as JSON, instead of a form. */
    public Operation<T> json(Object body) {
        request.json(Json.write(body));
        return this;
    }

    /** Sends these bytes, of a file of this MIME type, instead of a form. */
    public Operation<T> file(byte[] content, String contentType) {
        request.file(content, contentType);
        return this;
    }

    /** Adds all form parameters that {@code params} tells of. */
    public Operation<T> form(FormParams params) {
        params.fields().forEach(this::form);
        return this;
    }

    /** Adds a header. */
    public Operation<T> header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** Doing it twice is as good as once. */
    public Operation<T> repeatable() {
        request.repeatable();
        return this;
    }

    /** The same call, of whose result {@code make} makes something else. */
    public <R> Operation<R> map(Function<T, R> make) {
        return new Operation<>(client, request, answer -> make.apply(reader.read(answer)));
    }

    /** Sets the caller's options. */
    public Operation<T> with(RequestOptions options) {
        request.options(options);
        return this;
    }

    /** Runs it and waits. */
    public T call() {
        ApiRequest built = request.build();
        return read(built, client.execute(built));
    }

    /** Runs it without waiting; cancelling the future breaks it off. */
    public CompletableFuture<T> callAsync() {
        ApiRequest built = request.build();
        return read(client.executeAsync(built), answer -> read(built, answer));
    }

    private T read(ApiRequest asked, ApiResponse answer) {
        return read(asked, answer, reader);
    }

    /** What {@code reader} makes of the answer; who cancels it, or gives up on it, cancels the call. */
    static <T> CompletableFuture<T> read(CompletableFuture<ApiResponse> call, Function<ApiResponse, T> reader) {
        CompletableFuture<T> result = call.thenApply(reader);
        var unused = result.whenComplete((value, failure) -> call.cancel(false));
        return result;
    }

    static <T> T read(ApiRequest asked, ApiResponse answer, Reader<T> reader) {
        try {
            return reader.read(answer);
        } catch (UnreadableJsonException unreadable) {
            throw ErrorBodies.unreadable(
                    answer.status(),
                    answer.requestId().orElse(null),
                    !asked.method().equals("GET"),
                    unreadable);
        }
    }
}
