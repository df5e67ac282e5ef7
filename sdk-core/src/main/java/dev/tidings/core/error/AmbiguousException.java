package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** It is not known whether the backend acted: the answer was lost, or was a server error. Look (list, fetch) before sending again what must not happen twice; {@link #processing} says if it certainly happened. */
public final class AmbiguousException extends ApiException {
    private static final long serialVersionUID = 1L;

    private AmbiguousException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static AmbiguousException of(ApiError error, @Nullable Throwable cause) {
        return new AmbiguousException(error, cause);
    }
}
