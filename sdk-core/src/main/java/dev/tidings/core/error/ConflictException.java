package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** The resource is in a state that does not allow this (409, 412): look at it again. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    private ConflictException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static ConflictException of(ApiError error, @Nullable Throwable cause) {
        return new ConflictException(error, cause);
    }
}
