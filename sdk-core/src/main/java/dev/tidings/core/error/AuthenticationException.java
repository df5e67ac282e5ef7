package dev.tidings.core.error;

import org.jspecify.annotations.Nullable;

/** The credentials are wrong, or may not do this (401, 403): check them, the account and its permissions. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    private AuthenticationException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /** A failure with the facts of {@code error}. */
    public static AuthenticationException of(ApiError error, @Nullable Throwable cause) {
        return new AuthenticationException(error, cause);
    }
}
