package dev.tidings.mock.http;

/** What one route does. */
@FunctionalInterface
public interface RouteHandler {
    /** Answers {@code call}; throws {@link dev.tidings.mock.wire.ApiError} to refuse. Memory only, never waits. */
    Response handle(Call call);
}
