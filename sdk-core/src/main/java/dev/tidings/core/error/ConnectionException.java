package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** No answer came, and nothing was changed by that: the request never arrived, or only read something. Try later. */
public final class ConnectionException extends ApiException {
    private static final long serialVersionUID = 1L;

    private ConnectionException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static ConnectionException of(ApiError error, @Nullable Throwable cause) {
        return new ConnectionException(error, cause);
    }
}
