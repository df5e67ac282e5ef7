package dev.tidings.mock.http;

/** Who may come in. Asked once for each call of a route that is not open, and for paths that lead nowhere. */
@FunctionalInterface
public interface Gate {
    /**
     * Says who calls {@code target}.
     *
     * @throws dev.tidings.mock.wire.ApiError if the credentials are wrong, or do not reach so far
     */
    Caller admit(Request request, Target target);
}
