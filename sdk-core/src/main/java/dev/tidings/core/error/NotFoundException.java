package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** There is no such resource, or no longer (404, 410). */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    private NotFoundException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static NotFoundException of(ApiError error, @Nullable Throwable cause) {
        return new NotFoundException(error, cause);
    }
}
