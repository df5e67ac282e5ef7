package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** The backend failed (5xx), or answered what cannot be understood, and nothing was changed by that: try later. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    private ServerException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static ServerException of(ApiError error, @Nullable Throwable cause) {
        return new ServerException(error, cause);
    }
}
