package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** The request is refused as it stands (400, 422 and the like): change it before sending it again. */
public final class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    private InvalidRequestException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static InvalidRequestException of(ApiError error, @Nullable Throwable cause) {
        return new InvalidRequestException(error, cause);
    }
}
